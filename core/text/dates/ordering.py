"""What the order of a page's records tells about its dates: they are newest first.

So it shows whether 03/07/2026 is in July, and which of two unknown words beside the time means the morning.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, product

from core.text.dates.layouts import Layout, day_of
from core.text.dates.patterns import Sample, Shape
from core.text.dates.words import AM, PLAIN, PM, Hours, bare

_MONTHS = 12
_LATIN_HALF = frozenset({"a", "p", "am", "pm"})  # how those who set the month first write the half of the day
_HALF_DAY = range(1, 13)
_TWO_HALVES = (AM, PM)
_AMERICAN = {"en_US", "en_PH", "fil_PH", "tl_PH"}  # locales of Facebook that set the month before the day
_TELL_NOTHING = {"en", "fil", "tl"}  # without a country they may be American or not
ByShape = Mapping[Shape, Layout | None]


def disorder(samples: Iterable[Sample], layouts: ByShape) -> tuple[int, int]:
    """Count the steps against the way that the records run, then those against newest first."""
    times = [time for sample in samples if (time := _time(sample, layouts.get(sample.shape)))]
    forwards = sum(before < after for before, after in pairwise(times))
    backwards = sum(before > after for before, after in pairwise(times))
    return min(forwards, backwards), forwards


def day_first(samples: Sequence[Sample], by_day: ByShape, by_month: ByShape, locales: Sequence[str]) -> bool | None:
    """Decide between two readings of a page, of 03/07/2026 as July and as March; None if nothing tells.

    Figures beyond 12 tell, then the order, then the locale; and no American counts 24 hours or writes other halves of
    the day than AM and PM.
    """
    told = [sample for sample in samples if by_day[sample.shape] != by_month[sample.shape]]
    votes = sum(_first_figures(sample, by_day[sample.shape]) for sample in told)
    if votes or not told:
        return votes > 0 if told else None
    day, month = disorder(told, by_day), disorder(told, by_month)
    return day < month if day != month else _day_first_by_habit(told, by_day, locales)


def _day_first_by_habit(told: Iterable[Sample], by_day: ByShape, locales: Sequence[str]) -> bool | None:
    if telling := [locale for locale in locales if locale not in _TELL_NOTHING]:
        return not any(locale.replace("-", "_") in _AMERICAN for locale in telling)
    timed = [(layout, sample.shape) for sample in told if sample.time and (layout := by_day[sample.shape])]
    foreign = any(not layout.hours or _LATIN_HALF.isdisjoint(_words_of(shape)) for layout, shape in timed)
    return True if foreign else None


def _words_of(shape: Shape) -> set[str]:
    return {word for run in shape.runs for word in bare(run).split()}


def unknown_halves(samples: Sequence[Sample], layouts: Mapping[Shape, Layout]) -> dict[str, Hours | None]:
    """Tell what unknown words beside the times mean where no hour is beyond 12; None where nobody can know.

    Two such words are tried both ways: the right one has the records in order. A lone word before the time only
    joins it to the date; where more than two occur they are no halves of the day.
    """
    timed = [sample for sample in samples if sample.time and sample.shape in layouts]
    beside = [layouts[sample.shape] for sample in timed]
    words = sorted({layout.beside for layout in beside if not layout.hours} - {""})
    known = {layout.hours for layout in beside if layout.hours}
    only_joins = len(words) == 1 and words[0].endswith("@") and not known
    if only_joins or len(words) > len(_TWO_HALVES) or _counts_24_hours(timed):
        return {}
    ways = list(_ways(words, known))
    steps = [disorder(timed, {shape: _with(layout, way) for shape, layout in layouts.items()}) for way in ways]
    best = [way for way, count in zip(ways, steps, strict=True) if count == min(steps)]
    return dict(best[0]) if len(best) == 1 else dict.fromkeys(words if ways else ())


def _ways(words: Sequence[str], known: set[Hours]) -> Iterator[dict[str, Hours]]:
    """Yield each way to give the words halves of the day that no other word has."""
    for way in product(_TWO_HALVES, repeat=len(words)):
        if len({*way, *known}) == len(way) + len(known):
            yield dict(zip(words, way, strict=True))


def _time(sample: Sample, layout: Layout | None) -> tuple[int, ...] | None:
    day = layout and day_of(layout, sample.numbers)
    if day is None or layout is None:
        return None
    hour, minute, second = sample.time or (0, 0, 0)
    hours = layout.hours or PLAIN
    return day.toordinal(), hours[hour] if hour < len(hours) else hour, minute, second


def _first_figures(sample: Sample, by_day: Layout | None) -> int:
    """Give 1 if only the day can stand first, -1 if only the month can, 0 if both."""
    if by_day is None:
        return 0
    return (sample.numbers[by_day.day] > _MONTHS) - (sample.numbers[by_day.month] > _MONTHS)


def _counts_24_hours(samples: Iterable[Sample]) -> bool:
    return any(sample.time and sample.time[0] not in _HALF_DAY for sample in samples)


def _with(layout: Layout, halves: Mapping[str, Hours]) -> Layout:
    return layout._replace(hours=layout.hours or halves.get(layout.beside))
