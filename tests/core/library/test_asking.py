"""Filters, orders, pages and facets: every question that a face may ask."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from core.library.asking import moment
from core.library.filters import EVERYTHING, MINE, Filter, Order
from core.library.items import Month
from core.library.library import Library
from core.readers.item import PlaceRef
from core.vocabulary import Category, Kind, PlaceKind, Platform, Strength, Use
from tests.core.library.making import ANNA, at, conversation, group, library_of, message, post

INSTA = replace(ANNA, id="instagram-1", number=1, platform=Platform.INSTAGRAM)
ITEMS = (
    post("Été à Lyon", "2014-05-03 08:15", media=("a/1.jpg", "a/2.jpg"), title="Anna Demo updated her status."),
    post("Zebra", "2016-01-01 10:00", kind=Kind.GROUP_POST, place=group("Gardeners")),
    post("apple", None, kind=Kind.REVIEW, place=PlaceRef(PlaceKind.PAGE, "Café X", "café x")),
    message("Hello Bob", "2015-01-01 10:00", "Anna Demo", conversation("Bob"), mine=True),
    message("Hello Anna", "2015-01-01 10:01", "Bob", conversation("Bob")),
)


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    instagram = [post("On Instagram", "2017-01-01 10:00", platform=Platform.INSTAGRAM)]
    made = library_of(ITEMS, instagram, accounts=(ANNA, INSTA), of_member=(0, 1))
    yield made
    made.close()


def texts(library: Library, wanted: Filter, order: Order = Order.EXPORT) -> list[str | None]:
    return [row.text for row in library.page(library.rows(wanted, order))]


class TestFilters:
    @pytest.mark.parametrize(
        ("wanted", "expected"),
        [
            (MINE, ["Été à Lyon", "Hello Bob", "Zebra", "apple", "On Instagram"]),
            (Filter(mine=False), ["Hello Anna"]),
            (Filter(accounts=frozenset({1})), ["On Instagram"]),
            (Filter(platforms=frozenset({Platform.MESSENGER})), ["Hello Bob"]),
            (Filter(kinds=frozenset({Kind.POST, Kind.REVIEW})), ["Été à Lyon", "apple", "On Instagram"]),
            (Filter(categories=frozenset({Category.PRIVATE})), ["Hello Bob"]),
            (Filter(uses=frozenset({Use.NOT_USED})), ["Hello Bob"]),
            (Filter(strengths=frozenset({Strength.STATED})), ["Hello Bob"]),
            (Filter(years=frozenset({2014, 2016})), ["Été à Lyon", "Zebra"]),
            (Filter(years=frozenset({0})), ["apple"]),
            (Filter(on_day=(1, 1)), ["Hello Bob", "Zebra", "On Instagram"]),
            (Filter(on_day=(1, 1), years=frozenset({2016})), ["Zebra"]),
            (Filter(on_day=(2, 29)), []),
            (Filter(years=frozenset({2014}), kinds=frozenset({Kind.REVIEW})), []),
        ],
    )
    def test_a_filter_leaves_what_fits_all_of_it(self, library: Library, wanted: Filter, expected: list[str]) -> None:
        assert texts(library, wanted) == expected
        assert library.count(wanted) == len(expected)

    @pytest.mark.parametrize(
        ("search", "expected"),
        [
            ("ete", ["Été à Lyon"]),
            ("LYON été", ["Été à Lyon"]),
            ("lyon zebra", []),
            ("gardeners", ["Zebra"]),
            ("updated status", ["Été à Lyon"]),
            ("bob", ["Hello Bob", "Hello Anna"]),
            ("%", []),
            ("'; DROP TABLE item; --", []),
            ("  ", ["Été à Lyon", "Hello Bob", "Hello Anna", "Zebra", "apple", "On Instagram"]),
        ],
    )
    def test_a_search_finds_all_its_words_without_accents_and_case(
        self, library: Library, search: str, expected: list[str]
    ) -> None:
        assert texts(library, replace(EVERYTHING, search=search)) == expected

    def test_places_are_found_by_their_number(self, library: Library) -> None:
        (number,) = [place.id for place, _ in library.places(MINE) if place.name == "Gardeners"]
        assert texts(library, Filter(places=frozenset({number}))) == ["Zebra"]


class TestOrders:
    @pytest.mark.parametrize(
        ("order", "expected"),
        [
            (Order.NEWEST_FIRST, ["On Instagram", "Zebra", "Hello Bob", "Été à Lyon", "apple"]),
            (Order.OLDEST_FIRST, ["Été à Lyon", "Hello Bob", "Zebra", "On Instagram", "apple"]),
            (Order.EXPORT, ["Été à Lyon", "Hello Bob", "Zebra", "apple", "On Instagram"]),
            (Order.STRENGTH, ["Hello Bob", "Été à Lyon", "Zebra", "apple", "On Instagram"]),
            (Order.KIND, ["Été à Lyon", "On Instagram", "apple", "Zebra", "Hello Bob"]),
        ],
    )
    def test_unknown_times_stand_last(self, library: Library, order: Order, expected: list[str]) -> None:
        assert texts(library, MINE, order) == expected

    @pytest.mark.parametrize("order", Order)
    def test_every_order_gives_every_item_once(self, library: Library, order: Order) -> None:
        assert sorted(library.rows(EVERYTHING, order)) == list(range(6))


class TestPages:
    def test_rows_come_in_the_order_asked_for_and_strangers_are_left_out(self, library: Library) -> None:
        assert [row.id for row in library.page([3, 0, 99, 1])] == [3, 0, 1]

    def test_no_rows_are_no_page(self, library: Library) -> None:
        assert library.page([]) == []

    def test_a_row_has_what_a_table_needs(self, library: Library) -> None:
        (row,) = library.page([0])
        assert (row.text, row.title, row.media_count) == ("Été à Lyon", "Anna Demo updated her status.", 2)
        assert (row.made_at, row.place and row.place.kind) == (moment(at("2014-05-03 08:15")), PlaceKind.TIMELINE)

    def test_a_row_leads_to_its_first_file_that_is_there(self) -> None:
        library = library_of([post("with", media=("lost.jpg", "member_0.json")), post("without")])
        assert {row.text: row.first_file for row in library.page([0, 1])} == {"with": 0, "without": None}
        library.close()

    def test_a_long_text_is_cut_in_the_row_only(self) -> None:
        library = library_of([post("x" * 1000)])
        assert len(library.whole_rows([0])[0].text or "") == 1000
        assert len(library.page([0])[0].text or "") == 300
        assert len(library.item(0).text or "") == 1000
        library.close()


class TestFacets:
    def test_each_facet_ignores_its_own_restriction(self, library: Library) -> None:
        facets = library.facets(Filter(kinds=frozenset({Kind.REVIEW})))
        assert facets.total == 1
        assert facets.kinds == {Kind.POST: 2, Kind.REVIEW: 1, Kind.GROUP_POST: 1, Kind.MESSAGE: 1}
        assert facets.platforms == {Platform.FACEBOOK: 1}
        assert facets.years == {0: 1}

    def test_the_counts_of_a_facet_add_up(self, library: Library) -> None:
        facets = library.facets(MINE)
        for counts in (facets.platforms, facets.kinds, facets.categories, facets.uses, facets.strengths, facets.years):
            assert sum(counts.values()) == facets.total == 5


class TestMonths:
    def test_months_stand_in_their_order_without_what_has_no_date(self, library: Library) -> None:
        assert library.months(MINE) == [Month(2014, 5, 1), Month(2015, 1, 1), Month(2016, 1, 1), Month(2017, 1, 1)]

    def test_only_what_fits_is_counted(self, library: Library) -> None:
        assert library.months(replace(EVERYTHING, search="hello")) == [Month(2015, 1, 2)]


def test_places_are_listed_with_most_items_first(library: Library) -> None:
    names = [(place.kind.word, place.name, items) for place, items in library.places(EVERYTHING)]
    assert names[0] == ("conversation", "Bob", 2)
    assert len(names) == 5


@pytest.mark.parametrize("made_at", [None, 10**18, -(10**18)])
def test_a_moment_beyond_the_calendar_is_unknown(made_at: int | None) -> None:
    assert moment(made_at) is None
