"""Reads the dates of one HTML page, whatever its language: decided once from the page's texts, then quick.

Facts: `docs/formats/facebook.md §5.5`, `docs/formats/instagram.md §6`, `docs/contract.md §7`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from core.text.dates.clocks import DAY_MS, Clock
from core.text.dates.deciding import Decision, decide, decide_at_once
from core.text.dates.layouts import Layout, day_of
from core.text.dates.patterns import LONGEST, Sample, Shape, may_be_date, sample_of, shape_of, time_form
from core.text.dates.words import PLAIN, Hours
from core.text.dates.zones import cut_zone

_FEW = 16  # dates that tell the language of a page where it is the account's, or English
_MANY = 4000  # more of a page's dates tell nothing new
_DAYS_KEPT = 50_000  # more days than a long life has; a page of other texts must not fill the memory
_SIXTY = 60
_WORD_START = re.compile(r"(?<!\S)\S")
_FIRST_DAY = date(1970, 1, 1).toordinal()

# UTC of the day's beginning, the hours by half of the day, and the clock on days that change it
# (the day's beginning is then local).
_Day = tuple[int, Hours, Clock | None]
_UNREAD: _Day = (0, (), None)


class PageDates:
    """How one page writes its dates, and what they mean in UTC."""

    def __init__(self, layouts: _PageLayouts, form: re.Pattern[str], clock: Clock, *, has_time: bool) -> None:
        self.has_time = has_time
        self._layouts = layouts
        self._days = _Days(layouts, clock)
        self._time_of = form.match

    @classmethod
    def of(cls, samples: Sequence[str], clock: Clock, languages_hint: Sequence[str] = ()) -> PageDates:
        """Decide how a page writes its dates from its date texts, in file order (newest first).

        `languages_hint` are locales of the account as the archive names them (`fr_FR`); they only break ties.
        """
        few = samples[:: max(1, len(samples) // _FEW)]
        form = time_form(few)
        cut = _cut(few, form)
        whole = partial(_decide_by_many, samples, form, languages_hint)
        decision = decide_at_once(cut, languages_hint)
        layouts = _PageLayouts(decision, whole) if decision else _PageLayouts(whole())
        return cls(layouts, form, clock, has_time=_has_time(cut, layouts))

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of the languages that the page may be written in; a good hint for the next page."""
        return self._layouts.decision.languages

    def utc_ms(self, text: str) -> int | None:
        """Read a date as UTC milliseconds; None if it is none, or none that this page writes.

        A date without a time is read, as the beginning of the day, where the page's dates have none (`has_time`).
        """
        if len(text) > LONGEST:
            return None
        found = self._time_of(text)
        if found is None:
            return None if self.has_time else self._beginning_of(text)
        head, hour, minute, second, tail = found.groups("0")
        beginning, hours, clock = self._days[head, tail]
        minutes, seconds = int(minute), int(second)
        try:
            milliseconds = ((hours[int(hour)] * 60 + minutes) * 60 + seconds) * 1000 + beginning
        except IndexError:  # unread, or no hour of a day
            return None
        if minutes >= _SIXTY or seconds >= _SIXTY:
            return None
        return (milliseconds if clock is None else clock.utc_ms(milliseconds)) or None

    def date_at_end(self, text: str) -> tuple[int, int] | None:
        """Read the date that a line ends with ("Updated Jun 26, 2026 9:05:20 am"): where it begins, UTC milliseconds.

        None if it ends with none.
        """
        for start in _word_starts(text):
            milliseconds = self.utc_ms(text[start:])
            if milliseconds is not None:
                return start, milliseconds
        return None

    def day(self, text: str) -> date | None:
        """Read a date without a time by the page's languages; None if it is none or could mean two days."""
        return self._layouts.day(*shape_of(text, None)) if len(text) <= LONGEST else None

    def names_month(self, text: str) -> bool:
        """Whether a date without a time calls its month by a name."""
        layout = self._layouts[shape_of(text, None)[0]]
        return layout is not None and layout.named_month > 0

    def _beginning_of(self, text: str) -> int | None:
        beginning, hours, clock = self._days[text, None]
        if not hours:
            return None
        return (beginning if clock is None else clock.utc_ms(beginning)) or None


def read_day(text: str, languages_hint: Sequence[str] = ()) -> date | None:
    """Read a lone date without time, such as a birth date; None if it is none or could mean two days."""
    return PageDates.of([text], Clock.unknown(), languages_hint).day(text)


def language_of_day(text: str) -> str | None:
    """Tell the language that names the month of a lone date; None if none does, or several."""
    if len(text) > LONGEST:
        return None
    dates = PageDates.of([text], Clock.unknown())
    return dates.languages[0] if len(dates.languages) == 1 and dates.names_month(text) else None


class _PageLayouts(dict[Shape, Layout | None]):
    """The layouts of a page's dates, each told once."""

    def __init__(self, decision: Decision, decide_by_many: Callable[[], Decision] | None = None) -> None:
        super().__init__()
        self.decision = decision
        self._decide_by_many = decide_by_many

    def __missing__(self, shape: Shape) -> Layout | None:
        if len(self) > _DAYS_KEPT:
            self.clear()
        layout = self.decision.layout_of(shape)
        if layout is None and self._decide_by_many and may_be_date(shape):
            # The few dates looked at misled: "Apr" is English, but "Mai" on the same page is not.
            self.decision, self._decide_by_many = self._decide_by_many(), None
            layout = self.decision.layout_of(shape)
        self[shape] = layout
        return layout

    def day(self, shape: Shape, numbers: Sequence[int]) -> date | None:
        """Give the day that a cut up date means."""
        layout = self[shape]
        return layout and day_of(layout, numbers)


class _Days(dict[tuple[str, str | None], _Day]):
    """The days of a page by what stands before and after the time: few of them, so each is told once."""

    def __init__(self, layouts: _PageLayouts, clock: Clock) -> None:
        super().__init__()
        self._layouts = layouts
        self._clock = clock

    def __missing__(self, around: tuple[str, str | None]) -> _Day:
        if len(self) > _DAYS_KEPT:
            self.clear()
        day = self[around] = self._tell(*around)
        return day

    def _tell(self, head: str, tail: str | None) -> _Day:
        rest, clock = (None, None) if tail is None else cut_zone(tail)
        shape, numbers = shape_of(head, rest)
        layout = self._layouts[shape]
        day = layout and day_of(layout, numbers)
        if layout is None or day is None:
            return _UNREAD
        clock = clock or self._clock
        beginning = (day.toordinal() - _FIRST_DAY) * DAY_MS
        offset = clock.offset_ms(day)
        hours = layout.hours or PLAIN
        return (beginning, hours, clock) if offset is None else (beginning - offset, hours, None)


def _cut(texts: Sequence[str], form: re.Pattern[str]) -> list[Sample]:
    return [sample for text in texts if (sample := sample_of(text, form))]


def _decide_by_many(texts: Sequence[str], form: re.Pattern[str], locales: Sequence[str]) -> Decision:
    return decide(_cut(texts[:_MANY], form), locales)


def _has_time(samples: Sequence[Sample], layouts: _PageLayouts) -> bool:
    """Whether most of the dates that can be read have a time; a page without dates counts as one with times."""
    read = [sample.time is not None for sample in samples if layouts[sample.shape]]
    return sum(read) * 2 >= len(read)


def _word_starts(text: str) -> list[int]:
    """Give where the words of a text begin that may be the first of a date at its end, from the first on."""
    return [found.start() for found in _WORD_START.finditer(text, max(len(text) - LONGEST, 0))]
