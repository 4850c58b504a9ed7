"""Decides for a whole WhatsApp chat whether its dates begin with the day, the month or the year.

Docs: docs/formats/whatsapp.md §1.2. No time zone is told: times are taken as if they were UTC.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import pairwise

from core.readers.whatsapp.heads import Head

_MONTHS = 12
_FIRST_FOUR_DIGITS = 1000
_THAI_YEARS_AHEAD = 543
_FIRST_THAI_YEAR = 2400
Order = Callable[[tuple[int, int, int]], tuple[int, int, int]]  # figures as written -> year, month, day


def year_first(figures: tuple[int, int, int]) -> tuple[int, int, int]:
    """Read 2026/03/07."""
    return figures


def day_first(figures: tuple[int, int, int]) -> tuple[int, int, int]:
    """Read 07/03/2026 as March."""
    day, month, year = figures
    return year, month, day


def month_first(figures: tuple[int, int, int]) -> tuple[int, int, int]:
    """Read 03/07/2026 as March."""
    month, day, year = figures
    return year, month, day


# What the person may tell where the file does not.
ORDERS: dict[str, Order] = {"year-first": year_first, "day-first": day_first, "month-first": month_first}


def order_of(heads: Sequence[Head]) -> Order:
    """Decide by figures beyond 12, else by which order lets time run forwards, else by the manner of writing."""
    if any(head.figures[0] >= _FIRST_FOUR_DIGITS for head in heads):
        return year_first
    days_first = sum(head.figures[0] > _MONTHS for head in heads)
    days_second = sum(head.figures[1] > _MONTHS for head in heads)
    # Fewer steps back speak for an order: a phone's clock is set back once in a while, not at every month.
    votes = days_first - days_second or _steps_back(heads, month_first) - _steps_back(heads, day_first)
    if votes:
        return day_first if votes > 0 else month_first
    return month_first if any(map(_is_american, heads)) else day_first


def _is_american(head: Head) -> bool:
    """Only American English writes the month first; it parts by strokes and counts hours to twelve."""
    return head.separator == "/" and head.halves


def utc_ms_of(head: Head, order: Order) -> int | None:
    """Give the time of a message, None if its figures are no date."""
    year, month, day = order(head.figures)
    if year < _FIRST_FOUR_DIGITS:
        year += 2000
    elif year > _FIRST_THAI_YEAR:
        year -= _THAI_YEARS_AHEAD
    try:
        moment = datetime(year, month, day, *head.clock, tzinfo=UTC)
    except ValueError:
        return None
    return int(moment.timestamp()) * 1000


def _steps_back(heads: Sequence[Head], order: Order) -> int:
    times = [(order(head.figures), head.clock) for head in heads]
    return sum(after < before for before, after in pairwise(times))
