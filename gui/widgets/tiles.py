"""Tiles and rows that hold a figure or a sentence and lead to the items behind it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from gui import theme as sizes
from gui.look import Theme
from gui.widgets.bars import IconLabel
from gui.widgets.buttons import PanelButton
from gui.widgets.layouts import beside_each_other
from gui.widgets.texts import Headline, Label


class FigureTile(PanelButton):
    """A large figure, what it counts, and a second line."""

    def __init__(self, figure: str, meaning: str, beneath: str) -> None:
        super().__init__(f"{meaning}: {figure}", "tile")
        self.setAccessibleDescription(beneath)
        column = QVBoxLayout()
        column.setContentsMargins(
            sizes.GAP_SMALL + sizes.GRID, sizes.GAP_SMALL + 2, sizes.GAP_SMALL, sizes.GAP_SMALL + 2
        )
        column.setSpacing(2)
        column.addWidget(Label(figure, "figure"))
        column.addWidget(Headline(meaning, "strong"))
        column.addWidget(Headline(beneath, "caption"))
        column.addStretch(1)
        self.hold(column)


class SentenceRow(PanelButton):
    """A sentence that one can follow."""

    def __init__(self, theme: Theme, sentence: str, icon: str = "right") -> None:
        super().__init__(sentence, "row")
        line = beside_each_other(Headline(sentence, "body"), IconLabel(theme, icon, "muted"), gap=sizes.GAP)
        line.setContentsMargins(sizes.GAP_SMALL, sizes.GAP_SMALL, sizes.GAP_SMALL, sizes.GAP_SMALL)
        self.hold(line)

    def stand_flush(self) -> None:
        """Let the words begin where other words on the bare page do."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, sizes.GAP_SMALL, sizes.GAP_SMALL, sizes.GAP_SMALL)
