"""Hears Ctrl+C so that it is never lost: Python drops an exception that is raised while it tidies up an object."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from core.loading import Progress, Watch


class Interruptible:
    """Watches the work as another does, and wants it stopped once Ctrl+C was pressed."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch
        self._pressed = False

    def progress(self, progress: Progress) -> None:
        """Tell the other."""
        self._watch.progress(progress)

    def cancelled(self) -> bool:
        """Whether somebody pressed Ctrl+C, or the other wants it."""
        return self._pressed or self._watch.cancelled()

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Hear Ctrl+C while this lasts; it still raises `KeyboardInterrupt` wherever the program stands."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = signal.signal(signal.SIGINT, self._hear)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, signal.SIG_DFL if before is None else before)

    def _hear(self, _number: int, _frame: FrameType | None) -> None:
        self._pressed = True
        raise KeyboardInterrupt
