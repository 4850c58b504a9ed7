"""Which function reads what in the exports of this platform; a new reader is one line here."""

from collections.abc import Callable

from core.readers.context import Page
from core.readers.item import Records
from core.readers.messenger import encrypted, support, thread, threads

READERS: dict[str, Callable[[Page], Records]] = {
    "messenger.thread": thread.read_thread,
    "messenger.group_messages": thread.read_thread,
    "messenger.threads": threads.read_threads,
    "messenger.support": support.read_support,
    "messenger.encrypted": encrypted.read_encrypted,
}
