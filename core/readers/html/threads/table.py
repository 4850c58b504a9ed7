"""Which function turns which page of Threads into the records of JSON; a new one is one line here."""

from collections.abc import Callable

from core.readers.html.instagram import maps, media
from core.readers.html.page import HtmlPage

TRANSLATORS: dict[str, Callable[[HtmlPage], object]] = {
    "threads.posts": media.media_records,
    "threads.archived": media.media_records,
    "threads.profile": maps.profile,
    "threads.follow_requests": maps.tables_or_lists,
}
