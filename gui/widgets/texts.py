"""Labels of the type scale. What comes from an archive is always shown as plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import category

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from gui.look import Theme
from gui.theme import GRID

WIDEST_WORD = GRID * 40  # a longer word may be broken
PIECE = 4  # signs of a word that is broken anywhere
# Chinese, Japanese, Korean and Thai break without blanks by rules of their own.
_STUCK = re.compile(r"[^\s\u200b\u0e00-\u0e7f\u1100-\u11ff\u2e80-\uffdc]{28,}")

_AS_WRITTEN = str.maketrans({"\u200b": None, "\u2028": "\n", "\u2029": "\n"})  # Qt parts lines by signs of its own


def unstuck(text: str) -> str:
    """Let words break that are longer than any line, such as addresses: between signs, never before a mark on one."""
    return _STUCK.sub(lambda word: "".join(_with_breaks(word[0])), text)


def _with_breaks(word: str) -> Iterator[str]:
    since = 0
    for sign in word:
        if since >= PIECE and not _clings(sign):
            yield "\u200b"
            since = 0
        yield sign
        since += 1


def _clings(sign: str) -> bool:
    """Tell whether a sign belongs to the one before: accents, joiners, variants, colours of skin."""
    return category(sign)[0] in "MC" or "\U0001f3fb" <= sign <= "\U0001f3ff"


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

    def setText(self, text: str) -> None:
        """Show these words; what is longer than a line may break."""
        self._said = text
        super().setText(unstuck(text) if self.textFormat() is Qt.TextFormat.PlainText else text)

    def text(self) -> str:
        """Give the words as they were said."""
        return self._said

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is marked as it was written, without the signs at which long words may break."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._on_copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what Qt's own menu does, in Qt's own words; but copy as it was written."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        copy = menu.addAction(QCoreApplication.translate("QWidgetTextControl", "&Copy"))
        copy.setEnabled(self.hasSelectedText())
        copy.triggered.connect(self._on_copy)
        everything = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        whole = menu.addAction(QCoreApplication.translate("QWidgetTextControl", "Select All"))
        whole.triggered.connect(lambda: self.keyPressEvent(everything))
        menu.popup(event.globalPos())

    def _on_copy(self) -> None:
        if self.hasSelectedText():
            QGuiApplication.clipboard().setText(self.selectedText().translate(_AS_WRITTEN))
