"""Numbered steps: what to do, and a line on how."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from gui import theme as sizes
from gui.kit import Kit
from gui.widgets.layouts import below_each_other
from gui.widgets.texts import Headline, Label


class NumberedSteps(QWidget):
    """Steps one below the other, each a short order and its explanation."""

    def __init__(self, kit: Kit, *steps: tuple[str, str]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(sizes.GAP_SMALL + sizes.GRID)
        grid.setVerticalSpacing(sizes.GAP_SMALL + sizes.GRID)
        grid.setColumnStretch(1, 1)
        for row, (order, how) in enumerate(steps):
            number = Label(kit.words.number(row + 1), "step")
            number.setAlignment(Qt.AlignmentFlag.AlignCenter)
            number.setFixedSize(
                number.fontMetrics().height() + sizes.GAP_SMALL, number.fontMetrics().height() + sizes.GAP_SMALL
            )
            grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
            lines = [Headline(order, "strong")]
            if how:
                lines.append(Headline(how, "secondary"))
            grid.addLayout(below_each_other(*lines, gap=2), row, 1)
