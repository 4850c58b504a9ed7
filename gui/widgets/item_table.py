"""The table of items as a view: rows for the eye, the mouse and the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from core.library.filters import Order
from gui import theme as sizes
from gui.kit import Kit
from gui.models.item_table import ORDERS, Column, ItemTableModel
from gui.widgets.item_delegate import ItemDelegate
from gui.widgets.plain_table import PlainTable, Widths

WIDTHS = Widths(
    {Column.DATE: 30, Column.KIND: 36, Column.PLACE: 36, Column.VERDICT: 56, Column.STRENGTH: 46},
    leaves_below={Column.STRENGTH: 280, Column.KIND: 216, Column.PLACE: 140},
    rest=Column.TEXT,
)
NARROW = 130  # by GRID: below, the verdict leaves room to the text
NARROW_VERDICT = 46


class ItemTable(PlainTable):
    """One row an item; several can be chosen."""

    item_chosen = Signal(object)  # id of an item, None for none
    copy_wanted = Signal(list)  # ids of the items whose rows are to be copied
    scrolled = Signal(int)  # the first row that is seen

    def __init__(self, kit: Kit, model: ItemTableModel) -> None:
        super().__init__(kit, model, WIDTHS, name=kit.words._("Items"))
        self._kit = kit
        self._model = model
        self._staying: tuple[int, int] | None = None  # an item, and how far the table was scrolled
        self._delegate = ItemDelegate(kit)
        for column in (Column.TEXT, Column.PLACE):
            self.setItemDelegateForColumn(column.value, self._delegate)
        kit.screen.changed.connect(self._on_screen_changed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.make_rows_high(sizes.ROW, sizes.GAP)
        self.setCornerButtonEnabled(False)
        self._set_up_headers()
        self._set_up_menu()
        model.pictures.arrived.connect(self._on_screen_changed)
        self.verticalScrollBar().valueChanged.connect(lambda: self.scrolled.emit(self.rowAt(0)))
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)

    def mark_words(self, terms: tuple[str, ...]) -> None:
        """Mark these words wherever they stand."""
        self._delegate.mark(terms)
        self.viewport().update()

    def mark_order(self, order: Order, *, turned: bool) -> None:
        """Show in the header how the rows are sorted."""
        newest = order is Order.NEWEST_FIRST
        column = Column.DATE if newest else next((c for c, o in ORDERS.items() if o is order), Column.DATE)
        down = Qt.SortOrder.DescendingOrder if newest or turned else Qt.SortOrder.AscendingOrder
        header = self.horizontalHeader()
        header.blockSignals(True)
        header.setSortIndicator(column.value, down)
        header.blockSignals(False)

    def chosen(self) -> list[int]:
        """Give the ids of the items in the chosen rows, a million of them at once if need be."""
        parts = self.selectionModel().selection()
        return self._model.ids_of((parts.at(n).top(), parts.at(n).bottom()) for n in range(parts.count()))

    def go_to(self, row: int) -> None:
        """Choose a row and show it as the first one."""
        index = self._model.index(row, Column.TEXT.value)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def stay(self) -> None:
        """Keep the chosen item and the place when other rows come."""
        item = self._model.id_at(self.currentIndex().row())
        self._staying = None if item is None else (item, self.verticalScrollBar().value())

    def choose_again(self) -> None:
        """Choose the item to stay at, else the first row, so that the panel beside is never empty without need."""
        staying, self._staying = self._staying, None
        if not self._model.rowCount():
            self.item_chosen.emit(None)
            return
        row = self._model.row_of(staying[0]) if staying else None
        self.setCurrentIndex(self._model.index(row or 0, Column.TEXT.value))
        if staying is not None and row is not None:
            self.verticalScrollBar().setValue(staying[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the verdict take less of a narrow table."""
        super().resizeEvent(event)
        unit = self._kit.theme.unit()
        verdict = NARROW_VERDICT if event.size().width() < NARROW * unit else WIDTHS.columns[Column.VERDICT]
        self.setColumnWidth(Column.VERDICT.value, round(verdict * unit))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the chosen rows, where Qt would copy a single cell; everything else as tables do."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit(self.chosen())
        else:
            super().keyPressEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Keep the whole row in one colour."""
        super().selectionChanged(selected, deselected)
        self.viewport().update()

    def _set_up_headers(self) -> None:
        columns = self.horizontalHeader()
        columns.setSectionsClickable(True)
        columns.setSortIndicatorShown(True)
        columns.setMinimumSectionSize(sizes.GRID * 12)
        columns.sortIndicatorChanged.connect(self._model.sort)

    def _on_screen_changed(self) -> None:
        self.viewport().update()

    def _on_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.item_chosen.emit(self._model.id_at(current.row()) if current.isValid() else None)

    def _set_up_menu(self) -> None:
        """Offer copying by key, by right click and by the menu key."""
        copy = QAction(self._kit.words._("&Copy rows"), self)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(lambda _checked=False: self.copy_wanted.emit(self.chosen()))
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
