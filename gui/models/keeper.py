"""Keeps the answers on this computer while the person wants it, and moves them to and from files of the person."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.answers import NO_ANSWERS, Answers, merge
from core.answers_file import read_answers, write_answers
from core.errors import NoSuchSource
from core.keeping import forget, keep, kept_file
from core.library.library import Library
from core.plausible import refuse_impossible
from core.saving import saved_atomically
from gui.models.answering import Answering
from gui.models.idle import Idle, idle_answers
from gui.tasks import Latest, Tasks, Ticket


class Keeper(QObject):
    """Writes after each change while it is on; nothing at all while it is off."""

    changed = Signal()
    saved = Signal(object)  # Path of the person's own file
    forgotten = Signal()
    idle = Signal(object)  # Idle: what in a file that was opened counts for nothing

    def __init__(self, tasks: Tasks, answering: Answering, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_on = answering.opened.recalled
        self.file = kept_file()
        self._tasks = tasks
        self._answering = answering
        self._written = answering.answers if self.is_on else NO_ANSWERS
        self._latest = Latest[None](tasks, self)
        answering.questions_changed.connect(self._on_said)

    def switch(self, *, on: bool) -> None:
        """Keep from now on, or take what was kept on this archive away."""
        if on != self.is_on:
            self.is_on = on
            self._write(self._answering.answers if on else NO_ANSWERS)
            self.changed.emit()

    def forget_everything(self) -> None:
        """Delete the file, and take back all answers on the archive that is open."""
        file = self.file
        self.is_on = False
        self._written = NO_ANSWERS
        self._latest.ask(lambda _ticket: forget(file), lambda _nothing: self.forgotten.emit())
        self._answering.say(NO_ANSWERS)
        self.changed.emit()

    def save_as(self, path: Path) -> None:
        """Write the answers into a file of the person's own."""
        answers, archive = self._answering.answers, self._answering.opened.library.archive

        def write(_ticket: Ticket) -> None:
            with saved_atomically(path, archive.files) as target:
                target.write(write_answers(answers))

        self._tasks.run(write, done=lambda _nothing: self.saved.emit(path), owner=self)

    def open_file(self, path: Path) -> None:
        """Take the answers of a file, too; they stand over those that were given so far."""
        library = self._answering.opened.library
        self._tasks.run(lambda _ticket: _read(path, library), done=self._on_read, owner=self)

    def _on_read(self, found: tuple[Answers, Idle]) -> None:
        read, idle = found
        if idle:
            self.idle.emit(idle)
        self._answering.say_later(lambda answers: merge(answers, read))

    def _on_said(self) -> None:
        if self.is_on and self._answering.answers != self._written:
            self._write(self._answering.answers)

    def _write(self, answers: Answers) -> None:
        accounts = self._answering.opened.library.accounts()
        file = self.file
        self._written = answers
        self._latest.ask(lambda _ticket: keep(answers, accounts, file), lambda _nothing: None)


def _read(path: Path, library: Library) -> tuple[Answers, Idle]:
    try:
        answers = read_answers(path.read_bytes())
    except OSError as error:
        raise NoSuchSource(path) from error
    refuse_impossible(answers, datetime.now().astimezone().date())
    return answers, idle_answers(answers, library)
