"""Which function reads what in the exports of this platform; a new reader is one line here."""

from collections.abc import Callable

from core.readers.context import Page
from core.readers.facts import FactsReader
from core.readers.instagram.facts import people_facts, personal_information_facts
from core.readers.item import Records
from core.readers.threads import posts, profile

READERS: dict[str, Callable[[Page], Records]] = {
    "threads.posts": posts.read_threads,
    "threads.archived": posts.read_archived_threads,
    "threads.profile": profile.read_profile,
}
FACTS_READERS: dict[str, FactsReader] = {
    "threads.profile": personal_information_facts,
    "threads.follow_requests": people_facts,
}
