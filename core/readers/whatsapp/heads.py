"""Recognises the head of a message in an exported WhatsApp chat: date, time and what parts them from the rest.

Every language of the phone writes it in its own way, but one file in one way only (docs/formats/whatsapp.md §1.2). So a
head is taken apart once, and what it is made of becomes a pattern that finds all heads of its file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import islice, pairwise

from core.readers.whatsapp.moment_words import LETTER, meanings

MARKS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_NO_MARKS = str.maketrans(dict.fromkeys(MARKS))
_ANY_MARKS = f"[{MARKS}]*"
_SEAM = "\0"  # where two pieces of a pattern meet: marks may stand there
_LONGEST = 96  # signs of a line that are looked at; an Arabic head with its marks has about 40
_RUN = re.compile(r"\d{1,4}(?!\d)")
# A name may look like a word of the day ("Jo"): such a word before a colon belongs to the head only if a name follows.
_TAIL = re.compile(r"(?P<after>[^\d\[\]\n]{0,24}?)(?P<end>\]|\s[-–]\s|(?<=[\d\W]):\s|:\s(?=[^:\n]{1,60}:\s))")
_BLANK_TAIL = re.compile(r"(?P<after>)(?P<end>\s(?=[^:\n]{1,60}:\s))")
_CLOCK_GAP = re.compile(r"[:.٫]|\s?h\s?")
_DATE_GAP = re.compile(r"\s?[./\-]\s?")
_BLANKS = re.compile(r"\s+")
_WORDS = r"[^\d\n\[\]]{1,30}?"  # whatever words: what they mean is looked up once for each that occurs
_HOURS, _SIXTY, _YEAR_FIGURES = 24, 60, 4
# How many figures may be the date's and the time's, those of the time below zero where it stands first. A date of two
# figures has its month as a word.
_SHARES = {4: ((2, 2), (-2, 2)), 5: ((3, 2), (-2, 3), (2, 3), (-3, 2)), 6: ((3, 3), (-3, 3))}
_OF_NUMBERS = 3


class Style(Enum):
    """How the head is parted from the message: by brackets (iOS), a dash (Android), or as old apps did."""

    BRACKETS = "]"
    DASH = "-"
    COLON = ":"
    BLANK = ""


_ENDS = {
    Style.BRACKETS: r"\][^\S\n]?",
    Style.DASH: r"[^\S\n][-–][^\S\n]",
    Style.COLON: r":[^\S\n]",
    Style.BLANK: r"[^\S\n]",  # once the file is known to be written so, lines of the app are heads, too
}


@dataclass(frozen=True, slots=True)
class Head:
    """The head of one line. `pattern` finds all heads that are written alike, from their line's beginning on.

    Its groups: `date`, `clock` (hours and minutes), and where heads have them `second`, `before`, `after` (words
    around the clock). Where the time stands first, the words behind it are in `date`.
    """

    style: Style
    pattern: str
    time_first: bool
    words: tuple[str, ...]


def head_of(line: str) -> Head | None:
    """Take the head at the beginning of a line apart; None if the line goes on with the message before."""
    start = len(line) - len(line.lstrip(MARKS))
    bracket = line[start : start + 1] == "["
    start += bracket
    raw = line[start : start + _LONGEST]
    visible = raw.translate(_NO_MARKS)
    runs = [(match.start(), match.end()) for match in _RUN.finditer(visible)][: max(_SHARES)]
    for count, shares in _SHARES.items():
        for tail in _tails(visible, runs[:count], count):
            style = Style(tail["end"].strip().replace("–", "-"))
            for order in shares if (style is Style.BRACKETS) == bracket else ():
                parts = _Parts(visible, runs[:count], tail["after"], style, order)
                if parts.are_plausible():
                    return parts.head(marked=_has_marks(raw, tail.start("end")))
    return None


def _tails(visible: str, runs: Sequence[tuple[int, int]], count: int) -> Iterator[re.Match[str]]:
    """Yield how the head may end behind its last figure; a mere blank is looked at last."""
    if len(runs) == count:
        found = (pattern.match(visible, runs[-1][1]) for pattern in (_TAIL, _BLANK_TAIL))
        yield from filter(None, found)


def _has_marks(raw: str, visible_length: int) -> bool:
    """Whether marks of direction stand within the head, as they do in Arabic and Hebrew."""
    visible = (place for place, sign in enumerate(raw) if sign not in MARKS)
    return next(islice(visible, visible_length - 1, None)) != visible_length - 1


@dataclass(frozen=True, slots=True)
class _Parts:
    """One way of sharing the figures of a line out to date and time."""

    text: str
    runs: Sequence[tuple[int, int]]
    after: str
    style: Style
    order: tuple[int, int]  # an entry of `_SHARES`

    @property
    def _time_first(self) -> bool:
        return self.order[0] < 0

    @property
    def _first_second(self) -> int:
        """Index of the figure with which the second one begins."""
        return abs(self.order[0])

    @property
    def _time(self) -> Sequence[tuple[int, int]]:
        return self.runs[: self._first_second] if self._time_first else self.runs[self._first_second :]

    @property
    def _date(self) -> Sequence[tuple[int, int]]:
        return self.runs[self._first_second :] if self._time_first else self.runs[: self._first_second]

    def are_plausible(self) -> bool:
        """Whether figures, gaps and words are such as a date and a time have."""
        between = self.text[self.runs[self._first_second - 1][1] : self.runs[self._first_second][0]]
        parted = bool(_BLANKS.search(between) or LETTER.search(between) or "," in between)
        return parted and self._is_time() and self._is_date() and self._are_words_known()

    def _is_time(self) -> bool:
        hour, *rest = (int(self.text[start:end]) for start, end in self._time)
        gaps = list(_gaps(self.text, self._time))
        whole = all(end - start == len("00") for start, end in self._time[1:])
        if self.style is Style.BLANK and len(rest) == 1:
            return False
        return whole and hour <= _HOURS and max(rest) < _SIXTY and all(map(_CLOCK_GAP.fullmatch, gaps))

    def _is_date(self) -> bool:
        by_numbers = len(self._date) == _OF_NUMBERS
        if not by_numbers:
            return any(word.month for run in self._texts() for word in meanings(run))
        return all(_DATE_GAP.fullmatch(gap) or LETTER.search(gap) for gap in _gaps(self.text, self._date))

    def _are_words_known(self) -> bool:
        if not self._time_first and len(self._date) == _OF_NUMBERS and LETTER.search(self.text[: self.runs[0][0]]):
            return False  # "on 07/03/2026, 21:22 - …" goes on with a message
        if self.style is Style.COLON and len(self.after.strip()) == 1:  # 21:25:15 a: hello
            return False
        return all(meanings(run) for run in self._texts())

    def _texts(self) -> Iterator[str]:
        """Yield what stands between, before and after the figures, where it has letters."""
        ends = [0, *(end for _, end in self.runs)]
        starts = [*(start for start, _ in self.runs), self.runs[-1][1] + len(self.after)]
        time_gaps = {end for _, end in self._time[:-1]}
        for end, start in zip(ends, starts, strict=True):
            if end not in time_gaps and LETTER.search(self.text[end:start]):
                yield self.text[end:start]

    def head(self, *, marked: bool) -> Head:
        """Make the pattern of all heads that are written like this one."""
        atoms = [r"\[" if self.style is Style.BRACKETS else "", *self._atoms(), _ENDS[self.style]]
        pattern = _SEAM.join(atoms).replace(_SEAM, _ANY_MARKS if marked else "")
        return Head(self.style, pattern, self._time_first, tuple(self._texts()))

    def _atoms(self) -> Iterator[str]:
        first, last = self._date[0][0], self._date[-1][1]
        boundary = self.runs[self._first_second - 1][1], self.runs[self._first_second][0]
        if self._time_first:
            yield from self._clock()
            yield f"(?P<date>{_like(self.text[boundary[0] : last])})"
            yield _like(self.after)
            return
        yield f"(?P<date>{_like(self.text[:last] if first else self.text[first:last])})"
        yield _slot("before", self.text[boundary[0] : boundary[1]])
        yield from self._clock()
        yield _slot("after", self.after)

    def _clock(self) -> Iterator[str]:
        (_, hour_end), (minute, minute_end), *second = self._time
        yield rf"(?P<clock>\d{{1,2}}{_like(self.text[hour_end:minute])}\d{{2}})"
        if second:
            yield rf"{_like(self.text[minute_end : second[0][0]])}(?P<second>\d{{2}})"


def _gaps(text: str, runs: Sequence[tuple[int, int]]) -> Iterator[str]:
    for (_, end), (start, _) in pairwise(runs):
        yield text[end:start]


def _slot(name: str, text: str) -> str:
    """Write a pattern for words that stand around the clock, by name; without letters it is mere punctuation."""
    return f"(?P<{name}>{_WORDS})" if LETTER.search(text) else _like(text)


def _like(text: str) -> str:
    """Write a pattern for texts like this one: other figures, other words, other blanks."""
    pieces: list[str] = []
    place = 0
    for match in _RUN.finditer(text):
        pieces += (_gap_like(text[place : match.start()]), _figures_like(match[0]))
        place = match.end()
    return _SEAM.join((*pieces, _gap_like(text[place:])))


def _figures_like(figures: str) -> str:
    return r"\d{4}" if len(figures) == _YEAR_FIGURES else r"\d{1,2}"


def _gap_like(gap: str) -> str:
    if LETTER.search(gap):
        return _WORDS
    return f"{_SEAM}[^\\S\\n]{{1,2}}{_SEAM}".join(map(re.escape, _BLANKS.split(gap)))
