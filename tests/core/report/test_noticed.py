"""What stands out is told in sentences, with the person's own words as they are."""

from __future__ import annotations

from dataclasses import replace

from core.library.items import Place
from core.library.summary import StandsOut, Summary
from core.report.noticed import what_stands_out
from core.report.shapes import Bullets, Passage, Table
from core.vocabulary import Kind, PlaceKind
from tests.core.report.languages import ENGLISH
from tests.core.report.samples import empty, item, large

NOTHING = StandsOut(None, (), (), 0)


def sentences_of(summary: Summary) -> tuple[str, ...]:
    bullets = what_stands_out(summary, ENGLISH).blocks[0]
    assert isinstance(bullets, Bullets)
    return bullets.items


def test_the_oldest_item_is_quoted() -> None:
    assert sentences_of(large())[0] == (
        "The oldest item that may be used is from March 14, 2009 (Post): “A new chapter begins today!”"
    )


def test_an_oldest_item_without_words_is_told_without() -> None:
    found = replace(NOTHING, oldest_usable=item(None, kind=Kind.PHOTO))
    assert sentences_of(replace(empty(), stands_out=found)) == (
        "The oldest item that may be used is from March 14, 2009 (Photo).",
    )


def test_a_long_oldest_text_is_cut() -> None:
    found = replace(NOTHING, oldest_usable=item("word " * 500))
    assert len(sentences_of(replace(empty(), stands_out=found))[0]) < 250


def test_the_years_with_most_are_listed() -> None:
    assert sentences_of(large())[1] == "Years with most items that may be used: 2013 (388), 2014 (301), and 2012 (240)."


def test_what_is_always_public_is_counted() -> None:
    assert sentences_of(large())[2].startswith("1,204 of your items stay public even on a private account.")


def test_groups_are_named_those_without_a_name_too() -> None:
    found = replace(NOTHING, groups=((Place(1, PlaceKind.GROUP, "Vélo"), 9), (Place(2, PlaceKind.GROUP, None), 8)))
    (table,) = what_stands_out(replace(empty(), stands_out=found), ENGLISH).blocks
    assert isinstance(table, Table)
    assert [(row.label, row.cells) for row in table.rows] == [("Vélo", ("9",)), ("A group without a name", ("8",))]


def test_nothing_in_particular_is_said_too() -> None:
    assert what_stands_out(empty(), ENGLISH).blocks == (Passage("Nothing in particular."),)
