"""Says what the fillings of bars and columns mean."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.vocabulary import Category, Use
from gui import theme as sizes
from gui.kit import Kit
from gui.look import Theme
from gui.models.item_cells import uses_within
from gui.models.naming import name_of
from gui.widgets.bars import IconLabel, fill
from gui.widgets.layouts import Flow, beside_each_other
from gui.widgets.texts import Label

COLORS = {Use.MAY_BE_USED: "public", Use.UNCLEAR: "public", Use.NOT_USED: "track"}
HATCHED = frozenset({Use.UNCLEAR})


class Swatch(QWidget):
    """A small square that is filled as the bars are."""

    def __init__(self, theme: Theme, use: Use) -> None:
        super().__init__()
        self._theme = theme
        self._use = use
        self.setFixedSize(QSize(sizes.GRID * 3, sizes.GRID * 3))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill the square."""
        place = QRectF(self.rect())
        fill(QPainter(self), place, self._theme.color(COLORS[self._use]), hatched=self._use in HATCHED)


def use_legend(kit: Kit, uses: AbstractSet[Use]) -> QWidget:
    """Say what the fillings mean, only those that occur."""
    names = uses_within(kit.words)
    entries = []
    for use in Use:
        if use in uses:
            entry = QWidget()
            entry.setLayout(beside_each_other(Swatch(kit.theme, use), Label(names[use], "caption")))
            entries.append(entry)
    return Flow(*entries, gap=sizes.GAP)


def category_legend(kit: Kit, categories: AbstractSet[Category]) -> QWidget:
    """Say which category each colour and sign stands for, only those that occur."""
    entries = []
    for category in Category:
        if category in categories:
            sign = IconLabel(kit.theme, category.word, category.word.replace("-", "_"))
            entry = QWidget()
            entry.setLayout(beside_each_other(sign, Label(name_of(category, kit.words), "caption")))
            entries.append(entry)
    return Flow(*entries, gap=sizes.GAP)
