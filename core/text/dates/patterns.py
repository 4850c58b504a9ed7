"""Cuts a date text up: into its time, its other figures, and the texts between them.

Nothing here knows a single pattern, so that those of all generations and languages are read alike
(`docs/formats/facebook.md §5.5`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from core.text.dates.zones import cut_zone

# Head, hour, minute, second, tail. Marks of direction may stand before the colon in Arabic and Hebrew pages.
# The head is looked through colon by colon, from each back to its hour: twice as quick as letter by letter.
COLON = re.compile(
    r"((?:[^:\uff1a\u2236]*[:\uff1a\u2236])*?[^:\uff1a\u2236]*)(?<!\d)(\d{1,2})[\u200e\u200f]?[:\uff1a\u2236]"
    r"(\d{2})(?:[:\uff1a\u2236](\d{2}))?(?!\d)(.*)",
    re.DOTALL,
)
_POINT = re.compile(r"(.*?)(?<![\d.])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?!\d|\.\d)(.*)", re.DOTALL)
_LETTER = re.compile(
    r"(.*?)(?<!\d)(\d{1,2})\s?(?:[h時时시点點]|นาฬิกา|ໂມງ)\s?(\d{1,2})"
    r"(?:\s?(?:min|[m分분]|นาที|ນາທີ)\s?(\d{1,2}))?(?!\d)(.*)",
    re.DOTALL,
)
LONGEST = 100  # a longer text is no date; keeps the reading of any text quick
TIME = 0  # stands for the time among the sizes
YEAR = 4
DAY = 2  # figures of a day or a month, be they one or two

_FIGURES = re.compile(r"\d+")
_SIZES = {TIME: TIME, 1: DAY, DAY: DAY}
_MOST_FIGURES = 3  # year, month, day; more is no date


class Shape(NamedTuple):
    """A date without its figures: the texts around them, and how many figures there were."""

    runs: tuple[str, ...]
    sizes: tuple[int, ...]


class Sample(NamedTuple):
    """A date text cut up: its figures, and hour, minute, second if it has a time."""

    shape: Shape
    numbers: tuple[int, ...]
    time: tuple[int, int, int] | None


@lru_cache(maxsize=16_384)  # days: those of forty years stand on page after page
def shape_of(head: str, tail: str | None) -> tuple[Shape, tuple[int, ...]]:
    """Take the figures out of what stands before and after the time (None: there is no time)."""
    figures, runs = _FIGURES.findall(head), _FIGURES.split(head)
    if tail is not None:
        figures = [*figures, "", *_FIGURES.findall(tail)]
        runs += _FIGURES.split(tail)
    sizes = tuple(_SIZES.get(len(figure), len(figure)) for figure in figures)
    return Shape(tuple(runs), sizes), tuple(int(figure or 0) for figure in figures)


def sample_of(text: str, time_form: re.Pattern[str]) -> Sample | None:
    """Cut a date text up, None if its figures cannot be those of a date."""
    if len(text) > LONGEST:
        return None
    found = time_form.match(text)
    if found is None:
        shape, numbers = shape_of(text, None)
        return Sample(shape, numbers, None) if may_be_date(shape) else None
    head, hour, minute, second, tail = found.groups("0")
    shape, numbers = shape_of(head, cut_zone(tail)[0])
    return Sample(shape, numbers, (int(hour), int(minute), int(second))) if may_be_date(shape) else None


def time_form(texts: Sequence[str]) -> re.Pattern[str]:
    """Give the form of times that most of the texts have: with a colon, else "21.05", else "21 h 05"."""
    counts = {form: sum(form.match(text[:LONGEST]) is not None for text in texts) for form in _FORMS}
    return max(counts, key=counts.__getitem__)


def may_be_date(shape: Shape) -> bool:
    """Whether a text has as many figures as a date: a year, a day, perhaps a month."""
    return shape.sizes.count(YEAR) == 1 and DAY in shape.sizes and len(shape.sizes) <= _MOST_FIGURES + 1


_FORMS = (COLON, _POINT, _LETTER)
