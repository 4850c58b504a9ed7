"""Items as the contract of the command line names their fields (docs/design.md §6)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.library.filters import EVERYTHING, Filter
from core.vocabulary import Aspect, Kind, Platform, Use
from tests.core.library.making import ANNA, group, library_of, post, rows

FIELDS = [
    *("key", "account", "platform", "kind", "mine", "author", "time", "text", "media", "place", "audience"),
    *("strength", "evidence", "category", "use", "leans", "rule", "provenance"),
]


def test_the_fields_stand_in_their_order() -> None:
    (row,) = rows([post()])
    assert list(row) == FIELDS


def test_an_item_in_the_words_of_the_contract() -> None:
    (row,) = rows([post("Hello", media=("a.jpg",), kind=Kind.GROUP_POST, place=group("Gardeners"))])
    del row["key"]
    assert row == {
        "account": "facebook-1",
        "platform": "facebook",
        "kind": "group-post",
        "mine": True,
        "author": "Anna Demo",
        "time": "2014-05-03T08:15:00Z",
        "text": "Hello",
        "media": ["a.jpg"],
        "place": {"kind": "group", "name": "Gardeners"},
        "audience": "public",
        "strength": "assumed",
        "evidence": "group-unknown",
        "category": "public",
        "use": "may-be-used",
        "leans": None,
        "rule": "R32",
        "provenance": [{"part": "a.zip", "member": "member_0.json", "record": 0}],
    }


@pytest.mark.parametrize(
    ("author", "mine", "expected"), [(None, True, "Anna Demo"), ("Anna D.", True, "Anna D."), (None, False, None)]
)
def test_the_author_of_what_is_mine_is_the_owner(author: str | None, mine: bool, expected: str | None) -> None:
    assert rows([post(author=author, mine=mine)])[0]["author"] == expected


def test_what_is_unclear_leans() -> None:
    (row,) = rows([post("Tea", kind=Kind.PROFILE_FIELD, aspect=Aspect.BIO)])
    assert (row["use"], row["leans"]) == ("unclear", "yes")


@pytest.mark.parametrize(
    ("made_at", "time"),
    [
        (None, None),
        (1_000, "1970-01-01T00:00:01Z"),
        (1_500, "1970-01-01T00:00:01.500Z"),
        (-1_000, "1969-12-31T23:59:59Z"),
    ],
)
def test_times_are_utc_and_end_in_z(made_at: int | None, time: str | None) -> None:
    (row,) = rows([post()._replace(made_at=made_at)])
    assert row["time"] == time


def test_a_time_whose_zone_is_unknown_is_marked() -> None:
    (row,) = rows([post(zone_known=False)])
    assert list(row) == [*FIELDS, "time_zone"]
    assert row["time_zone"] == "unknown"


def test_a_place_that_is_not_told_is_null() -> None:
    assert rows([post(place=None)])[0]["place"] is None


def test_items_are_ordered_by_account_time_and_provenance() -> None:
    insta = replace(ANNA, id="instagram-1", number=1, platform=Platform.INSTAGRAM)
    facebook = [post("undated", None), post("b"), post("a"), post("early", "2001-01-01 10:00")]
    other = [post("on Instagram", "1999-01-01 10:00", platform=Platform.INSTAGRAM)]
    found = rows(facebook, other, accounts=(ANNA, insta), of_member=(0, 1))
    assert [row["text"] for row in found] == ["early", "b", "a", "undated", "on Instagram"]


def test_a_filter_leaves_what_fits() -> None:
    library = library_of([post("x"), post("y", kind=Kind.MESSAGE)])
    assert [row["text"] for row in library.export_rows(Filter(uses=frozenset({Use.NOT_USED})))] == ["y"]
    library.close()


def test_more_items_than_fit_into_one_block_come_all() -> None:
    library = library_of([post(str(number)) for number in range(10_001)])
    assert len({row["text"] for row in library.export_rows(EVERYTHING)}) == 10_001
    library.close()


def test_a_time_whose_day_and_month_are_not_told_apart_is_marked() -> None:
    (row,) = rows([post()._replace(aspect=Aspect.UNSURE_DATE)])
    assert list(row) == [*FIELDS, "date_order"]
    assert row["date_order"] == "unknown"
