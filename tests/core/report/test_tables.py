"""The tables hold every figure of the summary, and their sums."""

from __future__ import annotations

from dataclasses import replace

from core.report.shapes import Section, Table
from core.report.tables import by_category, by_kind, by_platform, how_sure
from core.vocabulary import Category, Kind
from tests.core.report.languages import ENGLISH
from tests.core.report.samples import categories, large


def table_of(section: Section) -> Table:
    (table,) = section.blocks
    assert isinstance(table, Table)
    return table


def test_every_strength_that_occurs_has_its_row_and_its_meaning() -> None:
    rows = table_of(how_sure(large(), ENGLISH)).rows
    assert [row.cells for row in rows][-1] == ("2,870", "2,870")
    assert [row.label for row in rows] == [
        "Stated by the archive",
        "Rule of the platform",
        "Reasoned",
        "Assumed public",
    ]
    assert all(row.note for row in rows)


def test_every_category_has_its_row_and_its_sign() -> None:
    rows = table_of(by_category(large(), ENGLISH)).rows
    assert [row.sign for row in rows] == [category.word for category in Category]
    assert rows[0].cells == ("3,478", "0", "0", "3,478")


def test_the_last_row_of_the_platforms_is_the_sum() -> None:
    total = table_of(by_platform(large(), ENGLISH)).total
    assert total is not None
    assert total.cells == ("3,912", "612", "209,856", "214,380")


def test_kinds_with_most_items_come_first() -> None:
    kinds = {Kind.POST: categories(public=2), Kind.PHOTO: categories(public=3, private=4)}
    table = table_of(by_kind(replace(large(), kinds=kinds), ENGLISH))
    assert [(row.label, row.cells[-1]) for row in table.rows] == [("Photo", "7"), ("Post", "2")]


def test_a_category_without_items_gets_no_column_among_the_kinds() -> None:
    summary = replace(large(), categories=categories(public=5))
    assert table_of(by_kind(summary, ENGLISH)).columns == ("Kind", "Public", "All")


def test_up_to_fourteen_kinds_have_rows_of_their_own() -> None:
    kinds = {kind: categories(public=1) for kind in list(Kind)[:14]}
    table = table_of(by_kind(replace(large(), kinds=kinds), ENGLISH))
    assert (len(table.rows), table.footnote) == (14, "")


def test_of_more_kinds_those_with_fewest_items_share_a_row_and_are_named_with_their_figures() -> None:
    kinds = {kind: categories(public=100 - kind.code, private=1) for kind in list(Kind)[:16]}
    table = table_of(by_kind(replace(large(), kinds=kinds), ENGLISH))
    assert len(table.rows) == 14
    last = list(Kind)[13:16]
    assert table.rows[-1].label == "3 other kinds"
    assert table.rows[-1].cells[-1] == str(sum(101 - kind.code for kind in last))
    assert table.footnote.count("(") == 3
