"""Which function turns which page of talks with Meta AI into the records of JSON; a new one is one line here."""

from collections.abc import Callable

from core.readers.html.instagram import maps
from core.readers.html.meta_ai import talks
from core.readers.html.page import HtmlPage

TRANSLATORS: dict[str, Callable[[HtmlPage], object]] = {
    "meta_ai.conversations": talks.conversations,
    "meta_ai.app_conversations": talks.transcripts,
    "meta_ai.pictures": maps.tables,
}
