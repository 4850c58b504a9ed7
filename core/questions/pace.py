"""Finds where somebody lastingly began to post much more or much less than before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TypeVar

import numpy as np

from core.library.database import Column

_LEAST_MONTHS = 12  # a pace that lasts
_TIMES = 3  # as often, or as seldom
_LEAST_GAIN = 20.0  # of log-likelihood: below, chance may have made it
_MOST_MONTHS = 1_200  # beyond a hundred years, dates are no story of a life

_Made = TypeVar("_Made")


def changes_of_pace(days: Sequence[date], counts: Column, make: Callable[[date, float], _Made]) -> Iterator[_Made]:
    """Yield what `make` makes of each change: the first day of its month, and how plainly the counts tell it."""
    months = np.array([day.year * 12 + day.month - 1 for day in days])
    first, span = int(months[0]), int(months[-1] - months[0]) + 1
    if span <= _MOST_MONTHS:
        by_month = np.bincount(months - first, weights=counts, minlength=span)
        for month, gain in _changes(by_month, 0):
            yield make(date((first + month) // 12, (first + month) % 12 + 1, 1), gain)


def _changes(by_month: Column, offset: int) -> Iterator[tuple[int, float]]:
    """Part the months where two paces fit best, then each part again."""
    months = len(by_month)
    if months < 2 * _LEAST_MONTHS:
        return
    at = np.arange(_LEAST_MONTHS, months - _LEAST_MONTHS + 1)
    before = np.cumsum(by_month)[at - 1]
    after = by_month.sum() - before
    gains = _fit(before, at) + _fit(after, months - at) - _fit(by_month.sum(), months)
    best = int(np.argmax(gains))
    slow, quick = sorted((float(before[best] / at[best]), float(after[best] / (months - at[best]))))
    if gains[best] < _LEAST_GAIN or quick < slow * _TIMES:
        return
    cut = int(at[best])
    yield offset + cut, float(gains[best])
    yield from _changes(by_month[:cut], offset)
    yield from _changes(by_month[cut:], offset + cut)


def _fit(items: Column, months: Column | int) -> Column:
    """Give the log-likelihood of so many items in so many months at an even pace (Poisson), but for a constant."""
    pace = np.maximum(items, 1e-9) / months
    return items * np.log(pace)
