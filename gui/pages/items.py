"""All items: search as one types, filters with figures, a table, and everything about the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from core.library.filters import EVERYTHING, MINE, Filter, Order
from core.library.searching import search_terms
from gui import theme as sizes
from gui.announcing import announce
from gui.corrections import Corrections
from gui.jumping import Jumping
from gui.kit import Kit
from gui.models.copying import RowCopier
from gui.models.item_search import Found, ItemSearch
from gui.models.item_table import ItemTableModel
from gui.models.naming import counted, order_names
from gui.models.opened import Opened
from gui.models.random_item import RandomItem
from gui.widgets.buttons import Button
from gui.widgets.empty import EmptyState
from gui.widgets.facets import FacetButton
from gui.widgets.filter_bar import FilterBar
from gui.widgets.item_side import ItemSide
from gui.widgets.item_table import ItemTable
from gui.widgets.layouts import below_each_other, beside_each_other
from gui.widgets.search_field import SearchField
from gui.widgets.search_words_dialog import SearchWordsDialog
from gui.widgets.split_page import SplitPage
from gui.widgets.texts import Headline
from gui.widgets.time_strip import TimeStrip

PAUSE_MS = 150  # after the last key, before the search begins
SHARES = (67, 33)
SHARES_OF_LARGE_LETTERS = (61, 39)
LARGE = 1.2  # letters, as a factor on the usual ones


class ItemsPage(SplitPage):
    """The table and what belongs to it."""

    def __init__(self, kit: Kit, opened: Opened) -> None:
        super().__init__(kit.words._("Items"))
        self._kit = kit
        self._library = opened.library
        self.search = ItemSearch(kit, opened.library, self)
        self._model = ItemTableModel(kit, opened.library, self)
        self._copier = RowCopier(kit, opened.library, self)
        self._random = RandomItem(kit, opened.library, self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._build()
        self._connect()
        self.search.want(MINE if opened.summary.totals.mine else EVERYTHING)
        self.search.ask()

    def show_items(self, wanted: Filter, order: Order | None) -> None:
        """Show these items, as a figure of another page asked."""
        self._field.setText(wanted.search)
        self._pause.stop()
        self.search.want(wanted, order)

    def offer_corrections(self, corrections: Corrections) -> None:
        """Let the person say who could see an item, those chosen, or all that are shown."""
        self._panel.wrong_wanted.connect(corrections.ask_about_one)
        self._correct.show()
        self._correct.calls(
            lambda: corrections.ask_about_many(
                self._table.chosen(), self.search.meant, self._model.rowCount(), self._correct
            )
        )

    def refresh(self) -> None:
        """Show the same items with what is decided of them now; the person stays at the same item."""
        self._table.stay()
        self.search.ask()

    def focus_search(self) -> None:
        """Let the person type a search at once."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def _build(self) -> None:
        words, theme = self._kit.words, self._kit.theme
        self._field = SearchField(self._kit, words._("Search in texts, places and names"))
        self._count = Headline("", "secondary")
        self._count.setMinimumWidth(self._count.fontMetrics().averageCharWidth() * 16)
        self._sort = FacetButton(self._kit, words._("Sort"), one_of=True)
        self._chance = Button(words._("Public item b&y chance"), theme, kind="quiet")
        self._strip = TimeStrip(self._kit)
        self._table = ItemTable(self._kit, self._model)
        self._side = ItemSide(self._kit, self._library)
        self._panel = self._side.panel
        clear = Button(words._("Take away all filters"), theme).calls(self._on_clear)
        nothing = EmptyState(
            self._kit, "search", words._("No item fits."), words._("Use fewer words or filters."), clear
        )
        self._results = QStackedWidget()
        self._results.addWidget(self._table)
        self._results.addWidget(nothing)
        how = Button("", theme, icon="questions", kind="icon").calls(self._on_how_to_search)
        how.setAccessibleName(words._("How to search"))
        how.setToolTip(how.accessibleName())
        self.column.addLayout(beside_each_other(self._field, how, self._sort))
        self.column.addWidget(FilterBar(self._kit, self.search))
        self._correct = Button(words._("Correct &several…"), theme, kind="quiet")
        self._correct.hide()
        self.column.addLayout(beside_each_other(self._count, self._chance, self._correct))
        found = QWidget()
        found.setLayout(below_each_other(self._strip, self._results))
        self._jumping = Jumping(self.search, self._table, self._strip, self._model)
        large = self._kit.theme.unit() > LARGE * sizes.GRID
        self.split(found, self._side, shares=SHARES_OF_LARGE_LETTERS if large else SHARES)

    def _connect(self) -> None:
        self._field.textChanged.connect(lambda _text: self._pause.start())
        self._field.returnPressed.connect(self._on_search)
        self._pause.timeout.connect(self._on_search)
        self.search.rows_found.connect(self._on_rows_found)
        self.search.changed.connect(self._on_question_changed)
        self._table.item_chosen.connect(self._side.show_item)
        self._model.order_wanted.connect(lambda order, turned: self.search.sort(order, turned=turned))
        self._sort.toggled_choice.connect(lambda choice: self.search.sort(choice[0], turned=choice[1]))
        self._chance.calls(lambda: self._random.ask(self.search.meant))
        self._random.found.connect(self._jumping.go_to_item)
        self._table.copy_wanted.connect(self._copier.copy)
        for source in (self._random, self._copier):
            source.told.connect(self._panel.tell)

    def _on_search(self) -> None:
        self._pause.stop()
        self.search.search(self._field.text())

    def _on_how_to_search(self) -> None:
        SearchWordsDialog(self._kit, self.window()).open()

    def _on_clear(self) -> None:
        self._field.clear()
        self._pause.stop()
        self.search.clear_all()

    def _on_question_changed(self) -> None:
        if self._field.text().strip() != self.search.wanted.search and not self._pause.isActive():
            self._field.setText(self.search.wanted.search)

    def _on_rows_found(self, found: Found) -> None:
        count = len(found.rows)
        terms = search_terms(found.wanted.search)
        self._table.mark_words(terms)
        self._panel.mark_words(terms)
        self._model.show_rows(found.rows)
        self._count.setText(counted(count, found.wanted.mine, self._kit.words))
        announce(self._count, self._count.text())
        self._results.setCurrentIndex(0 if count else 1)
        order, turned = self.search.order
        self._table.mark_order(order, turned=turned)
        names = order_names(self._kit.words)
        self._sort.offer({one: (name, None) for one, name in names.items()}, frozenset({(order, turned)}))
        self._table.choose_again()
        self._jumping.show_months(found.months)
