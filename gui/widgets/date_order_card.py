"""Asks whether the dates of some chats begin with the day or with the month; the answer reads them again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from core.answers import DateOrder, DayOrder
from core.i18n import Words
from core.library.unsure_dates import UnsureChat
from gui.kit import Kit
from gui.models.naming import shown_name
from gui.widgets.buttons import Button
from gui.widgets.layouts import Card, Flow
from gui.widgets.texts import Label, Paragraph

MOST_NAMES = 3


class DateOrderCard(Card):
    """One question for all chats that leave it open: they come from the same phone."""

    told = Signal(object)  # list of DateOrder

    taken_back = Signal()

    def __init__(self, kit: Kit, chats: Sequence[UnsureChat], *, told: bool) -> None:
        super().__init__(Label(kit.words._("Day or month first?"), "section"))
        self._kit, self._chats = kit, chats
        if chats:
            self._ask()
        if told:
            words, theme = kit.words, kit.theme
            self.body.addWidget(Paragraph(words._("You said how dates of chats are to be read."), theme))
            back = Button(words._("Take my answer on dates back"), theme, icon="undo").calls(self.taken_back.emit)
            self.body.addWidget(Flow(back))

    def _ask(self) -> None:
        words, theme = self._kit.words, self._kit.theme
        asked = Paragraph(_question(self._chats, words), theme)
        self._kit.screen.cover(asked)
        self.body.addWidget(asked)
        why = words._("The files do not tell. Your answer reads the archive again, with these dates as you say.")
        self.body.addWidget(Paragraph(why, theme, "secondary"))
        day = Button(words._("The third of April: day first"), theme).calls(lambda: self._tell(DayOrder.DAY_FIRST))
        month = Button(words._("The fourth of March: month first"), theme)
        month.calls(lambda: self._tell(DayOrder.MONTH_FIRST))
        self.body.addWidget(Flow(day, month))

    def _tell(self, order: DayOrder) -> None:
        self.told.emit([DateOrder(order, chat.name) for chat in self._chats])


def _question(chats: Sequence[UnsureChat], words: Words) -> str:
    names = [words._("“{name}”").format(name=shown_name(chat.name)) for chat in chats[:MOST_NAMES]]
    if more := len(chats) - len(names):
        names.append(words.n("{n} more chat", "{n} more chats", more))
    return words.n(
        "The date of {n} message can be read in two ways, in {chats}: is 03/04 the third of April or the fourth of "
        "March?",
        "The dates of {n} messages can be read in two ways, in {chats}: is 03/04 the third of April or the fourth of "
        "March?",
        sum(chat.items for chat in chats),
        chats=", ".join(names),
    )
