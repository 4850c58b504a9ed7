"""The list to work through as a view: Space ticks, Enter opens the item on the site."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from gui import theme as sizes
from gui.kit import Kit
from gui.models.worklist import WorkColumn, WorkModel
from gui.widgets.focus_ring import OWN_RING

WIDTHS = {WorkColumn.DONE: 20, WorkColumn.DATE: 32, WorkColumn.WHAT: 56, WorkColumn.SITE: 30}  # by GRID
LEAVES_BELOW = {WorkColumn.WHAT: 190, WorkColumn.SITE: 110}  # a column leaves in narrower tables


class WorkTable(QTableView):
    """One row a task. Tab leaves the table, arrows walk in it."""

    link_wanted = Signal(str)

    def __init__(self, kit: Kit, model: WorkModel) -> None:
        super().__init__()
        self._model = model
        self._unit = kit.theme.unit()
        self.setModel(model)
        self.setAccessibleName(kit.words._("To work through on the site"))
        self.setTabKeyNavigation(False)
        self.setProperty(OWN_RING, True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(sizes.ROW, self.fontMetrics().height() + sizes.GAP))
        columns.setHighlightSections(False)
        for column, width in WIDTHS.items():
            heading = columns.sectionSizeFromContents(column.value).width()
            columns.resizeSection(column.value, max(round(width * self._unit), heading))
        columns.setSectionResizeMode(WorkColumn.TEXT.value, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._on_opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space, open with Enter; everything else as tables do."""
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Space and row >= 0:
            self._model.turn(row)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_opened(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out columns that have no room."""
        super().resizeEvent(event)
        for column, least in LEAVES_BELOW.items():
            self.setColumnHidden(column.value, event.size().width() < least * self._unit)

    def _on_opened(self, index: QModelIndex) -> None:
        task = self._model.task_at(index.row())
        if task is not None and task.link:
            self.link_wanted.emit(task.link)
