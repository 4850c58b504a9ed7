"""Finds what was written for the longest tail of a path that fits, in a fixed number of dictionary look-ups.

How tails are written: `resources/catalogue/facebook.toml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Generic, TypeVar

from core.archive.naming import plain_name

Value = TypeVar("Value")

_ANY = "*"
_ANY_NAME = (_ANY,)
_NUMBER = "#"
_NUMBERED = re.compile(r"(.+)_[0-9]{1,9}$")
_Mask = tuple[bool, ...]  # one flag a segment: True where any name fits


class Tails(Generic[Value]):
    """A table from tails of paths to values; the last segment of a tail is a name without extension."""

    def __init__(self, lines: Iterable[tuple[str, Value]]) -> None:
        self._tables: dict[_Mask, dict[str, Value]] = {}
        for tail, value in lines:
            segments = plain_name(tail).casefold().split("/")
            mask = tuple(segment == _ANY for segment in segments)
            self._tables.setdefault(mask, {})["/".join(segments)] = value
        self._order = sorted(self._tables, key=_by_precision)

    def find(self, folders: list[str], stem: str) -> Value | None:
        """Give the value of the longest fitting tail, or None. The segments must be folded and plain."""
        segments = ["", *folders]
        spellings = _spellings(stem)
        for mask in self._order:
            if len(mask) <= len(segments) + 1:
                found = _look_up(self._tables[mask], _above(mask, segments), _ANY_NAME if mask[-1] else spellings)
                if found is not None:
                    return found
        return None

    def values(self) -> list[Value]:
        """List the value of every line."""
        return [value for table in self._tables.values() for value in table.values()]


def _by_precision(mask: _Mask) -> tuple[int, int]:
    """Longest first, among equals the one with the fewest wild segments."""
    return -len(mask), sum(mask)


def _above(mask: _Mask, segments: list[str]) -> str:
    """Spell the folders above the name as tails of this mask have them, with their slash."""
    folders = segments[len(segments) - len(mask) + 1 :]
    return "".join(f"{_ANY if wild else folder}/" for wild, folder in zip(mask, folders, strict=False))


def _look_up(table: dict[str, Value], above: str, names: tuple[str, ...]) -> Value | None:
    for name in names:
        if (value := table.get(above + name)) is not None:
            return value
    return None


def _spellings(stem: str) -> tuple[str, ...]:
    """List how a catalogue may write a name: as it is, with any number, without its number."""
    if stem.isdecimal():
        return stem, _NUMBER
    if numbered := _NUMBERED.match(stem):
        base = numbered.group(1)
        return stem, f"{base}_{_ANY}", base
    return (stem,)
