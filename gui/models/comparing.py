"""Compares the open archive with another one, off the window's thread: reads the other, finds what differs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.comparing import Comparison, compare, exported_on
from core.i18n import Words
from core.library.library import Library
from core.loading import Check, load
from core.text.safe import isolated, one_line
from core.vocabulary import Change
from gui.models.reading import Watcher
from gui.tasks import Tasks, Ticket

MOST_NAMES = 2
LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Compared:
    """Two archives and what differs; one of them is the open one."""

    old: Library
    new: Library
    comparison: Comparison

    def library_of(self, change: Change) -> Library:
        """Give the archive in which the items of a change can be looked at."""
        return self.old if change is Change.GONE else self.new


class Comparing(QObject):
    """One comparison; ends with `done`, `failed` or nothing if it was cancelled."""

    progressed = Signal(object)  # Progress
    done = Signal(object)  # Compared
    failed = Signal(object)  # Exception

    def __init__(self, tasks: Tasks, opened: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._opened = opened
        self._other: Library | None = None
        self._ticket: Ticket | None = None

    def read(self, paths: Sequence[Path]) -> None:
        """Read the other archive and compare it with the open one; which is older their days tell."""
        opened, given, report = self._opened, tuple(paths), self.progressed.emit
        self.cancel()

        def work(ticket: Ticket) -> tuple[Library, Compared]:
            other = _read(given, opened, Watcher(ticket, report))
            older, newer = in_order(other, opened)
            return other, Compared(older, newer, compare(older, newer))

        self._ticket = self._tasks.run(work, done=self._on_read, failed=self.failed.emit, owner=self)

    def turn_round(self, compared: Compared) -> None:
        """Take the newer one for the older one."""
        older, newer = compared.new, compared.old
        self._ticket = self._tasks.run(
            lambda _ticket: Compared(older, newer, compare(older, newer)),
            done=self.done.emit,
            failed=self.failed.emit,
            owner=self,
        )

    def cancel(self) -> None:
        """Stop what is under way and give the memory of the other archive back."""
        if self._ticket is not None:
            self._ticket.cancel()
        other, self._other = self._other, None
        if other is not None:
            self._tasks.run_when_quiet(lambda _ticket: other.close())

    def _on_read(self, found: tuple[Library, Compared]) -> None:
        self._other = found[0]
        self.done.emit(found[1])


def in_order(other: Library, opened: Library) -> tuple[Library, Library]:
    """Give the older one first; where the days do not tell, the open one is the newer one."""
    days = exported_on(other), exported_on(opened)
    if days[0] is not None and days[1] is not None and days[0] > days[1]:
        return opened, other
    return other, opened


def name_of_archive(library: Library, words: Words) -> str:
    """Name an archive by its files and its day."""
    parts = library.archive.parts
    names = [isolated(one_line(part, LONGEST_NAME)) for part in parts[:MOST_NAMES]]
    if more := len(parts) - len(names):
        names.append(words.n("{n} more file", "{n} more files", more))
    day = exported_on(library)
    when = words.day(day) if day else words._("no date")
    return words._("{files} ({day})").format(files=", ".join(names), day=when)


def _read(paths: tuple[Path, ...], opened: Library, watcher: Watcher) -> Library:
    """Read another archive under the same circumstances as the open one."""
    here = opened.judgement
    return load(paths, Check(here.day, here.answers, here.asked_for, opened.policy), watcher)
