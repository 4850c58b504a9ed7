"""Texts are printed with day and place, cut, and in their own direction."""

from __future__ import annotations

from core.library.items import ItemRow
from core.report.shapes import Quote, Quotes
from core.report.texts import texts_section
from tests.core.report.languages import ENGLISH, MIRRORED
from tests.core.report.samples import item


def quote_of(row: ItemRow) -> Quote:
    quotes = texts_section([row], ENGLISH).blocks[1]
    assert isinstance(quotes, Quotes)
    return quotes.quotes[0]


def test_a_text_has_its_day_and_place() -> None:
    quote = quote_of(item())
    assert (quote.day, quote.place) == ("Mar 14, 2009", "Post, Jardiniers de Lyon")


def test_a_text_without_day_or_place_says_so() -> None:
    quote = quote_of(item(made_at=None, place=None))
    assert (quote.day, quote.place) == ("No date", "Post")


def test_a_long_text_is_cut() -> None:
    text = quote_of(item("word " * 999)).text
    assert len(text) <= 400
    assert text.endswith("…")


def test_a_text_keeps_its_direction_where_it_differs_from_the_language() -> None:
    assert quote_of(item("plain")).direction == ""
    assert quote_of(item("2009: مرحبا")).direction == "rtl"
    mirrored = texts_section([item("plain"), item("مرحبا")], MIRRORED).blocks[1]
    assert isinstance(mirrored, Quotes)
    assert [quote.direction for quote in mirrored.quotes] == ["ltr", ""]


def test_the_heading_counts_the_texts() -> None:
    assert texts_section([item()] * 3, ENGLISH).heading == "Your 3 oldest texts that may be used"
