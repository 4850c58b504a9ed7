"""A table of rows that are read and chosen: Tab leaves it, columns without room leave it, one takes what is left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from gui import theme as sizes
from gui.kit import Kit
from gui.widgets.focus_ring import OWN_RING


@dataclass(frozen=True, slots=True)
class Widths:
    """How wide columns are and below which width of the table they leave, both by GRID; `rest` takes what is left."""

    columns: Mapping[Enum, int]
    leaves_below: Mapping[Enum, int]
    rest: Enum


class PlainTable(QTableView):
    """One line a row, rows chosen as a whole; arrows walk in it."""

    def __init__(self, kit: Kit, model: QAbstractTableModel, widths: Widths, *, name: str) -> None:
        super().__init__()
        self._unit = kit.theme.unit()
        self.setIconSize(kit.theme.icon_size())
        self._leaves_below = widths.leaves_below
        self.setModel(model)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setProperty(OWN_RING, True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.make_rows_high(sizes.TARGET, sizes.GAP_SMALL)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        for column, width in widths.columns.items():
            heading = columns.sectionSizeFromContents(column.value).width()
            columns.resizeSection(column.value, max(round(width * self._unit), heading))
        columns.setSectionResizeMode(widths.rest.value, QHeaderView.ResizeMode.Stretch)

    def make_rows_high(self, least: int, around: int) -> None:
        """Make rows at least so high, and higher where large letters need it with this much around them."""
        self.verticalHeader().setDefaultSectionSize(max(least, self.fontMetrics().height() + around))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out columns that have no room."""
        super().resizeEvent(event)
        for column, least in self._leaves_below.items():
            self.setColumnHidden(column.value, event.size().width() < least * self._unit)
