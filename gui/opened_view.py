"""The window's content while an archive is open: the rail and the pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from core.answers import for_reading
from core.headline import headline
from core.library.filters import Filter, Order
from gui import theme as sizes
from gui.adding import before_of
from gui.announcing import announce
from gui.corrections import Corrections
from gui.kit import Kit
from gui.models.answering import Answering
from gui.models.keeper import Keeper
from gui.pages.act import ActPage
from gui.pages.archive import ArchivePage
from gui.pages.compare import CompareDialog
from gui.pages.items import ItemsPage
from gui.pages.overview import OverviewPage
from gui.pages.questions import QuestionsPage
from gui.pages.report import ReportPage
from gui.pages.talks import TalksPage
from gui.staying import focus_again, focused_name, scroll_again
from gui.widgets.account_switch import AccountSwitch
from gui.widgets.rail import Destination, Rail

FIGURES = (Destination.OVERVIEW, Destination.ACT, Destination.REPORT)  # pages that are made anew for other figures


@dataclass(frozen=True, slots=True)
class Standpoint:
    """Where the person is: kept when the window is built anew in another language."""

    destination: Destination
    wanted: Filter | None = None
    order: Order | None = None


class OpenedView(QWidget):
    """Shows one page at a time; each is made when it is first gone to."""

    privacy_wanted = Signal()
    reading_wanted = Signal(object)  # Before: dates are to be read in another way now

    def __init__(self, kit: Kit, answering: Answering, keeper: Keeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._kit = kit
        self._answering = answering
        self._drafts = answering.opened.drafts
        self._told = False  # whether it was said what was found
        self._pages: dict[Destination, QWidget] = {}
        self._switch: AccountSwitch | None = None
        self._rail = Rail(kit)
        self._offer_accounts()
        self._stack = QStackedWidget()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._rail)
        line.addWidget(self._stack, 1)
        self._rail.chosen.connect(self.go_to)
        self._rail.privacy_wanted.connect(self.privacy_wanted)
        answering.figures_changed.connect(self._on_figures_changed)
        answering.questions_changed.connect(self._on_questions_changed)
        self._tell_rail()
        self.go_to(Destination(answering.opened.page or Destination.OVERVIEW))

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
        page = self._pages.get(destination)
        if isinstance(page, ActPage) and page.shown != self._shown_items():
            self._replace(destination, self._pages.pop(destination))
        shown = self._page(destination)
        if self._stack.currentWidget() is not shown:
            self._stack.setCurrentWidget(shown)
            announce(self._stack, shown.accessibleName())
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

    def compare(self) -> None:
        """Let the person compare the open archive with another one."""
        CompareDialog(self._kit, self._answering.opened.library, self).open()

    def showEvent(self, event: QShowEvent) -> None:
        """Say what was found, once."""
        super().showEvent(event)
        if not self._told:
            self._told = True
            announce(self, headline(self._answering.opened.summary.totals, self._kit.words))

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
        makers: dict[Destination, Callable[[], QWidget]] = {
            Destination.OVERVIEW: self._overview,
            Destination.QUESTIONS: self._questions,
            Destination.ITEMS: self._items_page,
            Destination.META_AI: self._talks,
            Destination.ACT: lambda: ActPage(self._kit, self._answering, self._drafts, self._shown_items()),
            Destination.REPORT: self._report,
            Destination.ARCHIVE: self._archive,
        }
        return makers[destination]()

    def _items_page(self) -> ItemsPage:
        page = ItemsPage(self._kit, self._answering.opened)
        page.search.accounts = self._answering.opened.accounts
        page.offer_corrections(Corrections(self._kit, self._answering, page))
        return page

    def _talks(self) -> TalksPage:
        page = TalksPage(self._kit, self._answering)
        page.items_wanted.connect(self.show_items)
        return page

    def _report(self) -> ReportPage:
        return ReportPage(self._kit, self._answering.opened, self._drafts, self._answering.answers.replies)

    def _archive(self) -> ArchivePage:
        page = ArchivePage(self._kit, self._answering.opened)
        page.compare_wanted.connect(self.compare)
        return page

    def _overview(self) -> OverviewPage:
        page = OverviewPage(self._kit, self._answering.opened)
        page.items_wanted.connect(self.show_items)
        page.account_wanted.connect(self._answering.choose_account)
        page.talks_wanted.connect(lambda: self.go_to(Destination.META_AI))
        page.act_wanted.connect(lambda: self.go_to(Destination.ACT))
        page.archive_wanted.connect(lambda: self.go_to(Destination.ARCHIVE))
        page.questions_wanted.connect(lambda: self.go_to(Destination.QUESTIONS))
        page.show_questions(self._answering.questions or ())
        return page

    def _questions(self) -> QuestionsPage:
        page = QuestionsPage(self._kit, self._answering, self._keeper)
        page.overview_wanted.connect(lambda: self.go_to(Destination.OVERVIEW))
        return page

    def _shown_items(self) -> Filter | None:
        page = self._pages.get(Destination.ITEMS)
        return page.search.meant if isinstance(page, ItemsPage) else None

    def _items(self) -> ItemsPage:
        page = self._page(Destination.ITEMS)
        assert isinstance(page, ItemsPage)
        return page

    def _offer_accounts(self) -> None:
        """Let the person switch between accounts where there are several."""
        accounts = self._answering.opened.library.accounts()
        if len(accounts) > 1:
            self._switch = AccountSwitch(self._kit, accounts, self._answering.account)
            self._switch.chosen.connect(self._answering.choose_account)
            self._rail.add_switch(self._switch)

    def _tell_rail(self) -> None:
        words, summary = self._kit.words, self._answering.opened.summary
        self._rail.tell_rules(words._("Rules of {day}").format(day=words.day(summary.rules_of)))
        count = summary.totals.mine  # what the page shows when it is gone to
        spoken = words.n("{n} item of yours", "{n} items of yours", count)
        self._rail.count(Destination.ITEMS, words.number(count) if count else "", spoken)
        questions = self._answering.questions or ()
        spoken = words.n("{n} open question", "{n} open questions", len(questions))
        self._rail.count(Destination.QUESTIONS, words.number(len(questions)) if questions else "", spoken)

    def _on_questions_changed(self) -> None:
        self._tell_rail()
        if for_reading(self._answering.answers) != self._answering.opened.read_by:
            before = before_of(self._answering, kept=self._keeper.is_on)
            self.reading_wanted.emit(replace(before, page=self._destination.value))
        page = self._pages.get(Destination.OVERVIEW)
        if isinstance(page, OverviewPage):
            page.show_questions(self._answering.questions or ())
        report = self._pages.get(Destination.REPORT)
        if isinstance(report, ReportPage):
            report.show_replies(self._answering.answers.replies)

    def _on_figures_changed(self) -> None:
        """Show the new figures everywhere; the person stays where they are."""
        self._tell_rail()
        if self._switch is not None:
            self._switch.show_chosen(self._answering.account)
        if self._answering.effect is None:  # another account, or other rules: no answer of which others would tell
            announce(self, headline(self._answering.opened.summary.totals, self._kit.words))
        if Destination.ITEMS in self._pages:
            self._items().search.accounts = self._answering.opened.accounts
            self._items().refresh()
        talks = self._pages.get(Destination.META_AI)
        if isinstance(talks, TalksPage):
            talks.refresh()
        for destination in FIGURES:
            former = self._pages.pop(destination, None)
            if former is not None:
                self._replace(destination, former)

    def _replace(self, destination: Destination, former: QWidget) -> None:
        """Make a page anew: at once where it is shown, else when it is next gone to."""
        if destination is self._destination:
            name = focused_name(former)
            page = self._page(destination)
            self._stack.setCurrentWidget(page)
            focus_again(page, name)
            if isinstance(page, QScrollArea) and isinstance(former, QScrollArea):
                scroll_again(page, former.verticalScrollBar().value())
        self._stack.removeWidget(former)
        former.deleteLater()
