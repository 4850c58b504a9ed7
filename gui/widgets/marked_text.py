"""A text from the archive in which the hits of a search are marked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from PySide6.QtCore import Qt

from core.text.finding import Span, spans
from gui.look import Theme
from gui.widgets.selectable import SelectableText
from gui.widgets.texts import unstuck

MOST_MARKS = 500
GROUND = 0.25
_LINE_END = re.compile("\r?\n")  # Qt forgets one at either end


class MarkedText(SelectableText):
    """Plain where nothing is found in it; else the same signs, escaped, with marks around the hits."""

    def __init__(self, theme: Theme, text: str, terms: tuple[str, ...], role: str) -> None:
        super().__init__(text, role)
        self.setAccessibleName(text)
        self._theme = theme
        self._plain = text
        self._spans = spans(text, terms)[:MOST_MARKS] if terms else ()
        if self._spans:
            self.setTextFormat(Qt.TextFormat.RichText)
            self._show_marks()
            theme.changed.connect(self._show_marks)

    def said_and_shown(self) -> tuple[str, str]:
        """Give the text of the archive, and as it stands on the screen between the marks."""
        return self._plain, "".join(piece for piece, _ in _pieces(self._plain, self._spans))

    def _show_marks(self) -> None:
        ground = self._theme.tint(self._theme.color("accent"), GROUND).name()
        color = self._theme.color("text").name()
        self.setText(_marked(self._plain, self._spans, f"background:{ground}; color:{color}"))


def _marked(text: str, found: tuple[Span, ...], style: str) -> str:
    """Mark hits by weight, line and ground, so that colour does not tell it alone."""
    opening, closing = f'<b><u><span style="{style}">', "</span></u></b>"
    pieces = ((_LINE_END.sub("<br/>", escape(piece)), hit) for piece, hit in _pieces(text, found))
    shown = (f"{opening}{piece}{closing}" if hit else piece for piece, hit in pieces)
    return f'<div style="white-space:pre-wrap">{"".join(shown)}</div>'


def _pieces(text: str, found: tuple[Span, ...]) -> Iterator[tuple[str, bool]]:
    """Yield the text in pieces that may break, each with whether it is a hit."""
    at = 0
    for start, end in found:
        yield unstuck(text[at:start]), False
        yield unstuck(text[start:end]), True
        at = end
    yield unstuck(text[at:]), False
