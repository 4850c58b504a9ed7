"""What was said before and after, in the order of the conversation and in no other one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core.library.filters import EVERYTHING, Order
from core.library.library import Library
from core.library.neighbours import is_talk
from tests.core.library.making import conversation, library_of, message, post

ITEMS = [
    post("A post in between", "2015-01-01 10:01"),
    *(message(f"Bob {n}", f"2015-01-01 10:0{n}", "Bob", conversation("Bob")) for n in range(5)),
    *(message(f"Eve {n}", f"2015-01-01 10:0{n}", "Eve", conversation("Eve")) for n in range(3)),
]


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    made = library_of(ITEMS)
    yield made
    made.close()


def number(library: Library, text: str) -> int:
    rows = library.page(library.rows(EVERYTHING, Order.EXPORT))
    return next(row.id for row in rows if row.text == text)


def test_the_neighbours_come_in_time_order_and_from_one_conversation(library: Library) -> None:
    middle = number(library, "Bob 2")
    assert [row.text for row in library.said_before(middle, 9).rows] == ["Bob 0", "Bob 1"]
    assert [row.text for row in library.said_after(middle, 9).rows] == ["Bob 3", "Bob 4"]


def test_it_is_told_whether_there_is_more(library: Library) -> None:
    last = number(library, "Bob 4")
    nearest = library.said_before(last, 2)
    assert ([row.text for row in nearest.rows], nearest.goes_on) == (["Bob 2", "Bob 3"], True)
    assert not library.said_before(last, 4).goes_on
    assert library.said_after(last, 4).rows == ()


def test_only_what_stands_in_a_conversation_has_one(library: Library) -> None:
    rows = {row.text: row for row in library.page(library.rows(EVERYTHING, Order.EXPORT))}
    assert is_talk(rows["Eve 1"])
    assert not is_talk(rows["A post in between"])
