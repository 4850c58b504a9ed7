"""Lines of two columns: what to press or to type, and what it does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from gui import theme as sizes
from gui.widgets.texts import Headline, Label


def two_columns(rows: Sequence[tuple[str, str]]) -> QWidget:
    """Lay out the lines, the first column in strong letters."""
    widget = QWidget()
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(sizes.MARGIN)
    grid.setColumnStretch(1, 1)
    for number, (first, second) in enumerate(rows):
        grid.addWidget(Label(first, "strong"), number, 0)
        grid.addWidget(Headline(second, "body"), number, 1)
    return widget
