"""A window never shows what lies outside of it."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.archive.zips.window import Window

WINDOW = Window(io.BytesIO(b"--0123456789--"), 2, 10)


@pytest.mark.parametrize(
    ("offset", "length", "expected"),
    [(0, 3, b"012"), (8, 5, b"89"), (10, 1, b""), (-1, 5, b""), (0, 99, b"0123456789"), (99, 1, b"")],
)
def test_reading_ends_at_the_edges(offset: int, length: int, expected: bytes) -> None:
    assert WINDOW.read_at(offset, length) == expected


@given(st.lists(st.integers(0, 40_000), max_size=20), st.integers(0, 40_000))
def test_every_signature_is_found_in_order(places: list[int], start: int) -> None:
    content = bytearray(40_004)
    for place in places:
        content[place : place + 4] = b"AB12" if place % 2 else b"AB34"

    window = Window(io.BytesIO(content), 0, len(content))

    expected = [at for at in range(start, 40_001) if content.startswith((b"AB12", b"AB34"), at)]
    assert list(window.find_all((b"AB12", b"AB34"), start)) == expected
