"""A text from the archive in which the hits of a search are marked."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt

from core.text.finding import Span, spans
from gui.look import Theme
from gui.widgets.texts import SelectableText, unstuck

MOST_MARKS = 500
GROUND = 0.25


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

    def _show_marks(self) -> None:
        ground = self._theme.tint(self._theme.color("accent"), GROUND).name()
        color = self._theme.color("text").name()
        self.setText(_marked(self._plain, self._spans, f"background:{ground}; color:{color}"))


def _marked(text: str, found: tuple[Span, ...], style: str) -> str:
    """Mark hits by weight, line and ground, so that colour does not tell it alone."""
    pieces, at = [], 0
    for start, end in found:
        pieces.append(escape(unstuck(text[at:start])))
        pieces.append(f'<b><u><span style="{style}">{escape(unstuck(text[start:end]))}</span></u></b>')
        at = end
    pieces.append(escape(unstuck(text[at:])))
    return f'<div style="white-space:pre-wrap">{"".join(pieces)}</div>'
