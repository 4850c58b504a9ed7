"""Hits are found whatever their accents and case, and lie where the text as written has them."""

from __future__ import annotations

from itertools import pairwise

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.finding import searchable, searchable_in_sql, spans


@pytest.mark.parametrize(
    ("text", "terms", "expected"),
    [
        ("Été à Lyon", ("ete",), ["Été"]),
        ("Été à Lyon", ("e\u0301te\u0301", "LYON"), ["Été", "Lyon"]),
        ("e\u0301te\u0301 !", ("ete",), ["e\u0301te\u0301"]),
        ("İstanbul ist", ("ist",), ["İst", "ist"]),
        ("हिन्दी में", ("हिन्दी",), ["हिन्दी"]),
        ("日本語の本", ("本",), ["本", "本"]),
        ("مَرحبا", ("مرحبا",), ["مَرحبا"]),
        ("Łódź, ŁÓDŹ", ("lodz",), ["Łódź", "ŁÓDŹ"]),
        ("Die STRAßE, Große Str.", ("strasse", "gross"), ["STRAßE", "Groß"]),
        ("Grosse Strasse", ("straße",), ["Strasse"]),
        ("Søren på Sjælland, un œuf", ("soren", "sjaell", "oeuf"), ["Søren", "Sjæll", "œuf"]),
        ("aaa", ("aa", "a"), ["aaa"]),
        ("nothing", ("x", ""), []),
        ("", ("a",), []),
    ],
)
def test_hits_are_given_as_they_are_written(text: str, terms: tuple[str, ...], expected: list[str]) -> None:
    assert [text[start:end] for start, end in spans(text, terms)] == expected


@given(st.text(max_size=30))
def test_the_database_folds_alike(text: str) -> None:
    clean = text.replace("\0", "").encode("utf-8", "ignore").decode()
    folded = duckdb.execute(f"SELECT {searchable_in_sql('?')}", [clean]).fetchone()
    assert folded is not None
    known = all(ord(sign) < 0x250 or 0x370 <= ord(sign) < 0x530 for sign in clean)
    assert searchable(clean) == folded[0] or not known  # of rarer signs each has its own table of Unicode


@given(st.text(max_size=40), st.lists(st.text(min_size=1, max_size=3), max_size=3))
def test_spans_are_in_order_and_do_not_touch(text: str, terms: list[str]) -> None:
    found = spans(text, tuple(terms))
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(one[1] <= other[0] for one, other in pairwise(found))
