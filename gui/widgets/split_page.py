"""A page with a table and a panel beside it; the panel goes below where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from gui import theme as sizes

STACKED_BELOW = sizes.GRID * 200
LEAST_BESIDE = sizes.GRID * 60
LEAST_STACKED = sizes.GRID * 150


class SplitPage(QScrollArea):
    """What stands above the table is in `column`; the page scrolls only where the window is very low."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        self.column = QVBoxLayout(ground)
        self.column.setContentsMargins(sizes.MARGIN, sizes.MARGIN - sizes.GRID, sizes.MARGIN, sizes.GAP)
        self.column.setSpacing(sizes.GAP_SMALL + sizes.GRID)
        self._splitter = QSplitter()
        self._splitter.setHandleWidth(sizes.GAP)
        self._splitter.setChildrenCollapsible(False)
        self.setWidget(ground)

    def split(self, table: QWidget, panel: QWidget, *, shares: tuple[int, int]) -> None:
        """Put the table and the panel below what was added so far."""
        for number, (widget, share) in enumerate(zip((table, panel), shares, strict=True)):
            self._splitter.addWidget(widget)
            self._splitter.setStretchFactor(number, share)
        self._splitter.setSizes([share * sizes.WINDOW_WIDTH for share in shares])
        self.column.addWidget(self._splitter, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel below the table where there is no room beside it."""
        super().resizeEvent(event)
        narrow = event.size().width() < STACKED_BELOW
        self._splitter.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self._splitter.setMinimumHeight(LEAST_STACKED if narrow else LEAST_BESIDE)
