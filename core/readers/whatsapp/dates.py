"""Decides for a whole WhatsApp chat whether its dates begin with the day, the month or the year.

Docs: docs/formats/whatsapp.md §1.2. No time zone is told: times are taken as if they were UTC.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby, pairwise

from core.readers.whatsapp.moment_words import FIGURES, Vocabulary

_DAYS, _MONTHS = 31, 12
_FIRST_FOUR_DIGITS = 1000
_THAI_YEARS_AHEAD = 543
_FIRST_THAI_YEAR = 2400
_FIRST_YEAR = 2009  # WhatsApp's own
_SHORT_YEARS = range(9, 60)  # two figures that may be a year
_ALL_NUMBERS, _MONTH_IS_A_WORD = 3, 2
Figures = tuple[int, ...]
Order = Callable[[Figures], Figures]  # figures as written -> year, month, day


def year_first(figures: Figures) -> Figures:
    """Read 2026/03/07."""
    return figures


def day_first(figures: Figures) -> Figures:
    """Read 07/03/2026 as March."""
    day, month, year = figures
    return year, month, day


def month_first(figures: Figures) -> Figures:
    """Read 03/07/2026 as March."""
    month, day, year = figures
    return year, month, day


# What the person may tell where the file does not.
ORDERS: dict[str, Order] = {"year-first": year_first, "day-first": day_first, "month-first": month_first}


@dataclass(frozen=True, slots=True)
class Habits:
    """What may tell the order where the figures do not."""

    parted_by: str = ""  # what stands between the figures of a date
    halves: bool = False  # hours are counted to twelve
    language: str | None = None  # of the phone; None: not known


@dataclass(frozen=True, slots=True)
class Decision:
    """The order of a file's dates; `told` is False where nothing in the file speaks for it."""

    order: Order
    told: bool


def decide(dates: Sequence[Figures], habits: Habits) -> Decision:
    """Decide by figures that can be no month, else by which order lets time run forwards, else by habits.

    `dates` are the file's dates in its order; neighbours that are equal may be left out.
    """
    if any(date[0] >= _FIRST_FOUR_DIGITS for date in dates) or _begin_with_short_years(dates):
        return Decision(year_first, told=True)
    days_first = sum(_MONTHS < date[0] <= _DAYS for date in dates)
    days_second = sum(_MONTHS < date[1] <= _DAYS for date in dates)
    # Fewer steps back speak for an order: a phone's clock is set back once in a while, not at every month.
    votes = days_first - days_second or _steps_back(dates, month_first) - _steps_back(dates, day_first)
    if votes:
        return Decision(day_first if votes > 0 else month_first, told=True)
    told = all(date[0] == date[1] for date in dates) or _tell(habits)
    return Decision(month_first if _are_american(habits) else day_first, told=told)


def _are_american(habits: Habits) -> bool:
    """Only American English writes the month first; it parts by strokes and counts hours to twelve."""
    return habits.language in {None, "en"} and habits.parted_by == "/" and habits.halves


def _tell(habits: Habits) -> bool:
    """Only English phones write either order; points stand between day and month alone."""
    return habits.parted_by.strip() == "." or habits.language not in {None, "en"}


def _begin_with_short_years(dates: Sequence[Figures]) -> bool:
    """Whether 18. 6. 13. can only be a day of 2018, as Korean and Hungarian phones write it.

    The last figures then run through the days of a month, so that time jumps under both of the other readings.
    """
    if not all(date[0] in _SHORT_YEARS and date[1] <= _MONTHS and date[2] <= _DAYS for date in dates):
        return False
    others = min(_steps_back(dates, day_first), _steps_back(dates, month_first))
    return others > _steps_back(dates, year_first)


def _steps_back(dates: Sequence[Figures], order: Order) -> int:
    return sum(after < before for before, after in pairwise(map(order, dates)))


class Days(dict[str, int | None]):
    """The days of a file, by how they are written, in UTC milliseconds; None for a day that there is not."""

    def __init__(self, written: Iterable[str], habits: Habits, told: str | None) -> None:
        """Decide by all dates of a file, in its order. `told` is what the person said of that order."""
        super().__init__()
        texts = [text for text, _ in groupby(written)]
        figures = {text: _figures(text) for text in texts}
        dates = [figures[text] for text in texts if len(figures[text]) == _ALL_NUMBERS]
        decision = decide(dates, habits)
        self._order = ORDERS.get(told or "", decision.order)
        self._words = Vocabulary(figures)
        self.order_is_told = told in ORDERS or decision.told or not dates

    def __missing__(self, text: str) -> int | None:
        figures = _figures(text)
        if len(figures) == _ALL_NUMBERS:
            found = _utc_ms(*self._order(figures))
        elif len(figures) == _MONTH_IS_A_WORD:
            first, second = figures
            month = self._words.month(text)
            found = _utc_ms(first, month, second) if first > _DAYS else _utc_ms(second, month, first)
        else:
            found = None
        self[text] = found
        return found


def _figures(text: str) -> Figures:
    return tuple(map(int, FIGURES.findall(text)))


def _utc_ms(year: int, month: int, day: int) -> int | None:
    if year < _FIRST_FOUR_DIGITS:
        year += 2000
    elif year > _FIRST_THAI_YEAR:
        year -= _THAI_YEARS_AHEAD
    try:
        moment = datetime(year, month, day, tzinfo=UTC)
    except ValueError:
        return None
    return int(moment.timestamp()) * 1000 if year >= _FIRST_YEAR else None
