"""Readers of talks with Meta AI that stand in files of their own (docs/formats/meta_ai.md §2, §3)."""

from collections.abc import Callable

from core.readers.context import Page
from core.readers.item import Records
from core.readers.meta_ai import conversations, transcripts

READERS: dict[str, Callable[[Page], Records]] = {
    "meta_ai.conversations": conversations.read_conversations,
    "meta_ai.app_conversations": transcripts.read_app_conversations,
}
