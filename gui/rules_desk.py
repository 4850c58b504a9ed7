"""Where a person looks at the rules that Volteface knows, and loads newer ones."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from core.judging.rulebook import Policy
from gui.choosing import choose_rules
from gui.kit import Kit
from gui.models.rules import KnownRules, Rules
from gui.widgets.rules_dialog import RulesDialog

if TYPE_CHECKING:  # needed only by who has an archive open
    from gui.models.answering import Answering


class RulesDesk(QObject):
    """Shows the dialog of the rules; other rules judge the open archive anew."""

    told = Signal(str)  # what was done, in a sentence for the person

    def __init__(self, kit: Kit, window: QWidget) -> None:
        super().__init__(window)
        self._kit = kit
        self._window = window
        self._answering: Answering | None = None
        self._rules = Rules(kit.tasks, self)
        self._rules.changed.connect(self._on_changed)

    @property
    def policy(self) -> Policy | None:
        """The rules of the file that was loaded; None: Volteface's own count."""
        return self._rules.policy

    def show(self, kit: Kit, answering: Answering | None) -> None:
        """Open the dialog, for the archive that is open."""
        self._kit, self._answering = kit, answering
        self._rules.ask(self._open)

    def _open(self, known: KnownRules) -> None:
        dialog = RulesDialog(self._kit, self._window, known)
        dialog.newer_wanted.connect(self._on_newer_wanted)
        dialog.own_wanted.connect(self._rules.take_own)
        dialog.open()

    def _on_newer_wanted(self) -> None:
        choose_rules(self._kit, self._window, lambda name: self._rules.take(Path(name)))

    def _on_changed(self, known: KnownRules) -> None:
        words = self._kit.words
        if self._answering is not None and isValid(self._answering):
            self._answering.judge_by(known.policy)
        day = words.day(known.policy.rules_of)
        if known.file is None:
            self.told.emit(words._("Volteface’s own rules count again: those of {day}.").format(day=day))
            return
        told = words._("The rules in this file count now: those of {day}. They count until you close Volteface.")
        self.told.emit(told.format(day=day))
