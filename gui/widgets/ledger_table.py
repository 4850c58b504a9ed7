"""The ledger as a view."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from gui import theme as sizes
from gui.kit import Kit
from gui.models.ledger import LedgerColumn, LedgerModel
from gui.widgets.focus_ring import OWN_RING

WIDTHS = {LedgerColumn.STATUS: 44, LedgerColumn.CONTENT: 48, LedgerColumn.SIZE: 22, LedgerColumn.PART: 44}  # by GRID
LEAVES_BELOW = {LedgerColumn.PART: 210, LedgerColumn.SIZE: 150, LedgerColumn.CONTENT: 130}


class LedgerTable(QTableView):
    """One row a file. Tab leaves the table, arrows walk in it."""

    def __init__(self, kit: Kit, model: LedgerModel) -> None:
        super().__init__()
        self._unit = kit.theme.unit()
        self.setModel(model)
        self.setAccessibleName(kit.words._("Files of the archive"))
        self.setTabKeyNavigation(False)
        self.setProperty(OWN_RING, True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setItemDelegateForColumn(LedgerColumn.MEMBER.value, _MiddleElided(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(sizes.TARGET, self.fontMetrics().height() + sizes.GAP_SMALL))
        columns.setHighlightSections(False)
        for column, width in WIDTHS.items():
            heading = columns.sectionSizeFromContents(column.value).width()
            columns.resizeSection(column.value, max(round(width * self._unit), heading))
        columns.setSectionResizeMode(LedgerColumn.MEMBER.value, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out columns that have no room."""
        super().resizeEvent(event)
        for column, least in LEAVES_BELOW.items():
            self.setColumnHidden(column.value, event.size().width() < least * self._unit)


class _MiddleElided(QStyledItemDelegate):
    """Shows beginning and end of a long path: its topic and its name."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Leave out the middle."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle
