"""Tells the place of a check-in from somebody's words: a name with its coordinates, below or beside it.

A person may write "see chapters (3, 4)" or "Sunset (48.85, 2.35)": where more than a place's name, labels and
coordinates stands in some lines they are words (docs/formats/facebook.md §5.2, §5.4).
"""

from __future__ import annotations

import re
from typing import NamedTuple

_COORDINATES = re.compile(r"\(\s*-?\d{1,3}[.,]\d+\s*,\s*-?\d{1,3}[.,]\d+\s*\)\Z")
_AFTER_LABEL = re.compile(r"[ \u00a0\u202f]?:\s+|\s?：\s*")  # French has a blank before it, Chinese one wide sign
_MOST_LINES = 4  # name, address, coordinates, the words of a link to a map
_SHORTEST_NAME = 3  # signs; fewer stand in any title by chance


class Spot(NamedTuple):
    """The place that some lines name, and what makes that sure."""

    name: str
    has_coordinates: bool
    is_in_title: bool  # Facebook's sentence above the record names it, too
    has_label: bool
    is_whole: bool  # the lines hold nothing besides but labelled ones, such as the address


def spot_in(text: str, title: str | None) -> Spot | None:
    """Read some lines as the block of a place; None if their form is another one."""
    lines = [line for line in text.split("\n") if line]
    if not 1 <= len(lines) <= _MOST_LINES:
        return None
    start, on_first = _cut(lines[0])
    rest = [line for line in lines[1:] if not are_coordinates(line)]
    names = _names(start)
    if not names:
        return None
    known = next((name for name in names if _is_named(name, title)), None)
    return Spot(
        known or names[min(1, len(names) - 1)],
        on_first or len(rest) < len(lines) - 1,
        known is not None,
        len(names) > 1,
        not rest or (len(names) > 1 and all(map(has_label, rest))),
    )


def are_coordinates(text: str) -> bool:
    """Whether a line is a pair of coordinates and nothing else."""
    return _COORDINATES.match(text) is not None


def has_label(line: str) -> bool:
    """Whether a line is a label with a value after it, in whatever language."""
    return len(_names(line)) > 1


def _cut(line: str) -> tuple[str, bool]:
    """Take the coordinates off the end of a line; the second says whether there were any."""
    found = _COORDINATES.search(line)
    return (line[: found.start()].strip(), True) if found else (line, False)


def _names(line: str) -> list[str]:
    """List what may be a name: the line, and what follows each sign that may end a label."""
    return [name for name in (line, *(line[found.end() :] for found in _AFTER_LABEL.finditer(line))) if name]


def _is_named(name: str, title: str | None) -> bool:
    return title is not None and len(name) >= _SHORTEST_NAME and name in title
