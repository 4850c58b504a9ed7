"""Recognises the head of a message in an exported WhatsApp chat: date, time and what parts them from the rest.

Every language of the phone writes it in its own way, but one file in one way only (docs/formats/whatsapp.md §1.2).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from core.readers.whatsapp.words import hour_half, is_word

MARKS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_NO_MARKS = str.maketrans(dict.fromkeys(MARKS))
_LONGEST = 64  # signs; an Arabic head with its marks has about 40
_MOMENT = (
    r"(?P<one>\d{1,4})(?P<separator>[./-]) ?(?P<two>\d{1,2})[./-] ?(?P<three>\d{1,4})\.?"
    r"[,،]?\s{1,2}(?P<before>[^\d\[\]]{0,12}?)"
    r"(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?:[:.](?P<second>\d{2}))?"
)
_PARTED = re.compile(_MOMENT + r"(?:\s?(?P<after>[^\d\s\[\]:-][^\d\[\]:-]{0,18}?))?(?P<end>\]\s?|\s[-–]\s|:\s)")
_UNPARTED = re.compile(_MOMENT + r"(?P<after>)(?P<end>\s)(?=[^:]{1,60}: )")  # Croatian, Serbian: only a blank
_HOURS, _HALF_A_DAY, _SIXTY = 24, 12, 60


class Style(Enum):
    """How the head is parted from the message: by brackets (iOS), a dash (Android), or as old apps did."""

    BRACKETS = "]"
    DASH = "-"
    COLON = ":"
    BLANK = ""


@dataclass(frozen=True, slots=True)
class Head:
    """A date's figures in the order of the file, the time of day, and where in its line the message begins."""

    figures: tuple[int, int, int]
    separator: str
    clock: tuple[int, int, int]
    style: Style
    rest_at: int
    halves: bool  # hours are counted to 12


def head_of(line: str) -> Head | None:
    """Read the head at the beginning of a line; None if the line goes on with the message before."""
    start = len(line) - len(line.lstrip(MARKS))
    bracket = line[start : start + 1] == "["
    start += bracket
    visible = line[start : start + _LONGEST].translate(_NO_MARKS)
    if not visible[:1].isdigit():
        return None
    match = _PARTED.match(visible)
    head = _read(match, bracket=bracket) if match else None
    if head is None and not bracket and (match := _UNPARTED.match(visible)):
        head = _read(match, bracket=False)
    if head is None or match is None:
        return None
    figures, clock, style, halves = head
    return Head(figures, match["separator"], clock, style, _place(line, start, match.end()), halves)


_Parts = tuple[tuple[int, int, int], tuple[int, int, int], Style, bool]


def _read(match: re.Match[str], *, bracket: bool) -> _Parts | None:
    """Check what a pattern cannot: the words around the time, the time itself, the closing bracket."""
    style = Style(match["end"].strip().replace("–", "-"))
    half = _half(match["before"] or "", match["after"] or "")
    if (style is Style.BRACKETS) != bracket or half is _WRONG or (style is Style.BLANK and not match["second"]):
        return None
    clock = _clock(match, half)
    if clock is None:
        return None
    return (int(match["one"]), int(match["two"]), int(match["three"])), clock, style, half is not None


def _clock(match: re.Match[str], half: int | None) -> tuple[int, int, int] | None:
    hour = int(match["hour"]) if half is None else int(match["hour"]) % _HALF_A_DAY + half
    minute, second = int(match["minute"]), int(match["second"] or 0)
    return (hour, minute, second) if hour < _HOURS and max(minute, second) < _SIXTY else None


_WRONG = -1


def _half(before: str, after: str) -> int | None:
    """Give the half of the day that the words around the time name, `_WRONG` if they are no such words."""
    before, after = before.strip(), after.strip()
    halves = [hour_half(word) for word in (before, after) if word and not is_word("joining", word)]
    if None in halves:
        return _WRONG
    return halves[0] if halves else None


def _place(line: str, start: int, visible: int) -> int:
    """Give where in the line the signs after `visible` visible ones begin."""
    for place in range(start, len(line)):
        if visible == 0:
            return place
        visible -= line[place] not in MARKS
    return len(line)
