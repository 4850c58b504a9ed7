"""Cuts the time of an account where a habit may have changed, so that one answer fits a whole segment.

Boundaries are proposed at: the day the account was made, the 18th birthday, each switch between private and public,
a silence of more than a year, a lasting change of pace. Segments never overlap, and never what was answered before.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from itertools import pairwise

import numpy as np

from core.questions.pace import changes_of_pace

SILENCE_DAYS = 365
MOST_SEGMENTS = 6
_SMALLEST_SHARE = 0.02  # of the undecided items of an account: a habit of fewer is not asked about apart
_NEAR_DAYS = 90  # two signs of one change


class Why(IntEnum):
    """Why a segment begins where it does, the surest sign first."""

    ANSWERED = 0
    ACCOUNT_MADE = 1
    TURNED_ADULT = 2
    SWITCHED = 3
    SILENCE = 4
    PACE = 5


@dataclass(frozen=True, slots=True, order=True)
class Cut:
    """A day on which something new may begin; among equal signs the heavier one counts first."""

    why: Why
    weight: float
    day: date


@dataclass(frozen=True, slots=True)
class Segment:
    """The days from first to last, both included, and what the segment begins with."""

    first: date
    last: date
    begins: Cut | None


def segments_of(open_days: Mapping[date, int], known: Iterable[Cut]) -> list[Segment]:
    """Cut the days with undecided items; `known` are the cuts that the account's story and earlier answers give."""
    days = sorted(open_days)
    if not days:
        return []
    counts = np.array([open_days[day] for day in days])
    ordinals = np.array([day.toordinal() for day in days])
    proposed = [*known, *_silences(days), *changes_of_pace(days, counts, lambda day, gain: Cut(Why.PACE, gain, day))]
    cuts = sorted(_chosen(proposed, ordinals, counts), key=lambda cut: cut.day)
    return _spans(days, cuts)


def _silences(days: Sequence[date]) -> list[Cut]:
    gaps = [(later, (later - earlier).days) for earlier, later in pairwise(days)]
    return [Cut(Why.SILENCE, gap, day) for day, gap in gaps if gap > SILENCE_DAYS]


def _chosen(proposed: Iterable[Cut], ordinals: np.ndarray, counts: np.ndarray) -> list[Cut]:
    """Choose the cuts that part enough items, the surest first; what was answered always parts."""
    smallest = max(1, int(counts.sum() * _SMALLEST_SHARE))
    chosen: list[Cut] = []
    for cut in sorted(proposed, key=lambda cut: (cut.why, -cut.weight, cut.day)):
        if cut.why is Why.ANSWERED:
            chosen.append(cut)
            continue
        most = MOST_SEGMENTS - 1 + sum(one.why is Why.ANSWERED for one in chosen)
        near = any(abs((cut.day - one.day).days) < _NEAR_DAYS for one in chosen)
        soft = cut.why in (Why.SILENCE, Why.PACE)
        if (
            len(chosen) < most
            and not (near and soft)
            and _parts(cut, chosen, ordinals, counts) >= (smallest if soft else 1)
        ):
            chosen.append(cut)
    return chosen


def _parts(cut: Cut, chosen: Sequence[Cut], ordinals: np.ndarray, counts: np.ndarray) -> int:
    """Count the items on the smaller side of a cut, between the cuts that are chosen already."""
    day = cut.day.toordinal()
    others = [one.day.toordinal() for one in chosen]
    start = max((one for one in others if one <= day), default=-1)
    end = min((one for one in others if one > day), default=date.max.toordinal() + 1)
    before = counts[(ordinals >= start) & (ordinals < day)].sum()
    after = counts[(ordinals >= day) & (ordinals < end)].sum()
    return int(min(before, after))


def _spans(days: Sequence[date], cuts: Sequence[Cut]) -> list[Segment]:
    """Give each stretch between cuts the months from its first to its last item, as far as the cuts let it."""
    found: list[Segment] = []
    walls = [cut.day for cut in cuts]
    for number in range(len(cuts) + 1):
        start = walls[number - 1] if number else date.min
        end = walls[number] - timedelta(days=1) if number < len(walls) else date.max
        within = [day for day in days if start <= day <= end]
        if within:
            first = max(within[0].replace(day=1), start)
            last = min(_month_end(within[-1]), end)
            found.append(Segment(first, last, cuts[number - 1] if number else None))
    return found


def _month_end(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
