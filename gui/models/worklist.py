"""The list to work through as a table: a box to tick, a day, a place, the beginning of the text, a link."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.messages import labels
from core.text.safe import one_line
from core.vocabulary import Kind
from core.worklist import Task
from gui.kit import Kit

LONGEST_CELL = 200
Index = QModelIndex | QPersistentModelIndex


class WorkColumn(Enum):
    """The columns, in their order."""

    DONE = 0
    DATE = 1
    WHAT = 2
    TEXT = 3
    SITE = 4


class WorkModel(QAbstractTableModel):
    """Shows tasks and their ticks; says which tick was set or taken away."""

    ticked = Signal(str, bool)  # key, whether done

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._tasks: Sequence[Task] = ()
        self._done: set[str] = set()
        self._kinds = labels(Kind, kit.words)

    def show_tasks(self, tasks: Sequence[Task], done: frozenset[str]) -> None:
        """Show these tasks from now on."""
        self.beginResetModel()
        self._tasks, self._done = tasks, set(done)
        self.endResetModel()

    @property
    def tasks(self) -> Sequence[Task]:
        """The tasks that are shown."""
        return self._tasks

    @property
    def done(self) -> list[Task]:
        """Those that are ticked off."""
        return [task for task in self._tasks if task.key in self._done]

    def task_at(self, row: int) -> Task | None:
        """Give the task of a row, None outside the table."""
        return self._tasks[row] if 0 <= row < len(self._tasks) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One row a task."""
        return 0 if parent.isValid() else len(self._tasks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """The columns of `WorkColumn`."""
        return 0 if parent.isValid() else len(WorkColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the boxes be ticked."""
        flags = super().flags(index)
        boxes = index.isValid() and index.column() == WorkColumn.DONE.value
        return flags | Qt.ItemFlag.ItemIsUserCheckable if boxes else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell."""
        task = self.task_at(index.row()) if index.isValid() else None
        if task is None:
            return None
        column = WorkColumn(index.column())
        if role == Qt.ItemDataRole.CheckStateRole and column is WorkColumn.DONE:
            return Qt.CheckState.Checked if task.key in self._done else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole and column is WorkColumn.DONE:
            words = self._kit.words
            return words._("done") if task.key in self._done else words._("to do")
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._text(task, column)
        if role == Qt.ItemDataRole.ToolTipRole and column is WorkColumn.SITE:
            return task.link
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Set a tick or take it away."""
        task = self.task_at(index.row())
        if task is None or role != Qt.ItemDataRole.CheckStateRole:
            return False
        on = Qt.CheckState(value) is Qt.CheckState.Checked
        (self._done.add if on else self._done.discard)(task.key)
        self.dataChanged.emit(index, index)
        self.ticked.emit(task.key, on)
        return True

    def turn(self, row: int) -> None:
        """Tick a row off, or take its tick away."""
        task = self.task_at(row)
        if task is not None:
            state = Qt.CheckState.Unchecked if task.key in self._done else Qt.CheckState.Checked
            self.setData(self.index(row, WorkColumn.DONE.value), state.value, Qt.ItemDataRole.CheckStateRole)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name the columns; rows are numbered."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        words = self._kit.words
        if orientation == Qt.Orientation.Vertical:
            return words.number(section + 1)
        names = {
            WorkColumn.DONE: words.p("column", "Done"),
            WorkColumn.DATE: words.p("column", "Date"),
            WorkColumn.WHAT: words.p("column", "What"),
            WorkColumn.TEXT: words.p("column", "Text"),
            WorkColumn.SITE: words.p("column", "On the site"),
        }
        return names[WorkColumn(section)]

    def _text(self, task: Task, column: WorkColumn) -> str:
        words = self._kit.words
        if column is WorkColumn.DATE:
            return words.day(task.made_at.date(), "medium") if task.made_at else words._("No date")
        if column is WorkColumn.WHAT:
            place = one_line(task.place, LONGEST_CELL)
            kind = self._kinds[task.kind]
            return words._("{kind}, {place}").format(kind=kind, place=place) if place else kind
        if column is WorkColumn.TEXT:
            return one_line(task.text, LONGEST_CELL) or words._("No words")
        if column is WorkColumn.SITE:
            return words._("has a link") if task.link else words._("no link")
        return ""
