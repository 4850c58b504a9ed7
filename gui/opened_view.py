"""The window's content while an archive is open: the rail and the pages."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from core.library.filters import Filter, Order
from gui import theme as sizes
from gui.kit import Kit
from gui.models.opened import Opened
from gui.pages.act import ActPage
from gui.pages.archive import ArchivePage
from gui.pages.items import ItemsPage
from gui.pages.overview import OverviewPage
from gui.pages.report import ReportPage
from gui.widgets.rail import Destination, Rail


@dataclass(frozen=True, slots=True)
class Standpoint:
    """Where the person is: kept when the window is built anew in another language."""

    destination: Destination
    wanted: Filter | None = None
    order: Order | None = None


class OpenedView(QWidget):
    """Shows one page at a time; each is made when it is first gone to."""

    privacy_wanted = Signal()

    def __init__(self, kit: Kit, opened: Opened) -> None:
        super().__init__()
        self._kit = kit
        self._opened = opened
        self._pages: dict[Destination, QWidget] = {}
        self._rail = Rail(kit)
        self._stack = QStackedWidget()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._rail)
        line.addWidget(self._stack, 1)
        self._rail.chosen.connect(self.go_to)
        self._rail.privacy_wanted.connect(self.privacy_wanted)
        self._tell_rail()
        self.go_to(Destination.OVERVIEW)

    @property
    def standpoint(self) -> Standpoint:
        """Where the person is."""
        page = self._pages.get(Destination.ITEMS)
        if isinstance(page, ItemsPage):
            return Standpoint(self._destination, page.search.wanted, page.search.order[0])
        return Standpoint(self._destination)

    def return_to(self, standpoint: Standpoint) -> None:
        """Go back to where the person was."""
        if standpoint.wanted is not None:
            self._items().show_items(standpoint.wanted, standpoint.order)
        self.go_to(standpoint.destination)

    def go_to(self, destination: Destination) -> None:
        """Show this page."""
        self._destination = destination
        self._stack.setCurrentWidget(self._page(destination))
        self._rail.mark(destination)

    def show_items(self, wanted: Filter, order: Order | None) -> None:
        """Show these items on their page."""
        self._items().show_items(wanted, order)
        self.go_to(Destination.ITEMS)

    def search(self) -> None:
        """Let the person type a search."""
        self.go_to(Destination.ITEMS)
        self._items().focus_search()

    def save(self) -> None:
        """Let the person save the summary."""
        self.go_to(Destination.REPORT)
        page = self._page(Destination.REPORT)
        if isinstance(page, ReportPage):
            page.choose_file()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words of the rail out in a narrow window."""
        super().resizeEvent(event)
        self._rail.narrow(on=event.size().width() < sizes.NARROW_WINDOW)

    def _page(self, destination: Destination) -> QWidget:
        if destination not in self._pages:
            self._pages[destination] = self._make(destination)
            self._stack.addWidget(self._pages[destination])
        return self._pages[destination]

    def _make(self, destination: Destination) -> QWidget:
        if destination is Destination.OVERVIEW:
            return self._overview()
        makers = {
            Destination.ITEMS: ItemsPage,
            Destination.ACT: ActPage,
            Destination.REPORT: ReportPage,
            Destination.ARCHIVE: ArchivePage,
        }
        return makers[destination](self._kit, self._opened)

    def _overview(self) -> OverviewPage:
        page = OverviewPage(self._kit, self._opened)
        page.items_wanted.connect(self.show_items)
        page.act_wanted.connect(lambda: self.go_to(Destination.ACT))
        page.archive_wanted.connect(lambda: self.go_to(Destination.ARCHIVE))
        return page

    def _items(self) -> ItemsPage:
        page = self._page(Destination.ITEMS)
        assert isinstance(page, ItemsPage)
        return page

    def _tell_rail(self) -> None:
        words, summary = self._kit.words, self._opened.summary
        self._rail.tell_rules(words._("Rules of {day}").format(day=words.day(summary.rules_of)))
        count = summary.totals.may_be_used
        spoken = words.n("{n} item may be used", "{n} items may be used", count)
        self._rail.count(Destination.ITEMS, words.number(count) if count else "", spoken)
