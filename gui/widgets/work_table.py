"""The list to work through as a view: Space ticks, Enter opens the item on the site."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent

from gui import theme as sizes
from gui.kit import Kit
from gui.models.worklist import WorkColumn, WorkModel
from gui.widgets.plain_table import PlainTable, Widths
from gui.widgets.tick_delegate import TickDelegate

WIDTHS = Widths(
    {WorkColumn.DONE: 20, WorkColumn.DATE: 32, WorkColumn.WHAT: 56, WorkColumn.SITE: 30},
    leaves_below={WorkColumn.WHAT: 190, WorkColumn.SITE: 110},
    rest=WorkColumn.TEXT,
)


class WorkTable(PlainTable):
    """One row a task."""

    link_wanted = Signal(str)

    def __init__(self, kit: Kit, model: WorkModel) -> None:
        super().__init__(kit, model, WIDTHS, name=kit.words._("To work through on the site"))
        self._model = model
        self.make_rows_high(sizes.ROW, sizes.GAP)
        self.setItemDelegateForColumn(WorkColumn.DONE.value, TickDelegate(kit.theme, self))
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

    def _on_opened(self, index: QModelIndex) -> None:
        task = self._model.task_at(index.row())
        if task is not None and task.link:
            self.link_wanted.emit(task.link)
