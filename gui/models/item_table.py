"""The table of items: rows are numbers into the library, cells are fetched in blocks while one scrolls."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from enum import Enum
from html import escape

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QIcon

from core.library.filters import Order
from core.library.items import ItemRow
from core.library.library import Library
from gui.kit import Kit
from gui.models.item_cells import ItemCells
from gui.models.item_search import Rows
from gui.models.row_pictures import RowPictures

BLOCK = 64
BLOCKS_KEPT = 128
AT_ONCE = 4  # blocks fetched in one piece of work: more than a screen shows
ID_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
Row = tuple[ItemRow, tuple[str, ...]]  # an item and the words of its cells


class Column(Enum):
    """The columns of the table, in their order."""

    DATE = 0
    TEXT = 1
    KIND = 2
    PLACE = 3
    VERDICT = 4
    STRENGTH = 5


ORDERS = {
    Column.DATE: Order.OLDEST_FIRST,
    Column.TEXT: Order.TEXT,
    Column.KIND: Order.KIND,
    Column.PLACE: Order.PLACE,
    Column.VERDICT: Order.CATEGORY,
    Column.STRENGTH: Order.STRENGTH,
}


class ItemTableModel(QAbstractTableModel):
    """Shows the rows of one question; knows a row's cells once their block has arrived."""

    order_wanted = Signal(object, bool)  # Order, whether it is to be turned round

    def __init__(self, kit: Kit, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._library = library
        self._ids: Rows = ()
        self._cells = ItemCells(kit.words)
        self.pictures = RowPictures(kit, library, self)
        self._headings = self._cells.headings()
        self._blocks: OrderedDict[int, list[Row]] = OrderedDict()
        self._waiting: OrderedDict[int, None] = OrderedDict()  # blocks to fetch, the latest asked for last
        self._under_way: frozenset[int] = frozenset()
        self._question = self._answered = 0  # the one that counts, and the one whose blocks are under way
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fetch)
        kit.theme.changed.connect(self._on_theme_changed)

    def show_rows(self, ids: Rows) -> None:
        """Show these items from now on."""
        self.beginResetModel()
        self._ids = ids
        self._blocks.clear()
        self._waiting.clear()
        self._question += 1
        self.endResetModel()

    def id_at(self, row: int) -> int | None:
        """Give the id of the item in this row, None outside the table."""
        return int(self._ids[row]) if 0 <= row < len(self._ids) else None

    def ids_of(self, ranges: Iterable[tuple[int, int]]) -> list[int]:
        """Give the ids of the items in these rows, each range with its first and last row, in the table's order."""
        return [int(item) for first, last in sorted(ranges) for item in self._ids[first : last + 1]]

    def row_of(self, item_id: int) -> int | None:
        """Give the row of an item, None where it is not shown."""
        rows = np.flatnonzero(np.asarray(self._ids) == item_id)
        return int(rows[0]) if len(rows) else None

    def row_at(self, row: int) -> Row | None:
        """Give what is known of the item in this row; asks for it if nothing is known yet."""
        number, place = divmod(row, BLOCK)
        block = self._blocks.get(number)
        if block is None:
            self._ask(number)
            return None
        self._blocks.move_to_end(number)
        return block[place]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """As many rows as the question has items."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """The columns of `Column`."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell; empty until its block has arrived."""
        if not index.isValid():
            return None
        if role == ID_ROLE:
            return self.id_at(index.row())
        row = self.row_at(index.row())
        if row is None:
            return "" if role == Qt.ItemDataRole.DisplayRole else None
        return self._cell(row, Column(index.column()), role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name the columns; rows are numbered."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._kit.words.number(section + 1)
        return self._headings[section]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order; the library sorts, not this model."""
        turned = order == Qt.SortOrder.DescendingOrder
        wanted = ORDERS.get(Column(column))
        if wanted is Order.OLDEST_FIRST and turned:
            self.order_wanted.emit(Order.NEWEST_FIRST, False)
        elif wanted is not None:
            self.order_wanted.emit(wanted, turned)

    def _cell(self, row: Row, column: Column, role: int) -> object:
        item, cells = row
        theme = self._kit.theme
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[column.value]
        if role == Qt.ItemDataRole.ToolTipRole and self._kit.screen.is_on:
            return None
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            whole = self._cells.spoken(item, cells, column.value)
            as_tip = role == Qt.ItemDataRole.ToolTipRole  # where a text that looks like HTML would be taken for it
            return f"<qt>{escape(whole)}</qt>" if as_tip else whole
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(item, column)
        if role == Qt.ItemDataRole.FontRole and column is Column.DATE:
            return theme.figures_font(theme.scale.body)
        return None

    def _icon(self, item: ItemRow, column: Column) -> QIcon | None:
        if column is Column.VERDICT:
            return self._kit.theme.category_icon(item.verdict.category)
        if column is Column.TEXT and item.first_file is not None:
            return self.pictures.icon(item.first_file)
        return None

    def _ask(self, number: int) -> None:
        if number not in self._under_way or self._answered != self._question:
            self._waiting[number] = None
            self._waiting.move_to_end(number)
            self._soon.start(0)

    def _fetch(self) -> None:
        """Fetch the blocks that were asked for last, one piece of work at a time; what was scrolled past is let go."""
        if self._under_way or not self._waiting:
            return
        numbers = list(self._waiting)[-AT_ONCE:]
        self._waiting.clear()
        self._under_way = frozenset(numbers)
        ids = {number: [int(item) for item in self._ids[number * BLOCK : (number + 1) * BLOCK]] for number in numbers}
        question, library = self._question, self._library
        self._answered = question
        words_of = self._cells.cells
        self._kit.tasks.run(
            lambda _ticket: {
                number: [(item, words_of(item)) for item in library.page(block)] for number, block in ids.items()
            },
            done=lambda blocks: self._on_fetched(question, blocks),
            failed=self._on_failed,
            owner=self,
        )

    def _on_failed(self, error: Exception) -> None:
        self._under_way = frozenset()
        self._kit.tasks.unclaimed.emit(error)

    def _on_fetched(self, question: int, blocks: dict[int, list[Row]]) -> None:
        self._under_way = frozenset()
        self._soon.start(0)
        if question != self._question:
            return
        for number, block in blocks.items():
            self._blocks[number] = block
            last = min((number + 1) * BLOCK, len(self._ids)) - 1
            self.dataChanged.emit(self.index(number * BLOCK, 0), self.index(last, len(Column) - 1))
        while len(self._blocks) > BLOCKS_KEPT:
            self._blocks.popitem(last=False)

    def _on_theme_changed(self) -> None:
        if len(self._ids):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(Column) - 1))
