"""The years: two charts from a zero baseline, each on its own stated scale, and the table of both (`look.md`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from core.i18n import Words
from core.library.summary import Summary
from core.messages import label
from core.report.shapes import Bar, Block, Chart, Row, Section, Table, Tick
from core.vocabulary import Use

MOST_YEARS = 25  # Facebook began in 2004
LONGEST = 8  # rows, above which the table stands in two pieces beside each other
UNKNOWN_YEAR = 0
_STEPS = (1, 2, 5)
_MOST_TICKS = 4


@dataclass(frozen=True, slots=True)
class Span:
    """The years that the charts show; what is earlier or later is folded into one row each."""

    first: int
    last: int

    def holds(self, year: int) -> bool:
        """Tell whether the year has a bar and a row of its own."""
        return self.first <= year <= self.last


def by_year(summary: Summary, words: Words) -> Section:
    """Show the years."""
    span = _span(summary.uses_by_year, summary.checked_on)
    blocks: list[Block] = []
    if span and summary.totals.may_be_used + summary.totals.unclear:  # else its chart would be an empty frame
        blocks.append(_usable_chart(summary.uses_by_year, span, words))
    if span:
        blocks.append(_whole_chart(summary.uses_by_year, span, words))
    return Section(words._("By year"), (*blocks, _table(summary.uses_by_year, span, words)))


def _span(years: Iterable[int], checked_on: date) -> Span | None:
    """Choose the years to show singly: at most twenty-five, up to the day of the check (odd clocks give odd years)."""
    likely = [year for year in years if UNKNOWN_YEAR < year <= checked_on.year + 1]
    if not likely:
        return None
    last = max(likely)
    return Span(max(min(likely), last - MOST_YEARS + 1), last)


def _usable_chart(years: Mapping[int, Mapping[Use, int]], span: Span, words: Words) -> Chart:
    bars = tuple(
        Bar(str(year), (_count(years, year, Use.MAY_BE_USED), _count(years, year, Use.UNCLEAR)))
        for year in range(span.first, span.last + 1)
    )
    highest = max(bars, key=lambda bar: sum(bar.values))
    alt = words._(
        "Bar chart from {first} to {last}: items that may be used, and above them those whose use is unclear. "
        "The highest bar is {year} with {count}. All figures stand in the table below."
    ).format(first=span.first, last=span.last, year=highest.label, count=words.number(sum(highest.values)))
    series = ((label(Use.MAY_BE_USED, words), "solid"), (label(Use.UNCLEAR, words), "hatched"))
    return Chart(words._("May be used, or unclear"), alt, series, _scale(bars, words), bars, tall=True)


def _whole_chart(years: Mapping[int, Mapping[Use, int]], span: Span, words: Words) -> Chart:
    bars = tuple(Bar(str(year), (sum(years.get(year, {}).values()),)) for year in range(span.first, span.last + 1))
    highest = max(bars, key=lambda bar: sum(bar.values))
    alt = words._(
        "Bar chart from {first} to {last}: all your items. "
        "The highest bar is {year} with {count}. All figures stand in the table below."
    ).format(first=span.first, last=span.last, year=highest.label, count=words.number(sum(highest.values)))
    title = words._("All your items, on a scale of their own")
    return Chart(title, alt, ((words._("All your items"), "hollow"),), _scale(bars, words), bars, tall=False)


def _scale(bars: tuple[Bar, ...], words: Words) -> tuple[Tick, ...]:
    return tuple(Tick(value, words.number(value)) for value in ticks(max(sum(bar.values) for bar in bars)))


def ticks(highest: int) -> tuple[int, ...]:
    """Give round numbers from zero to the first that reaches the highest bar."""
    step, power = 1, 1
    while True:
        for digit in _STEPS:
            step = digit * power
            if step * _MOST_TICKS >= highest:
                count = max(1, -(-highest // step))
                return tuple(step * index for index in range(count + 1))
        power *= 10


def _table(years: Mapping[int, Mapping[Use, int]], span: Span | None, words: Words) -> Table:
    rows = [_row(heading, _sum(years, wanted), words) for heading, wanted in _groups(years, span, words)]
    total = _row(words._("All"), _sum(years, years), words)
    columns = (words._("Year"), *(label(use, words) for use in Use), words._("All"))
    return Table(columns, tuple(rows), total, beside=2 if len(rows) > LONGEST else 1)


def _groups(years: Iterable[int], span: Span | None, words: Words) -> list[tuple[str, list[int]]]:
    """Say which rows the table has, and which years each of them sums up; never a row without any."""
    known = sorted(year for year in years if year != UNKNOWN_YEAR)
    if span is None:
        groups = [(words._("Later than this check"), known)]
    else:
        groups = [
            (words._("Before {year}").format(year=span.first), [year for year in known if year < span.first]),
            *((str(year), [year]) for year in known if span.holds(year)),
            (words._("After {year}").format(year=span.last), [year for year in known if year > span.last]),
        ]
    groups.append((words._("Time unknown"), [year for year in years if year == UNKNOWN_YEAR]))
    return [(heading, wanted) for heading, wanted in groups if wanted]


def _row(heading: str, counts: Mapping[Use, int], words: Words) -> Row:
    cells = (*(counts[use] for use in Use), sum(counts.values()))
    return Row(heading, tuple(words.number(cell) for cell in cells))


def _sum(years: Mapping[int, Mapping[Use, int]], wanted: Iterable[int]) -> dict[Use, int]:
    chosen = list(wanted)
    return {use: sum(_count(years, year, use) for year in chosen) for use in Use}


def _count(years: Mapping[int, Mapping[Use, int]], year: int, use: Use) -> int:
    return years.get(year, {}).get(use, 0)
