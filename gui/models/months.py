"""The months of the items that are shown: where each begins in the table, and where it stands on the time strip."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from core.i18n import Words
from core.library.items import Month

FIRST_YEAR = 2000  # what Meta's records date earlier is a fault of a clock, and would leave the strip nearly empty
LAST_YEAR = 2100
MONTHS_A_YEAR = 12


class Months:
    """Months with items, in time order; numbers count from the oldest."""

    def __init__(self, months: Sequence[Month] = (), *, newest_first: bool = True) -> None:
        self._newest_first = newest_first
        turned = list(months)[::-1] if newest_first else list(months)
        begins = dict(zip(turned, accumulate((month.items for month in turned), initial=0), strict=False))
        self._shown = [month for month in months if FIRST_YEAR <= month.year <= LAST_YEAR]
        self._rows = [begins[month] for month in self._shown]
        self.width = self.place(len(self) - 1) + 1 if self._shown else 0  # in months, those without items too
        self.highest = max((month.items for month in self._shown), default=0)  # items of the busiest month

    def __len__(self) -> int:
        """How many months have items."""
        return len(self._shown)

    def __getitem__(self, number: int) -> Month:
        """Give a month."""
        return self._shown[number]

    def __contains__(self, month: object) -> bool:
        """Whether a month has items."""
        return month in self._shown

    def number_of(self, month: Month) -> int:
        """Give the number of a month with items."""
        return self._shown.index(month)

    def place(self, number: int) -> int:
        """Tell how many months lie between the first one and this one."""
        return _since_the_beginning(self._shown[number]) - _since_the_beginning(self._shown[0])

    def nearest(self, place: float) -> int:
        """Give the number of the month with items that is nearest to a place."""
        return min(range(len(self)), key=lambda number: abs(self.place(number) - place))

    def row_of(self, number: int) -> int:
        """Give the first row of a month, in a table that is sorted by date."""
        return self._rows[number]

    def number_at(self, row: int) -> int | None:
        """Give the number of the month that a row belongs to; None before the first one."""
        ordered = self._rows[::-1] if self._newest_first else self._rows
        at = bisect_right(ordered, row) - 1
        if at < 0:
            return None
        return len(self) - 1 - at if self._newest_first else at

    def year_away(self, number: int, step: int) -> int:
        """Give the month with items that is about this many years away."""
        wanted = self.place(number) + step * MONTHS_A_YEAR
        found = self.nearest(wanted)
        beyond = min(max(number + (1 if step > 0 else -1), 0), len(self) - 1)
        return beyond if found == number else found

    def in_words(self, number: int, words: Words) -> str:
        """Name a month and its figure."""
        month = self._shown[number]
        name = words.month(month.year, month.month)
        return words.n("{month}: {n} item", "{month}: {n} items", month.items, month=name)


def _since_the_beginning(month: Month) -> int:
    return month.year * MONTHS_A_YEAR + month.month - 1
