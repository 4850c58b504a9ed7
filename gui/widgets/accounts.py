"""Whose archive it is: each account with what the archive says of it."""

from __future__ import annotations

from core.i18n import Words
from core.library.summary import AccountFigures, Summary
from core.values import Account
from core.vocabulary import Holder
from gui.kit import Kit
from gui.models.naming import name_of_account, shown_name
from gui.widgets.bars import IconLabel
from gui.widgets.layouts import Card, beside_each_other
from gui.widgets.texts import Headline, Label


class AccountsCard(Card):
    """The accounts in the archive."""

    def __init__(self, kit: Kit, summary: Summary) -> None:
        words = kit.words
        super().__init__(Label(words._("Accounts"), "section"))
        if not summary.accounts:
            self.body.addWidget(Headline(words._("The archive does not tell whose it is."), "secondary"))
        for figures in summary.accounts:
            name = Headline(name_of_account(figures.account, words), "strong")
            self.body.addLayout(beside_each_other(IconLabel(kit.theme, "account"), name))
            kit.screen.cover(name)
            for line in _names(figures.account, words):
                named = Headline(line, "secondary")
                self.body.addWidget(named)
                kit.screen.cover(named)
            for line in _facts(figures, words):
                self.body.addWidget(Headline(line, "secondary"))


def _names(account: Account, words: Words) -> list[str]:
    facts = []
    if account.username and account.name:
        facts.append(words._("User name: {name}").format(name=shown_name(account.username)))
    if account.former_names:
        names = ", ".join(shown_name(name) for name in account.former_names)
        facts.append(words._("Former names: {names}").format(names=names))
    return facts


def _facts(figures: AccountFigures, words: Words) -> list[str]:
    account = figures.account
    facts = []
    if account.holder is Holder.PAGE:
        facts.append(words._("A page: what stands on it is public by the rules of the platform"))
    if account.holder is Holder.PAGE_OR_PROFILE:
        facts.append(words._("A page or an additional profile: the archive does not tell. You can, under Questions."))
    if account.private_now is not None:
        facts.append(words._("Private account") if account.private_now else words._("Public account"))
    if account.created_on:
        facts.append(words._("Created on {day}").format(day=words.day(account.created_on)))
    if account.exported_at:
        facts.append(words._("Archive made on {day}").format(day=words.day(account.exported_at.date())))
    mine = words.n("{n} item of yours", "{n} items of yours", figures.totals.mine)
    used = words.n("{n} may be used", "{n} may be used", figures.totals.may_be_used)
    facts.append(words._("{mine}, {used}").format(mine=mine, used=used))
    return facts
