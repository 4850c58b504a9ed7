"""Which function reads what in the exports of this platform; a new reader is one line here."""

from collections.abc import Callable

from core.readers.context import Page
from core.readers.item import Records
from core.readers.meta_ai import conversations, loose, transcripts

READERS: dict[str, Callable[[Page], Records]] = {
    "meta_ai.conversations": conversations.read_conversations,
    "meta_ai.app_conversations": transcripts.read_app_conversations,
    "meta_ai.pictures": loose.read_pictures,
}
