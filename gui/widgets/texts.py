"""Labels of the type scale. What comes from an archive is always shown as plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import category

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gui.look import Theme
from gui.theme import GRID

WIDEST_WORD = GRID * 40  # a longer word may be broken
PIECE = 4  # signs of a word that is broken anywhere
LONGEST_PIECE = 28  # signs that are left together
BREAK = "\u200b"  # shown nowhere; lines may end there
# Chinese, Japanese, Korean and Thai break without blanks by rules of their own.
_STUCK = re.compile(r"[^\s\u200b\u0e00-\u0e7f\u1100-\u11ff\u2e80-\uffdc]{28,}")
_PARTS = re.compile(r"[^/._-]*[/._-]+|[^/._-]+")


def unstuck(text: str) -> str:
    """Let words break that are longer than any line, such as addresses and names of files.

    They break behind their signs, else between any two letters, never before a mark on a letter.
    """
    return _STUCK.sub(lambda word: BREAK.join(_pieces(word[0])), text)


def _pieces(word: str) -> Iterator[str]:
    for part in _PARTS.findall(word):
        if len(part) < LONGEST_PIECE:
            yield part
        else:
            yield from _cut(part)


def _cut(word: str) -> Iterator[str]:
    piece = ""
    for sign in word:
        if len(piece) >= PIECE and not _clings(sign):
            yield piece
            piece = ""
        piece += sign
    yield piece


def _clings(sign: str) -> bool:
    """Tell whether a sign belongs to the one before: accents, joiners, variants, colours of skin."""
    return category(sign)[0] in "MC" or "\U0001f3fb" <= sign <= "\U0001f3ff"


class Label(QLabel):
    """One line in a role of the type scale: headline, section, body, secondary, caption and more."""

    def __init__(self, text: str = "", role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)  # before there are words, with which Qt decides how it is heard
        self.setText(text)


class Headline(Label):
    """A label that wraps over the whole width; its height follows its width."""

    _heard = ""  # the name that this label gave itself

    def __init__(self, text: str = "", role: str = "headline") -> None:
        super().__init__(text, role)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        """Show these words; what is longer than a line may break, and is heard as it was said."""
        self._said, plain = text, self.textFormat() is Qt.TextFormat.PlainText
        shown = unstuck(text) if plain else text
        super().setText(shown)
        if plain and self.accessibleName() == self._heard:  # no name was given to it from elsewhere
            self._heard = "" if shown == text else text
            self.setAccessibleName(self._heard)

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
