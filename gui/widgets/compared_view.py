"""What differs between two archives: a list for each kind of change, and everything about the chosen item."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHeaderView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core.messages import label
from core.messages.changes import as_before, change_sentences, nothing_in_common
from core.vocabulary import Change
from gui import theme as sizes
from gui.kit import Kit
from gui.models.comparing import Compared, name_of_archive
from gui.models.item_table import ItemTableModel
from gui.widgets.buttons import Button, make_one_of
from gui.widgets.empty import EmptyState
from gui.widgets.item_side import ItemSide
from gui.widgets.item_table import ItemTable
from gui.widgets.layouts import Flow, beside_each_other
from gui.widgets.notice import Notice
from gui.widgets.texts import Headline, Paragraph

SHARES = (67, 33)


class ComparedView(QWidget):
    """Figures, tabs, lists: the same as the command `compare` prints."""

    turned = Signal()

    def __init__(self, kit: Kit, compared: Compared) -> None:
        super().__init__()
        self._kit, self._compared = kit, compared
        self._counts = compared.comparison.counts
        self._lists: dict[Change, QWidget] = {}
        words, theme = kit.words, kit.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP_SMALL)
        turn = Button(words._("The other &way round"), theme, kind="quiet").calls(self.turned.emit)
        older = words._("Older: {archive}").format(archive=name_of_archive(compared.old, words))
        newer = words._("Newer: {archive}").format(archive=name_of_archive(compared.new, words))
        archives = Headline(older, "secondary"), Headline(newer, "secondary")
        column.addLayout(beside_each_other(archives[0], turn))
        column.addWidget(archives[1])
        kit.screen.cover(*archives)  # Meta puts the name of the account into them
        if compared.comparison.nothing_in_common:
            column.addWidget(Notice(theme, nothing_in_common(words)))
        column.addWidget(Flow(*self._tabs()))
        self._said = Headline("", "section")
        column.addWidget(self._said)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        column.addWidget(Paragraph(as_before(compared.comparison.same, words), theme, "secondary"))
        first = next((change for change in Change if self._counts[change]), Change.ADDED)
        self._buttons[first].setChecked(True)

    def _tabs(self) -> list[Button]:
        words, theme = self._kit.words, self._kit.theme
        self._group = QButtonGroup(self)
        self._buttons: dict[Change, Button] = {}
        for change in Change:
            name = words._("{name} {figure}").format(
                name=label(change, words), figure=words.number(self._counts[change])
            )
            tab = Button(name, theme, kind="tab")
            make_one_of(self._group, tab, partial(self._on_chosen, change))
            self._buttons[change] = tab
        return list(self._buttons.values())

    def _on_chosen(self, change: Change) -> None:
        self._said.setText(change_sentences(self._counts, self._kit.words)[change])
        if change not in self._lists:
            self._lists[change] = self._list(change)
            self._stack.addWidget(self._lists[change])
        self._stack.setCurrentWidget(self._lists[change])

    def _list(self, change: Change) -> QWidget:
        if not self._counts[change]:
            words = self._kit.words
            what, advice = words._("No item changed so."), words._("Choose another kind of change above.")
            return EmptyState(self._kit, "check", what, advice)
        return ChangedItems(self._kit, self._compared, change)


class ChangedItems(QSplitter):
    """The items of one kind of change, and the chosen one beside them."""

    def __init__(self, kit: Kit, compared: Compared, change: Change) -> None:
        super().__init__()
        library = compared.library_of(change)
        self._model = ItemTableModel(kit, library, self)
        table, side = ItemTable(kit, self._model), ItemSide(kit, library)
        side.panel.offer_no_corrections()
        header = table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSortIndicatorShown(False)
        header.setSectionResizeMode(header.logicalIndex(0), QHeaderView.ResizeMode.Interactive)
        table.setAccessibleName(label(change, kit.words))
        table.item_chosen.connect(side.show_item)
        self.setHandleWidth(sizes.GAP)
        self.setChildrenCollapsible(False)
        self.addWidget(table)
        self.addWidget(side)
        for number, share in enumerate(SHARES):
            self.setStretchFactor(number, share)
        self.setSizes([share * sizes.WINDOW_WIDTH for share in SHARES])
        self._model.show_rows(compared.comparison.ids_of(change))
        table.choose_again()
