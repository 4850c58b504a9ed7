"""What a step would change, in one sentence, before it is taken."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core.whatif import Outlook, Step, what_if
from gui.kit import Kit
from gui.models.opened import Opened
from gui.models.what_if import sentence_of
from gui.tasks import Latest
from gui.widgets.bars import IconLabel
from gui.widgets.layouts import beside_sign
from gui.widgets.texts import Headline


class EffectLine(QWidget):
    """Counts off the window's thread, and says what came of it."""

    def __init__(self, kit: Kit, opened: Opened, step: Step) -> None:
        super().__init__()
        self._kit = kit
        self._said = Headline(kit.words._("Counting what this would change…"), "strong")
        self.setLayout(beside_sign(IconLabel(kit.theme, "chart", "muted"), self._said))
        latest = Latest[Outlook](kit.tasks, self)
        library, accounts = opened.library, opened.accounts
        latest.ask(lambda _ticket: what_if(library, step, accounts=accounts), lambda outlook: self._show(outlook, step))

    def _show(self, outlook: Outlook, step: Step) -> None:
        self._said.setText(sentence_of(outlook, [step], self._kit.words))
