"""Work off the window's thread: asked for here, done in a pool, answered on the window's thread.

    tasks.run(lambda ticket: library.item(7), done=self._on_item, owner=self)

An error that nobody claims is shown by the window, never lost.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QThread, QThreadPool, Signal
from shiboken6 import isValid

from gui.stepping_back import step_back

Result = TypeVar("Result")
THREADS = 4
PATIENCE_MS = 5_000


class Ticket:
    """One piece of work under way: whoever holds it may cancel it, the work looks whether it was."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop; its answer is not delivered any more."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked the work to stop."""
        return self._cancelled.is_set()


Work = Callable[[Ticket], Result]
Failed = Callable[[Exception], None]


class Tasks(QObject):
    """Runs work in a pool of threads and brings the answer back to the window's thread."""

    unclaimed = Signal(object)  # an error that no `failed` took
    _landed = Signal(object)  # what to do on the window's thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(THREADS)
        self._pool.setThreadPriority(QThread.Priority.LowPriority)  # heard by Windows and macOS
        self._tickets: set[Ticket] = set()
        self._for_later: list[Work[object]] = []
        self._landed.connect(self._on_landed)

    def run(
        self,
        work: Work[Result],
        *,
        done: Callable[[Result], None],
        failed: Failed | None = None,
        owner: QObject,
    ) -> Ticket:
        """Start this work; `done` or `failed` is called later, unless it was cancelled or its owner is gone."""
        ticket = Ticket()
        self._tickets.add(ticket)

        def land(answer: Callable[[], None]) -> None:
            self._tickets.discard(ticket)
            if not ticket.cancelled and isValid(owner):
                answer()
            self._start_what_waits()

        def run_in_pool() -> None:
            step_back()
            answer = _answer(work, ticket, done=done, failed=failed or self.unclaimed.emit)
            if isValid(self):
                self._landed.emit(lambda: land(answer))

        self._pool.start(run_in_pool)
        return ticket

    def run_when_quiet(self, work: Work[object]) -> None:
        """Start this work once no other is under way: what it takes away may still be in use."""
        self._for_later.append(work)
        self._start_what_waits()

    @property
    def is_quiet(self) -> bool:
        """Whether no work is under way."""
        return not self._tickets

    def close(self) -> None:
        """Cancel all work and wait until it has ended."""
        for ticket in tuple(self._tickets):
            ticket.cancel()
        self._pool.waitForDone(PATIENCE_MS)

    def _start_what_waits(self) -> None:
        if self._for_later and not self._tickets:
            self.run(self._for_later.pop(0), done=lambda _result: None, owner=self)

    def _on_landed(self, action: Callable[[], None]) -> None:
        action()


class Latest(Generic[Result]):
    """Asks only the newest of questions that overtake each other, as when somebody types a search."""

    def __init__(self, tasks: Tasks, owner: QObject) -> None:
        self._tasks = tasks
        self._owner = owner
        self._under_way: Ticket | None = None
        self._waiting: tuple[Work[Result], Callable[[Result], None]] | None = None

    def ask(self, work: Work[Result], done: Callable[[Result], None]) -> None:
        """Start this question, or let it wait for the one under way, whose answer no longer counts."""
        if self._under_way is None:
            self._start(work, done)
        else:
            self._waiting = (work, done)

    @property
    def is_asking(self) -> bool:
        """Whether an answer is on its way."""
        return self._under_way is not None

    def _start(self, work: Work[Result], done: Callable[[Result], None]) -> None:
        def next_one() -> bool:
            self._under_way = None
            waiting, self._waiting = self._waiting, None
            if waiting:
                self._start(*waiting)
            return waiting is not None

        def on_done(result: Result) -> None:
            if not next_one():
                done(result)

        def on_failed(error: Exception) -> None:
            next_one()
            self._tasks.unclaimed.emit(error)

        self._under_way = self._tasks.run(work, done=on_done, failed=on_failed, owner=self._owner)


def _answer(
    work: Work[Result], ticket: Ticket, *, done: Callable[[Result], None], failed: Failed
) -> Callable[[], None]:
    """Do the work and give what is to be called with its result or its error."""
    try:
        result = work(ticket)
    except Exception as error:  # noqa: BLE001 - the one place where any error of any work must be caught
        caught = error
        return lambda: failed(caught)
    return lambda: done(result)
