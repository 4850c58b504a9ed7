"""Saves what is whole of a broken JSON file: each record that can be read, up to where nothing fits any more.

A download that broke off, or a bit that turned over on a disk, must not cost fifteen years of posts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

import orjson

# A line never ends within a text of JSON: one that lost its end does not swallow the next lines.
_TOKENS = re.compile(rb'"(?:[^"\\\n]+|\\.)*"?|[\[\]{}]')
_PARTNERS = {b"}": b"{", b"]": b"["}
_CLOSERS = {b"{": b"}", b"[": b"]"}
_LONGEST_INDENT = 64


class _Record(NamedTuple):
    """One entry of a list: which list it is of, and where it lies."""

    of_list: int  # where that begins
    start: int
    end: int


@dataclass(slots=True)
class _Frame:
    """What is whole of a file, by its brackets alone."""

    end: int = 0  # what stands before is whole
    closers: bytes = b""  # the brackets that are open there
    records: list[_Record] = field(default_factory=list)


def whole_part(content: bytes) -> bytes | None:
    """Give JSON that holds what is whole of a broken file, `null` for each record that is not; None for nothing.

    Records keep their places: what is counted from the beginning of the file stays right.
    """
    frame = _frame(content)
    if not frame.end:
        return None
    pieces: list[bytes] = []
    written, before = 0, None
    for record in frame.records:
        gap = content[written : record.start]
        if before == record.of_list and gap.strip() != b",":
            gap = b",null," if gap.strip(b" \t\r\n,") else b","  # what stands between was a record once
        body = content[record.start : record.end]
        pieces += [gap, body if _is_whole(body) else b"null"]
        written, before = record.end, record.of_list
    whole = b"".join([*pieces, content[written : frame.end], frame.closers])
    return whole if _is_whole(whole) else None


def _frame(content: bytes) -> _Frame:
    """Follow the brackets; entries of lists within entries count as parts of those."""
    frame, opened = _Frame(), _Opened()
    for token in _TOKENS.finditer(content):
        sign = token.group()
        if sign in _CLOSERS:
            given_up = opened.give_up(content, token.start()) if sign == b"{" else None
            frame.records += [given_up] if given_up else []
            opened.open(sign, token.start())
        elif sign in _PARTNERS and opened.signs and opened.signs[-1] == _PARTNERS[sign]:
            record = opened.close(token.end())
            frame.records += [record] if record else []
            if opened.record is None and opened.lists_deep <= 1:
                frame.end, frame.closers = token.end(), opened.closers
            if not opened.signs:
                break  # what follows the first value is no part of it
    frame.records = [record for record in frame.records if record.end <= frame.end]
    return frame


@dataclass(slots=True)
class _Opened:
    """The brackets that are open at a place. One that closes none of them is a broken record's: no matter."""

    signs: list[bytes] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    lists_deep: int = 0
    record: int | None = None  # the place, among these, of the entry that is open

    @property
    def closers(self) -> bytes:
        """What would close them all."""
        return b"".join(_CLOSERS[sign] for sign in reversed(self.signs))

    def open(self, sign: bytes, start: int) -> None:
        """Open one."""
        if sign == b"{" and self.lists_deep == 1 and self.signs[-1] == b"[":
            self.record = len(self.signs)
        self.signs.append(sign)
        self.starts.append(start)
        self.lists_deep += sign == b"["

    def close(self, end: int) -> _Record | None:
        """Close the innermost one; give the record that ends with it."""
        self.lists_deep -= self.signs.pop() == b"["
        start = self.starts.pop()
        return self._ended(start, end) if self.record == len(self.signs) else None

    def give_up(self, content: bytes, start: int) -> _Record | None:
        """End the record that is open if another begins here, at the beginning of a line, as far in as that one."""
        indent = _indent(content, start) if self.record is not None else None
        if self.record is None or indent is None or indent != _indent(content, self.starts[self.record]):
            return None
        begun = self.starts[self.record]
        del self.signs[self.record :], self.starts[self.record :]
        self.lists_deep = 1
        return self._ended(begun, start)

    def _ended(self, start: int, end: int) -> _Record:
        self.record = None
        return _Record(self.starts[-1], start, end)


def _indent(content: bytes, start: int) -> bytes | None:
    """Give the blanks that lead to a bracket; None if it is not the first sign of its line."""
    line_end = content.rfind(b"\n", max(0, start - _LONGEST_INDENT), start)
    if line_end < 0:
        return None
    blanks = content[line_end + 1 : start]
    return None if blanks.strip() else blanks


def _is_whole(content: bytes) -> bool:
    try:
        orjson.loads(content)
    except orjson.JSONDecodeError:
        return False
    return True
