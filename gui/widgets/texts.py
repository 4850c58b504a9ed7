"""Labels of the type scale. What comes from an archive is always shown as plain text."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gui.look import Theme
from gui.theme import GRID

WIDEST_WORD = GRID * 40  # a longer word may be broken


def breakable(name: str) -> str:
    """Let the long name of a file break behind its signs."""
    return re.sub(r"([/._-])", "\\1\u200b", name)


class Label(QLabel):
    """One line in a role of the type scale: headline, section, body, secondary, caption and more."""

    def __init__(self, text: str = "", role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)  # before there are words, with which Qt decides how it is heard
        self.setText(text)


class Headline(Label):
    """A label that wraps over the whole width; its height follows its width."""

    def __init__(self, text: str = "", role: str = "headline") -> None:
        super().__init__(text, role)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """One line as wide as the widest word; the layout asks for more height at its width."""
        metrics = self.fontMetrics()
        words = self.text().split() or [""]
        widest = max(metrics.horizontalAdvance(word) for word in words)
        return QSize(min(widest, WIDEST_WORD) + 2, metrics.height())


class Paragraph(Headline):
    """Sentences, never wider than reads well."""

    def __init__(self, text: str, theme: Theme, role: str = "body") -> None:
        super().__init__(text, role)
        self.setMaximumWidth(theme.sentence_width())

    def heightForWidth(self, width: int) -> int:
        """The height at the width that it will really get, which layouts forget."""
        return super().heightForWidth(min(width, self.maximumWidth()))


class SelectableText(Headline):
    """Words that a person may want to mark and copy, by mouse or keyboard."""

    def __init__(self, text: str = "", role: str = "body") -> None:
        super().__init__(text, role)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
