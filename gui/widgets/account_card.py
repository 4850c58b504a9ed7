"""The card of the overview that lists the accounts of an archive, each with its own figures."""

from __future__ import annotations

from PySide6.QtCore import Signal

from core.library.summary import Summary
from core.vocabulary import Use
from gui.kit import Kit
from gui.models.naming import name_of_account
from gui.models.scales import Scale
from gui.widgets.bars import BarRow, Segment
from gui.widgets.figure_cards import FiguresCard
from gui.widgets.legend import use_legend


class AccountCard(FiguresCard):
    """Each account's items, the bar parted by what may be used; a row shows that account alone."""

    account_wanted = Signal(object)  # the account's number

    def __init__(self, kit: Kit, summary: Summary) -> None:
        super().__init__(kit, kit.words._("By account"))
        self._figures = {figures.account.number: figures for figures in summary.accounts}
        totals = [figures.totals for figures in summary.accounts]
        counts = {
            Use.MAY_BE_USED: sum(one.may_be_used for one in totals),
            Use.UNCLEAR: sum(one.unclear for one in totals),
            Use.NOT_USED: sum(one.not_used for one in totals),
        }
        self.add_legend(use_legend(kit, {use for use, count in counts.items() if count}))
        self.add_scales({number: figures.totals.mine for number, figures in self._figures.items()}, self._row)

    def _row(self, number: int, scale: Scale[int]) -> BarRow:
        words, figures, full = self._kit.words, self._figures[number], scale.full or 1
        totals = figures.totals
        segments = (
            Segment("public", totals.may_be_used / full),
            Segment("public", totals.unclear / full, hatched=True),
            Segment("track", totals.not_used / full),
        )
        used = words.number(totals.may_be_used)
        figure = words._("{used} of {all}").format(used=used, all=words.number(totals.mine))
        row = BarRow(self._kit.theme, name_of_account(figures.account, words), figure, segments, None)
        row.setAccessibleDescription(words._("{used} items may be used. Shows this account alone.").format(used=used))
        row.clicked.connect(lambda: self.account_wanted.emit(number))
        self._kit.screen.cover(row)
        return row
