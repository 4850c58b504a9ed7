"""Leads the table of items to a month or to an item, and the time strip to where the table is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from core.library.filters import Order
from core.library.items import Month
from gui.models.item_search import ItemSearch
from gui.models.item_table import ItemTableModel
from gui.models.months import Months
from gui.widgets.item_table import ItemTable
from gui.widgets.time_strip import TimeStrip


class Jumping(QObject):
    """Keeps the time strip and the table together."""

    def __init__(self, search: ItemSearch, table: ItemTable, strip: TimeStrip, model: ItemTableModel) -> None:
        super().__init__(table)
        self._search = search
        self._table = table
        self._strip = strip
        self._model = model
        self._months = Months()
        self._awaited: Month | None = None  # where to go once other rows are there
        strip.month_wanted.connect(self._on_month_wanted)
        strip.entered.connect(lambda: table.setFocus(Qt.FocusReason.TabFocusReason))
        table.scrolled.connect(self._on_scrolled)

    def show_months(self, months: Months) -> None:
        """Take the months of the rows that are shown now."""
        self._months = months
        self._strip.show_months(months)
        awaited, self._awaited = self._awaited, None
        if awaited is not None and awaited in months:
            self._go_to_month(months.number_of(awaited))
        else:
            self._on_scrolled(max(self._table.rowAt(0), 0))

    def go_to_item(self, item_id: int) -> None:
        """Choose this item, where it is among the rows."""
        row = self._model.row_of(item_id)
        if row is not None:
            self._table.go_to(row)

    def _on_month_wanted(self, number: int) -> None:
        if self._search.is_asking:  # the rows that come would lead back to their first one
            self._awaited = self._months[number]
        if self._search.is_by_date:
            self._go_to_month(number)
        else:
            self._awaited = self._months[number]
            self._search.sort(Order.NEWEST_FIRST, turned=False)

    def _go_to_month(self, number: int) -> None:
        self._table.go_to(self._months.row_of(number))
        self._strip.mark(number)

    def _on_scrolled(self, row: int) -> None:
        if self._search.is_by_date and row >= 0:
            self._strip.mark(self._months.number_at(row))
