"""Reads archives off the window's thread and tells how far it is."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import VoltefaceError
from core.keeping import kept_file, recall
from core.loading import Check, Progress, load
from gui.models.opened import Opened, take_stock
from gui.tasks import Tasks, Ticket

SHORTEST_PAUSE = 0.05  # seconds between two reports: more than the eye takes in


class Reading(QObject):
    """One archive being read; ends with `done`, `failed` or nothing if it was cancelled."""

    progressed = Signal(object)  # Progress
    done = Signal(object)  # Opened
    failed = Signal(object)  # Exception

    def __init__(self, tasks: Tasks, paths: Sequence[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.paths = tuple(paths)
        self._ticket: Ticket | None = None

    def start(self) -> None:
        """Begin to read."""
        paths, report = self.paths, self.progressed.emit
        self._ticket = self._tasks.run(
            lambda ticket: _read(paths, _Watcher(ticket, report)),
            done=self.done.emit,
            failed=self.failed.emit,
            owner=self,
        )

    def cancel(self) -> None:
        """Stop reading; nothing more is told."""
        if self._ticket is not None:
            self._ticket.cancel()


class _Watcher:
    """What the reading asks while it works, on its own thread."""

    def __init__(self, ticket: Ticket, report: Callable[[Progress], None]) -> None:
        self._ticket = ticket
        self._report = report
        self._last: tuple[object, float] = (None, 0.0)

    def progress(self, progress: Progress) -> None:
        """Tell the window, at once when the stage changes, else now and then."""
        stage, told_at = self._last
        now = time.monotonic()
        if progress.stage is not stage or now - told_at >= SHORTEST_PAUSE:
            self._last = (progress.stage, now)
            self._report(progress)

    def cancelled(self) -> bool:
        """Whether the person stopped it."""
        return self._ticket.cancelled


def _read(paths: tuple[Path, ...], watcher: _Watcher) -> Opened:
    today = datetime.now().astimezone().date()
    library = load(paths, Check(day=today), watcher)
    try:
        kept = recall(library.accounts(), kept_file())
    except VoltefaceError as error:  # the archive is shown without what was kept
        return replace(take_stock(library, paths), trouble=error)
    if kept is not None:
        library.judge_again(answers=kept, day=today)
    return replace(take_stock(library, paths), recalled=kept is not None)
