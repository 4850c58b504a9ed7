"""What the colours of bars mean is written beside them, and told to who hears them."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from core.vocabulary import Category, Kind, Use
from gui.kit import Kit
from gui.models.naming import name_of
from gui.models.opened import Opened
from gui.widgets.account_card import AccountCard
from gui.widgets.bars import BarRow
from gui.widgets.figure_cards import KindCard
from gui.widgets.legend import category_legend, use_legend


def test_only_what_occurs_is_explained(kit: Kit) -> None:
    uses, categories = use_legend(kit, {Use.UNCLEAR}), category_legend(kit, {Category.PRIVATE, Category.PUBLIC})
    assert [one.text() for one in uses.findChildren(QLabel) if one.text()] == [kit.words._("unclear")]
    assert [one.text() for one in categories.findChildren(QLabel) if one.text()] == ["Public", "Private"]


def test_the_parts_of_a_bar_are_heard(kit: Kit, opened: Opened) -> None:
    card = KindCard(kit, opened.summary)
    rows: list[BarRow] = card.findChildren(BarRow)
    parts = opened.summary.kinds[Kind.POST]
    heard = next(row.accessibleDescription() for row in rows if row.accessibleName().startswith("Post"))
    assert heard.split("; ") == [f"{name_of(one, kit.words)}: {parts[one]}" for one in Category if parts.get(one)]


def test_colours_of_accounts_are_explained(kit: Kit, opened: Opened) -> None:
    labels: list[QLabel] = AccountCard(kit, opened.summary).findChildren(QLabel)
    assert kit.words._("may be used") in {label.text() for label in labels}
