"""A field to search in: with a sign, a button that empties it, and a name for each of them."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton

from gui.kit import Kit


class SearchField(QLineEdit):
    """Takes words; `textChanged` tells of typing, of emptying, and of what assistive software puts in."""

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__()
        theme = kit.theme
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setAcceptDrops(False)
        sign = QAction(theme.icon("search", theme.color("muted")), "", self)
        self.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)
        for part in self.findChildren(QToolButton):
            part.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        kit.screen.cover_when_left(self)
        for part in self.findChildren(QToolButton):
            if not part.accessibleName():
                part.setAccessibleName(kit.words._("Empty the field"))
