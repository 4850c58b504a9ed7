"""The figures of the summary: each counts the owner's own items, and each is the one that filters give."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from core.library.counting import ledger_totals
from core.library.filters import MINE, Filter
from core.library.library import Library
from core.values import LedgerEntry
from core.vocabulary import Category, Kind, PlaceKind, Platform, Reason, Status, Strength, Use
from tests.core.library.making import ANNA, conversation, group, library_of, message, post

INSTA = replace(ANNA, id="instagram-1", number=1, platform=Platform.INSTAGRAM)


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    facebook = [
        post("oldest", "2010-01-01 10:00"),
        post("2014", "2014-01-01 10:00"),
        post("2014 too", "2014-02-01 10:00"),
        post("undated", None),
        post("in a group", "2014-03-01 10:00", kind=Kind.GROUP_POST, place=group("Gardeners")),
        post("a picture", "2009-01-01 10:00", kind=Kind.PROFILE_PICTURE),
        post("Anna Demo", None, kind=Kind.PROFILE_FIELD),
        message("mine", "2015-01-01 10:00", "Anna Demo", conversation("Bob"), mine=True),
        message("yours", "2015-01-01 10:01", "Bob", conversation("Bob")),
    ]
    instagram = [post("on Instagram", "2017-01-01 10:00", platform=Platform.INSTAGRAM)]
    made = library_of(facebook, instagram, accounts=(ANNA, INSTA), of_member=(0, 1))
    yield made
    made.close()


def test_totals_count_all_items_once_and_the_rest_the_owner_s(library: Library) -> None:
    totals = library.summary().totals
    assert (totals.items, totals.mine) == (10, 9)
    assert totals.may_be_used + totals.not_used + totals.unclear == 9


def test_every_figure_is_that_of_its_filter(library: Library) -> None:
    summary = library.summary()
    for use, figure in ((Use.MAY_BE_USED, summary.totals.may_be_used), (Use.UNCLEAR, summary.totals.unclear)):
        assert figure == library.count(Filter(uses=frozenset({use})))
    assert summary.categories == {one: library.count(Filter(categories=frozenset({one}))) for one in Category}
    assert summary.strengths == {one: library.count(Filter(strengths=frozenset({one}))) for one in Strength}
    for kind, counts in summary.kinds.items():
        assert sum(counts.values()) == library.count(Filter(kinds=frozenset({kind})))


def test_years_are_ascending_and_the_unknown_one_is_last(library: Library) -> None:
    assert list(library.summary().years) == [2009, 2010, 2014, 2015, 2017, 0]


def test_each_account_has_its_own_figures(library: Library) -> None:
    figures = library.summary().accounts
    assert [(one.account.id, one.totals.items, one.totals.mine) for one in figures] == [
        ("facebook-1", 9, 8),
        ("instagram-1", 1, 1),
    ]
    assert sum(one.totals.mine for one in figures) == library.count(MINE)


def test_platforms_part_the_uses(library: Library) -> None:
    platforms = library.summary().platforms
    assert set(platforms) == {Platform.FACEBOOK, Platform.MESSENGER, Platform.INSTAGRAM}
    assert platforms[Platform.MESSENGER] == {Use.MAY_BE_USED: 0, Use.UNCLEAR: 0, Use.NOT_USED: 1}


def test_what_stands_out(library: Library) -> None:
    found = library.summary().stands_out
    assert found.oldest_usable is not None
    assert found.oldest_usable.text == "a picture"
    assert found.busiest_years == ((2014, 3), (2009, 1), (2010, 1))
    assert [(place.name, items) for place, items in found.groups] == [("Gardeners", 1)]
    assert found.always_public == 1


def test_a_year_that_is_still_to_come_does_not_stand_out() -> None:
    odd = [post(str(at), f"5138-01-0{at} 10:00") for at in (1, 2)]
    library = library_of([post(), *odd])
    assert library.summary().stands_out.busiest_years == ((2014, 1),)
    assert 5138 in library.summary().years
    library.close()


def test_places_come_with_most_items_first(library: Library) -> None:
    assert [(one.place.kind, one.items) for one in library.summary().places] == [
        (PlaceKind.TIMELINE, 6),
        (PlaceKind.TIMELINE, 1),
        (PlaceKind.GROUP, 1),
        (PlaceKind.CONVERSATION, 1),
    ]


def test_an_empty_library_has_figures_of_nothing() -> None:
    empty = library_of()
    summary = empty.summary()
    assert (summary.totals.items, summary.years, summary.stands_out.oldest_usable) == (0, {}, None)
    empty.close()


def test_the_ledger_counts_members_by_what_became_of_them() -> None:
    entries = [LedgerEntry("a.zip", "x", 1, status, None, 0, 0, Reason.NONE) for status in (*Status, Status.READ)]
    totals = ledger_totals(entries)
    assert (totals.members, totals.read, totals.damaged) == (len(Status) + 1, 2, 1)
