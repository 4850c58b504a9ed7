from __future__ import annotations

import pytest

from core.readers.whatsapp.dates import day_first, month_first, order_of, utc_ms_of, year_first
from core.readers.whatsapp.heads import Head, head_of


def heads(*written: str) -> list[Head]:
    found = [head_of(f"{one} - a: m") for one in written]
    return [head for head in found if head is not None]


def test_a_first_figure_beyond_12_is_a_day() -> None:
    assert order_of(heads("3/4/2026, 10:00", "13/4/2026, 10:00")) is day_first


def test_a_second_figure_beyond_12_is_a_day() -> None:
    assert order_of(heads("3/4/26, 10:00", "3/14/26, 10:00")) is month_first


def test_four_figures_first_are_a_year() -> None:
    assert order_of(heads("2026/03/07, 10:00")) is year_first


def test_else_time_runs_forwards() -> None:
    assert order_of(heads("1/2/2026, 10:00", "2/1/2026, 10:00")) is month_first
    assert order_of(heads("2/1/2026, 10:00", "1/2/2026, 10:00")) is day_first


def test_else_hours_to_twelve_with_strokes_are_american() -> None:
    assert order_of(heads("1/2/26, 10:00 AM")) is month_first
    assert order_of(heads("1/2/26, 10:00")) is day_first
    assert order_of(heads("1.2.26, 10:00 AM")) is day_first


@pytest.mark.parametrize(
    ("written", "seconds"),
    [("7/3/26, 21:22", 1_772_918_520), ("7/3/2026, 21:22", 1_772_918_520), ("7/3/2569, 21:22", 1_772_918_520)],
)
def test_years_are_of_this_century_or_thai_or_whole(written: str, seconds: int) -> None:
    (head,) = heads(written)

    assert utc_ms_of(head, day_first) == seconds * 1000


def test_figures_that_are_no_date_cost_the_time_only() -> None:
    (head,) = heads("31/2/2026, 10:00")

    assert utc_ms_of(head, day_first) is None
