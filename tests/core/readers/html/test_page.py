"""What is decided for a whole page: how it writes its dates, whether it holds tables."""

from __future__ import annotations

import pytest

from tests.core.readers.html.making import page

# Polish and Croatian call different months "lip" and "lis"; only the months between them tell which it is.
POLISH = ("lis 3, 2024 9:15:02 rano", "wrz 3, 2024 9:15:02 rano", "lip 3, 2024 9:15:02 rano")
JULY_3 = 1719998102


def record(date: str, words: str) -> str:
    return f'<div class="_3-95 _a6-g"><div class="_2ph_ _a6-p">{words}</div><div class="_3-94 _a6-o">{date}</div></div>'


@pytest.mark.parametrize("length", [10, 2_000, 30_000], ids=["short records", "long ones", "longer than a stretch"])
def test_a_page_of_any_size_shows_how_it_writes_its_dates(length: int) -> None:
    words = "x" * length
    shown = page("".join(record(date, words) for date in POLISH * 20))
    assert shown.seconds(POLISH[2]) == JULY_3


def test_a_page_is_known_to_have_no_table() -> None:
    assert not page(record(POLISH[0], "words")).has_labels
    assert page(record(POLISH[0], '<table><tr><td class="_a6_q">Label</td></tr></table>')).has_labels
