from __future__ import annotations

from collections.abc import Iterator

import pytest

from core.library import schema
from core.library.adding import Adder
from core.library.database import Database
from core.readers.batches import BATCH_ITEMS, Batch
from core.readers.context import Context, Page
from core.readers.item import Item, Records
from core.readers.running import run_reader
from core.vocabulary import Kind, Platform
from tests.core.library.making import group, post


@pytest.fixture
def database() -> Iterator[Database]:
    made = Database()
    made.run(schema.CREATE)
    yield made
    made.close()


def batches(*items: Item) -> list[Batch]:
    page = Page(list(items), "x.json", Context(Platform.FACEBOOK))
    return run_reader(lambda one: Records(one.tree, lambda item: (item,)), page).batches


def add(adder: Adder, account: int, member: int, *items: Item) -> None:
    for batch in batches(*items):
        adder.add(account, member, batch)


def test_every_item_is_a_row_that_knows_its_account_member_and_record(database: Database) -> None:
    adder = Adder(database)
    add(adder, 0, 7, post("a"), post("b"))
    add(adder, 1, 9, post("c"))
    adder.finish()
    rows = database.rows("SELECT id, account, member, record, text FROM record ORDER BY id")
    assert rows == [(0, 0, 7, 0, "a"), (1, 0, 7, 1, "b"), (2, 1, 9, 0, "c")]


def test_a_column_that_some_batches_lack_is_empty_there(database: Database) -> None:
    adder = Adder(database)
    add(adder, 0, 0, post(None, None))
    add(adder, 0, 1, post("b", link="https://a.example"))
    adder.finish()
    rows = database.rows("SELECT text, link, made_at IS NULL FROM record ORDER BY id")
    assert rows == [(None, None, True), ("b", "https://a.example", False)]


def test_texts_arrive_as_they_are_empty_ones_and_missing_ones_too(database: Database) -> None:
    texts = ["", None, "été", "a\nb", "\U0001f600", "\x01b", None, " "]
    adder = Adder(database)
    add(adder, 0, 0, *(post(text, author=text) for text in texts))
    adder.finish()
    assert database.rows("SELECT text, author FROM record ORDER BY id") == [(text, text) for text in texts]


def test_a_place_is_one_for_each_account(database: Database) -> None:
    adder = Adder(database)
    gardeners = group("Gardeners")
    add(adder, 0, 0, post(place=gardeners), post(place=gardeners))
    add(adder, 0, 1, post(place=gardeners), post(place=None))
    add(adder, 1, 2, post(place=gardeners))
    adder.finish()
    assert [place for (place,) in database.rows("SELECT place FROM record ORDER BY id")] == [1, 1, 1, 0, 2]
    assert database.rows("SELECT id, account, name FROM place ORDER BY id") == [
        (0, 0, None),
        (1, 0, "Gardeners"),
        (2, 1, "Gardeners"),
    ]


def test_kinds_are_counted_before_anything_is_written(database: Database) -> None:
    adder = Adder(database)
    add(adder, 0, 0, post(), post(kind=Kind.REEL), post())
    assert (adder.by_kind[Kind.POST.code], adder.by_kind[Kind.REEL.code], adder.by_kind.sum()) == (2, 1, 3)


def test_what_comes_in_many_pieces_is_written_whole(database: Database) -> None:
    adder = Adder(database)
    for number in range(3):
        add(adder, 0, number, *(post(str(one)) for one in range(BATCH_ITEMS // 2)))
    adder.finish()
    assert database.row("SELECT count(*), count(DISTINCT id) FROM record") == (BATCH_ITEMS // 2 * 3,) * 2


def test_nothing_added_leaves_the_place_that_is_not_told(database: Database) -> None:
    Adder(database).finish()
    assert database.rows("SELECT id, name FROM place") == [(0, None)]
