"""What stands where there is nothing to show: a sign, a sentence, and what one can do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from gui import theme as sizes
from gui.kit import Kit
from gui.widgets.bars import IconLabel
from gui.widgets.buttons import Button
from gui.widgets.layouts import Card
from gui.widgets.texts import Headline


class EmptyState(Card):
    """A quiet page in itself."""

    def __init__(self, kit: Kit, icon: str, what: str, advice: str, *buttons: Button) -> None:
        super().__init__()
        self.setAccessibleName(what)
        column: QVBoxLayout = self.body
        column.addStretch(1)
        column.addWidget(IconLabel(kit.theme, icon, "muted", sizes.ICON_HUGE), 0, Qt.AlignmentFlag.AlignHCenter)
        for text, role in ((what, "section"), (advice, "secondary")):
            label = Headline(text, role)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(sizes.GAP_SMALL)
        for button in buttons:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
