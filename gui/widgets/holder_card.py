"""Lets a person say that an account is a page, where its archive cannot tell it from an additional profile."""

from __future__ import annotations

from PySide6.QtCore import Signal

from core.values import Account
from gui.kit import Kit
from gui.models.naming import shown_name
from gui.widgets.buttons import Button
from gui.widgets.layouts import Card, beside_each_other
from gui.widgets.texts import Headline, Paragraph


class HolderCard(Card):
    """Asks about one account; an additional profile needs no word here, the questions on its time are about it."""

    page_said = Signal(object)  # Account

    def __init__(self, kit: Kit, account: Account) -> None:
        words = kit.words
        name = shown_name(account.name or account.id)
        title = Headline(words._("Is “{name}” a page?").format(name=name), "section")
        super().__init__(title)
        self.setAccessibleName(title.text())
        kit.screen.cover(title)
        told = words._(
            "The archive does not say whether it is a page or an additional profile of yours. Everyone can see what "
            "stands on a page. If it is a profile, answer the questions on each time instead."
        )
        self.body.addWidget(Paragraph(told, kit.theme, "secondary"))
        button = Button(words._("It is a page: everyone could see all of it"), kit.theme, icon="check")
        self.body.addLayout(beside_each_other(button.calls(lambda: self.page_said.emit(account)), None))
