"""Lets a person say whether an account is a page: where its archive cannot tell, and where it tells wrongly."""

from __future__ import annotations

from PySide6.QtCore import Signal

from core.values import Account
from core.vocabulary import Holder
from gui.kit import Kit
from gui.models.naming import shown_name
from gui.widgets.buttons import Button
from gui.widgets.layouts import Card, Flow
from gui.widgets.texts import Headline, Paragraph


class HolderCard(Card):
    """Asks about one account. Its being a page counts at once; that it is none has the archive read anew."""

    page_said = Signal(object)  # Account
    no_page_said = Signal(object)  # Account

    def __init__(self, kit: Kit, account: Account) -> None:
        words = kit.words
        self._is_page = account.holder is Holder.PAGE
        name = shown_name(account.name or account.id)
        pattern = words._("“{name}” counts as a page") if self._is_page else words._("Is “{name}” a page?")
        title = Headline(pattern.format(name=name), "section")
        super().__init__(title)
        self.setAccessibleName(title.text())
        kit.screen.cover(title)
        self.body.addWidget(Paragraph(self._told(kit), kit.theme, "secondary"))
        buttons = []
        if not self._is_page:
            page = Button(words._("It is a page: everyone could see all of it"), kit.theme, icon="check")
            buttons.append(page.calls(lambda: self.page_said.emit(account)))
        own = Button(words._("It is my own profile, no page"), kit.theme, icon="account")
        buttons.append(own.calls(lambda: self.no_page_said.emit(account)))
        self.body.addWidget(Flow(*buttons))

    def _told(self, kit: Kit) -> str:
        words = kit.words
        if self._is_page:
            return words._(
                "The archive lists what its admins did, as the archive of a page does. Everyone can see what stands "
                "on a page. If it is your own profile and no page, say so: the archive is then read again, and you "
                "are asked who could see what."
            )
        return words._(
            "The archive does not say whether it is a page or an additional profile of yours. Everyone can see what "
            "stands on a page. If it is a profile, say so, and answer the questions on each time."
        )
