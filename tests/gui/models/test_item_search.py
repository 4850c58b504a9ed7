"""The question of the Items page: filters add up, overtaking questions do not mix, figures tell what is left."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from core.library.filters import MINE, Filter, Order
from core.vocabulary import Category, Kind, Platform, Use
from gui.kit import Kit
from gui.models.item_search import Choices, Facet, Found, ItemSearch
from gui.models.opened import Opened


@pytest.fixture
def search(kit: Kit, opened: Opened) -> ItemSearch:
    return ItemSearch(kit, opened.library)


def found_after(search: ItemSearch, qtbot: QtBot, change: object) -> Found:
    with qtbot.waitSignal(search.rows_found) as told:
        change()  # type: ignore[operator]  # a callable
    found: Found = told.args[0]
    return found


def choices_after(search: ItemSearch, qtbot: QtBot, change: object) -> Choices:
    with qtbot.waitSignal(search.choices_found) as told:
        change()  # type: ignore[operator]  # a callable
    choices: Choices = told.args[0]
    return choices


def test_it_begins_with_all_that_is_mine(search: ItemSearch, qtbot: QtBot, opened: Opened) -> None:
    assert len(found_after(search, qtbot, search.ask).rows) == opened.summary.totals.mine


def test_a_choice_is_toggled(search: ItemSearch, qtbot: QtBot, opened: Opened) -> None:
    found = found_after(search, qtbot, lambda: search.toggle(Facet.CATEGORY, Category.PUBLIC))
    assert len(found.rows) == opened.summary.categories[Category.PUBLIC]
    assert found_after(search, qtbot, lambda: search.toggle(Facet.CATEGORY, Category.PUBLIC)).wanted == MINE


def test_choices_of_different_facets_narrow(search: ItemSearch, qtbot: QtBot) -> None:
    search.toggle(Facet.PLATFORM, Platform.FACEBOOK)
    search.toggle(Facet.KIND, Kind.POST)
    found = found_after(search, qtbot, lambda: search.toggle(Facet.USE, Use.MAY_BE_USED))
    expected = Filter(
        platforms=frozenset({Platform.FACEBOOK}), kinds=frozenset({Kind.POST}), uses=frozenset({Use.MAY_BE_USED})
    )
    assert found.wanted == expected


def test_each_figure_is_what_its_choice_leaves(search: ItemSearch, qtbot: QtBot, opened: Opened) -> None:
    choices = choices_after(search, qtbot, lambda: search.toggle(Facet.PLATFORM, Platform.INSTAGRAM))
    for kind, count in choices.counts(Facet.KIND).items():
        wanted = Filter(platforms=frozenset({Platform.INSTAGRAM}), kinds=frozenset({kind}))  # type: ignore[arg-type]
        assert opened.library.count(wanted) == count


def test_whose_items_add_up(search: ItemSearch, qtbot: QtBot, opened: Opened) -> None:
    whose = choices_after(search, qtbot, search.ask).whose
    assert whose[True] + whose[False] == whose[None] == opened.summary.totals.items


def test_places_that_are_filtered_by_have_their_names(search: ItemSearch, qtbot: QtBot, opened: Opened) -> None:
    place, _count = opened.summary.stands_out.groups[0]
    choices = choices_after(search, qtbot, lambda: search.want(Filter(places=frozenset({place.id}))))
    assert [one.name for one in choices.places] == [place.name]


def test_an_order_can_be_turned_round(search: ItemSearch, qtbot: QtBot) -> None:
    forth = found_after(search, qtbot, lambda: search.sort(Order.TEXT, turned=False))
    back = found_after(search, qtbot, lambda: search.sort(Order.TEXT, turned=True))
    assert list(back.rows) == list(forth.rows)[::-1]


def test_all_filters_can_be_taken_away_at_once(search: ItemSearch, qtbot: QtBot) -> None:
    search.want(Filter(mine=None, search="a", years=frozenset({2012})))
    assert search.is_restricted
    assert found_after(search, qtbot, search.clear_all).wanted == MINE
    assert not search.is_restricted


def test_a_search_ignores_blanks_around_it(search: ItemSearch) -> None:
    search.search("  tomates ")
    assert search.wanted.search == "tomates"
