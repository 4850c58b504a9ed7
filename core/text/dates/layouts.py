"""Tells which figure of a date is its year, month and day, by the words that a language sets around them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from core.text.dates.languages import Language
from core.text.dates.patterns import DAY, TIME, YEAR, Shape
from core.text.dates.words import Hours, Word

_STROKE = "/"
_THAI_YEARS_AHEAD = 543
_FIRST_THAI_YEAR = 2400
_YEARS = range(1900, 2200)
_LAYOUTS_KEPT = 20_000


class Layout(NamedTuple):
    """Which figure is what. `hours` turns the hour as written into that of the day."""

    year: int
    month: int  # -1: the month is a word
    day: int
    named_month: int
    hours: Hours | None  # None: no half of the day is told
    beside: str = ""  # unknown words around the time, as "before@after": may be a half of the day
    unknown: tuple[str, ...] = ()
    loose: bool = False  # the month is guessed from a form that the language's table does not have

    @property
    def meaning(self) -> Layout:
        """What counts when the readings of two languages are compared."""
        return self._replace(beside="", unknown=(), loose=False)


class Layouts:
    """The layouts that one language gives to dates, each told once."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._told: dict[tuple[Shape, bool | None], Layout | None] = {}

    def of(self, shape: Shape, *, day_first: bool | None) -> Layout | None:
        """Tell which figure is what, None if the words do not make a date or not one alone.

        `day_first` says whether 03/07/2026 is in July on this page, None if nobody knows.
        """
        key = shape, day_first
        if key not in self._told:
            if len(self._told) > _LAYOUTS_KEPT:
                self._told.clear()
            self._told[key] = _lay_out(shape, self.language, day_first=day_first)
        return self._told[key]


def day_of(layout: Layout, numbers: Sequence[int]) -> date | None:
    """Give the day that the figures of a date mean, None if the calendar has none."""
    year = numbers[layout.year]
    if year > _FIRST_THAI_YEAR:
        year -= _THAI_YEARS_AHEAD
    month = layout.named_month or numbers[layout.month]
    try:
        return date(year, month, numbers[layout.day]) if year in _YEARS else None
    except ValueError:
        return None


def _lay_out(shape: Shape, language: Language, *, day_first: bool | None) -> Layout | None:
    found = _Found(shape.sizes)
    for position, run in enumerate(shape.runs):
        found.take(position, language.pieces(run))
    # Only with strokes do some set the month first: 16.01.2019 and 16-01-2019 begin with the day.
    with_strokes = any(_STROKE in run for run in shape.runs)
    return found.layout(language, day_first=day_first if with_strokes else True)


class _Found:
    """What the words around the figures of one date tell."""

    def __init__(self, sizes: tuple[int, ...]) -> None:
        self._sizes = sizes
        self._roles = ["time" if size == TIME else "" for size in sizes]
        self._time = sizes.index(TIME) if TIME in sizes else -2
        self._months: set[int] = set()
        self._perhaps_month = 0
        self._hours: Hours | None = None
        self._unknown: list[str] = []
        self._before = ""
        self._after = ""

    def take(self, position: int, words: Sequence[Word]) -> None:
        """Note the words between two figures; `position` is that of the figure that follows."""
        for index, word in enumerate(words):
            if index == 0 and word.marks_last and self._mark(position - 1, word.marks_last):
                continue
            if index == len(words) - 1 and word.marks_next and self._mark(position, word.marks_next):
                continue
            self._note(word, position)

    def _mark(self, position: int, part: str) -> bool:
        free = 0 <= position < len(self._roles) and not self._roles[position]
        if free:
            self._roles[position] = part
        return free

    def _note(self, word: Word, position: int) -> None:
        if word.month and word.weekday:
            self._perhaps_month = word.month  # the last one counts: "mar, 3 mar" begins with the day of the week
        elif word.month:
            self._months.add(word.month)
        elif word.hours and self._may_be_half(word, position):
            self._hours = self._hours or word.hours
        elif not word.known:
            self._unknown.append(word.text)
            self._before += word.text if position == self._time else ""
            self._after += word.text if position == self._time + 1 else ""

    def _may_be_half(self, word: Word, position: int) -> bool:
        """Whether a word is where halves of the day are; before the time a lone Latin letter only joins ("a 10:15")."""
        joins = len(word.text) == 1 and word.text.isascii()
        return position == self._time + 1 or (position == self._time and not joins)

    def layout(self, language: Language, *, day_first: bool | None) -> Layout | None:
        """Bring year, month and day together, None if one of them is missing or there is a figure too many."""
        year = self._year()
        if year is None:
            return None
        rest = [at for at, role in enumerate(self._roles) if role in {"", "month", "day"} and at != year]
        if any(self._sizes[at] != DAY for at in rest):
            return None
        if len(rest) == 1:
            return self._named(language, year, rest[0])
        order = self._numbered(rest, year, day_first=day_first) if len(rest) == len(("month", "day")) else None
        return order and Layout(year, *order, 0, self._hours, self._beside(), tuple(self._unknown))

    def _beside(self) -> str:
        return f"{self._before}@{self._after}" if self._before or self._after else ""

    def _year(self) -> int | None:
        sized = zip(self._sizes, self._roles, strict=True)
        years = [at for at, (size, role) in enumerate(sized) if size == YEAR and role in {"", "year"}]
        return years[0] if len(years) == 1 else None

    def _named(self, language: Language, year: int, day: int) -> Layout | None:
        """Lay out a date whose month is a word; a word that the language does not have may be a form of one."""
        months = self._months or {self._perhaps_month} - {0}
        loose = not months
        if loose:
            months = {language.loose_month(word) for word in self._unknown} - {0}
        if len(months) != 1 or self._roles[day] == "month":
            return None
        (month,) = months
        return Layout(year, -1, day, month, self._hours, self._beside(), tuple(self._unknown), loose)

    def _numbered(self, rest: Sequence[int], year: int, *, day_first: bool | None) -> tuple[int, int] | None:
        """Tell which of two figures is the month and which the day: by their marks, else by the order."""
        first, second = rest
        roles = self._roles[first], self._roles[second]
        if roles in {("month", ""), ("month", "day"), ("", "day")}:
            return first, second
        if roles in {("", "month"), ("day", "month"), ("day", "")}:
            return second, first
        if self._months or roles != ("", "") or first < year < second:
            return None
        if year < first:
            return first, second
        return None if day_first is None else (second, first) if day_first else (first, second)
