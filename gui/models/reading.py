"""Reads archives off the window's thread and tells how far it is."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.answers import NO_ANSWERS, Answers, for_reading
from core.errors import VoltefaceError
from core.judging.rulebook import Policy
from core.keeping import carry, joined, kept_file, recall, same_accounts, waiting
from core.loading import Check, Progress, load
from core.values import Account
from gui.models.drafts import Drafts
from gui.models.history import NO_HISTORY, History, carried
from gui.models.idle import NOTHING_IDLE, idle_answers
from gui.models.opened import Opened, take_stock
from gui.tasks import Tasks, Ticket

SHORTEST_PAUSE = 0.05  # seconds between two reports: more than the eye takes in


@dataclass(frozen=True, slots=True)
class Before:
    """What was open when more was added, and what the person had answered on it."""

    sources: tuple[Path, ...]
    accounts: tuple[Account, ...]
    answers: Answers
    kept: bool  # whether the answers are kept on this computer
    history: History = NO_HISTORY
    drafts: Drafts = field(default_factory=Drafts)
    page: str = ""  # where the person is to be again afterwards, empty: at the beginning


class Reading(QObject):
    """One archive being read; ends with `done`, `failed` or nothing if it was cancelled."""

    progressed = Signal(object)  # Progress
    done = Signal(object)  # Opened
    failed = Signal(object)  # Exception

    def __init__(
        self,
        tasks: Tasks,
        paths: Sequence[Path],
        parent: QObject | None = None,
        *,
        before: Before | None = None,
        policy: Policy | None = None,
    ) -> None:
        super().__init__(parent)
        self._policy = policy  # None: Volteface's own rules
        self._tasks = tasks
        self.before = before
        self.paths = tuple(paths)
        self._ticket: Ticket | None = None

    def start(self) -> None:
        """Begin to read."""
        paths, before, policy, report = self.paths, self.before, self._policy, self.progressed.emit
        self._ticket = self._tasks.run(
            lambda ticket: _read(paths, before, policy, Watcher(ticket, report)),
            done=self.done.emit,
            failed=self.failed.emit,
            owner=self,
        )

    def cancel(self) -> None:
        """Stop reading; nothing more is told."""
        if self._ticket is not None:
            self._ticket.cancel()


class Watcher:
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


def _read(paths: tuple[Path, ...], before: Before | None, policy: Policy | None, watcher: Watcher) -> Opened:
    today = datetime.now().astimezone().date()
    told = before.answers if before else NO_ANSWERS
    read_by = for_reading(told)
    library = load(paths, Check(day=today, answers=read_by, policy=policy), watcher)
    accounts = library.accounts()
    known = same_accounts(before.accounts, accounts) if before else {}
    trouble, kept, others = None, None, 0
    try:  # what was said of what was open counts as it was said last, kept or not
        kept = recall([account for account in accounts if account.id not in known.values()], kept_file())
        others = waiting(accounts, kept_file())
    except VoltefaceError as error:  # the archive is shown without what was kept
        trouble = error
    answers = joined(kept or NO_ANSWERS, carry(told, before.accounts, accounts) if before else NO_ANSWERS)
    if answers != NO_ANSWERS:
        library.judge_again(answers=answers, day=today)
    return replace(
        take_stock(library, paths),
        recalled=kept is not None or bool(before and before.kept),
        waiting=others,
        idle=idle_answers(kept, library) if kept else NOTHING_IDLE,
        history=carried(before.history, before.accounts, accounts, kept or NO_ANSWERS) if before else NO_HISTORY,
        read_by=read_by,
        added=library.added_to(before.sources) if before and before.sources != paths else None,
        trouble=trouble,
        drafts=before.drafts if before else Drafts(),
        page=before.page if before else "",
    )
