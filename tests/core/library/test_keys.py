"""Keys are the same at each opening, and differ wherever contract §4 says that things differ."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.readers.item import Item
from core.vocabulary import Kind, Platform
from tests.core.library.making import ANNA, conversation, group, library_of, message, post, rows, rows_of

ITEM = post("Hello", "2014-05-03 08:15:10", media=("a/1.jpg", "a/2.jpg"))


def key(item: Item, **more: object) -> str:
    (row,) = rows([item], **more)
    return str(row["key"])


KEY = key(ITEM)


@pytest.mark.parametrize(
    "same",
    [
        ITEM,
        ITEM._replace(made_at=(ITEM.made_at or 0) + 49_000),
        ITEM._replace(text="  HELLO "),
        ITEM._replace(media=("elsewhere/1.JPG", "b/3.jpg")),
        ITEM._replace(title="A sentence in another language", link="https://a.example"),
    ],
)
def test_what_other_exports_write_otherwise_does_not_count(same: Item) -> None:
    assert key(same) == KEY


@pytest.mark.parametrize(
    "other",
    [
        ITEM._replace(text="Hello!"),
        ITEM._replace(made_at=(ITEM.made_at or 0) + 60_000),
        ITEM._replace(made_at=None),
        ITEM._replace(kind=Kind.STORY),
        ITEM._replace(platform=Platform.INSTAGRAM),
        ITEM._replace(media=("a/9.jpg",)),
        ITEM._replace(author="Bob"),
        ITEM._replace(place=group("Gardeners")),
    ],
)
def test_everything_that_makes_another_thing_counts(other: Item) -> None:
    assert key(other) != KEY


def test_another_owner_has_other_keys() -> None:
    assert key(ITEM, accounts=(replace(ANNA, name="Eve"),)) != KEY


def test_the_user_name_comes_before_the_name() -> None:
    named = [key(ITEM, accounts=(replace(ANNA, username="anna", name=name),)) for name in ("Anna Demo", "Anna Married")]
    assert named[0] == named[1]


def test_equal_things_are_numbered_in_the_order_of_the_file() -> None:
    ha = message("ha", "2020-01-01 10:00", "Bob", conversation("Bob"))
    first, second, third = (str(row["key"]) for row in rows([ha, ha, ha]))
    assert (second, third) == (f"{first}-2", f"{first}-3")


def test_keys_are_the_same_at_each_making() -> None:
    library = library_of([ITEM, post("Other")])
    assert [row["key"] for row in rows_of(library)] == [row["key"] for row in rows([ITEM, post("Other")])]
    library.close()
