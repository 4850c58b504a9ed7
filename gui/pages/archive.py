"""What became of each file of the archive: totals that add up, a table, and what each line means."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget

from core.fault_report import ledger_table
from core.messages import label
from core.values import LedgerEntry
from core.vocabulary import Status
from gui.announcing import announce
from gui.kit import Kit
from gui.models.ledger import LedgerModel, entries_that_fit
from gui.models.opened import Opened
from gui.tasks import Latest
from gui.widgets.accounts import AccountsCard
from gui.widgets.buttons import Button, make_one_of
from gui.widgets.copy_button import CopyButton
from gui.widgets.empty import EmptyState
from gui.widgets.layouts import Flow, Heading, ScrollPage, beside_each_other
from gui.widgets.ledger_panel import LedgerPanel
from gui.widgets.ledger_table import LedgerTable
from gui.widgets.search_field import SearchField
from gui.widgets.split_page import SplitPage
from gui.widgets.texts import Headline, Paragraph

PAUSE_MS = 150
SHARES = (68, 32)


class ArchivePage(SplitPage):
    """The ledger."""

    compare_wanted = Signal()

    def __init__(self, kit: Kit, opened: Opened) -> None:
        super().__init__(kit.words._("Archive"))
        self._kit = kit
        self._opened = opened
        self._status: Status | None = None
        self._model = LedgerModel(kit, self)
        self._latest = Latest[list[LedgerEntry]](kit.tasks, self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._build()
        self._pause.timeout.connect(self._ask)
        self._table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._ask()

    def _build(self) -> None:
        words, theme = self._kit.words, self._kit.theme
        compare = Button(words._("Compare with another archive…"), theme).calls(self.compare_wanted.emit)
        self.column.addWidget(Heading(Headline(self._headline()), compare))
        told = words._("Nothing is left out: every file stands in one of these groups.")
        self.column.addWidget(Paragraph(told, theme, "secondary"))
        self.column.addWidget(Flow(*self._tabs()))
        self._field = SearchField(self._kit, words._("Search for a file name"))
        self._field.textChanged.connect(lambda _text: self._pause.start())
        self._table = LedgerTable(self._kit, self._model)
        copy = CopyButton(self._kit, words._("&Copy this list without names"), self._listed, kind="quiet")
        copy.setToolTip(words._("For a report: Meta’s own names of files stay, names of people and archives do not"))
        self.column.addLayout(beside_each_other(self._field, copy))
        self._results = QStackedWidget()
        self._results.addWidget(self._table)
        nothing = words._("No file fits.")
        self._results.addWidget(EmptyState(self._kit, "search", nothing, words._("Search for something else.")))
        self._panel = LedgerPanel(self._kit)
        side = ScrollPage(words._("About the chosen file and the accounts"), margins=False)
        side.content.addWidget(self._panel)
        side.content.addWidget(AccountsCard(self._kit, self._opened.whole))
        side.content.addStretch(1)
        self.split(self._results, side, shares=SHARES)

    def _headline(self) -> str:
        return self._kit.words.n(
            "The {n} file of your archive is accounted for.",
            "All {n} files of your archive are accounted for.",
            self._opened.summary.ledger.members,
        )

    def _tabs(self) -> list[Button]:
        """One button for each group, with its figure; they add up to the first."""
        words, totals = self._kit.words, self._opened.summary.ledger
        counts: dict[Status | None, int] = {
            None: totals.members,
            Status.READ: totals.read,
            Status.ACTIVITY: totals.activity,
            Status.SET_ASIDE: totals.set_aside,
            Status.NOT_UNDERSTOOD: totals.not_understood,
            Status.DAMAGED: totals.damaged,
        }
        self._group = QButtonGroup(self)
        return [self._tab(status, words.number(count)) for status, count in counts.items()]

    def _tab(self, status: Status | None, figure: str) -> Button:
        words, theme = self._kit.words, self._kit.theme
        name = words._("All") if status is None else label(status, words)
        icon = "" if status is None else status.word
        tab = Button(words._("{name} {figure}").format(name=name, figure=figure), theme, icon=icon, kind="tab")
        make_one_of(self._group, tab, lambda: self._on_status_chosen(status), chosen=status is None)
        return tab

    def _on_status_chosen(self, status: Status | None) -> None:
        self._status = status
        self._ask()

    def _ask(self) -> None:
        ledger, text, status = self._opened.ledger, self._field.text(), self._status
        self._latest.ask(lambda _ticket: entries_that_fit(ledger, text, status), self._on_found)

    def _listed(self) -> str:
        return ledger_table(self._model.entries)

    def _on_found(self, entries: list[LedgerEntry]) -> None:
        self._model.show_entries(entries)
        self._results.setCurrentIndex(0 if entries else 1)
        announce(self._table, self._kit.words.n("{n} file", "{n} files", len(entries)))
        if entries:
            self._table.setCurrentIndex(self._model.index(0, 0))
        else:
            self._panel.show_entry(None)

    def _on_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._panel.show_entry(self._model.entry_at(current.row()) if current.isValid() else None)
