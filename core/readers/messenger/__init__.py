"""Readers of conversations in Facebook and Instagram exports (docs/formats/facebook.md §6)."""

from collections.abc import Callable

from core.readers.context import Page
from core.readers.item import Records
from core.readers.messenger import support, thread

READERS: dict[str, Callable[[Page], Records]] = {
    "messenger.thread": thread.read_thread,
    "messenger.group_messages": thread.read_thread,
    "messenger.support": support.read_support,
}
