"""A chat that does not tell whether day or month comes first is marked so, in the list and beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.answers_file import read_answers
from core.i18n import Words
from core.library.filters import EVERYTHING, Order
from core.library.items import ItemRow
from core.library.library import Library
from gui.models.item_cells import DATE, ItemCells
from gui.models.item_detail import describe
from tests.builders.writing import write_zip
from tests.core.loading.making import opened

CHAT = "03/04/2026, 09:15 - Jo: hello\n03/04/2026, 09:16 - Ada: hi\n"
NAME = "WhatsApp Chat with Jo.txt"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = opened([write_zip(tmp_path / "WhatsApp Chat with Jo.zip", {NAME: CHAT.encode()})])
    yield made
    made.close()


def first(library: Library) -> ItemRow:
    return library.page(library.rows(EVERYTHING, Order.EXPORT)[:1])[0]


def test_its_dates_bear_a_mark_in_the_list(library: Library, words: Words) -> None:
    cells, row = ItemCells(words), first(library)
    assert cells.date(row).endswith("(?)")
    assert "may be swapped" in cells.spoken(row, cells.cells(row), DATE)


def test_the_detail_says_what_is_unsure(library: Library, words: Words) -> None:
    assert "day and month may be swapped" in describe(library, first(library).id, words).beneath


def test_what_the_person_told_is_marked_no_more(tmp_path: Path, words: Words) -> None:
    told = read_answers(b'{"date_orders": [{"chat": "Jo", "order": "month-first"}]}')
    library = opened([write_zip(tmp_path / "WhatsApp Chat with Jo.zip", {NAME: CHAT.encode()})], told)
    assert ItemCells(words).date(first(library)) == "Mar 4, 2026"
    library.close()
