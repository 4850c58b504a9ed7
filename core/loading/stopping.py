"""Lets the person stop what takes long, also a single statement of the database, within a tenth of a second."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from core.errors import Cancelled
from core.library.database import Database
from core.workers.watch import Watch

_LOOK_SECONDS = 0.05


def stop_if_unwanted(watch: Watch) -> None:
    """Raise `Cancelled` if the person wants it stopped."""
    if watch.cancelled():
        raise Cancelled


@contextmanager
def stopping(database: Database, watch: Watch) -> Iterator[None]:
    """Look at the watch from beside while this lasts, and stop the database when the person wants it."""
    over = threading.Event()

    def look() -> None:
        while not over.wait(_LOOK_SECONDS):
            if watch.cancelled():
                database.stop()

    looking = threading.Thread(target=look, name="volteface-stopping", daemon=True)
    looking.start()
    try:
        yield
    finally:
        over.set()
        looking.join()
