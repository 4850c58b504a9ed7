"""Saves what is whole of a broken JSON file: each record that can be read, up to where nothing fits any more.

A download that broke off, or a bit that turned over on a disk, must not cost fifteen years of posts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

import orjson

# A line never ends within a text of JSON: one that lost its end does not swallow the next lines.
_TEXT = rb'"(?:[^"\\\n]++|\\.)*+"'
_TOKENS = re.compile(_TEXT + rb"?|[\[\]{}]")
_DEEPEST = 16  # brackets within brackets of a record that is found at once; Meta's deepest is 14
_LONGEST = 1_000_000  # bytes of such a record; others are followed bracket by bracket, which takes ten times as long
_MOST_MISSES = 100  # then the file is broken throughout, and looking for whole records at once is lost time
_PARTNERS = {b"}": b"{", b"]": b"["}
_CLOSERS = {b"{": b"}", b"[": b"]"}
_LONGEST_INDENT = 64


class _Record(NamedTuple):
    """One entry of a list: which list it is of, and where it lies."""

    of_list: int  # where that begins
    start: int
    end: int
    is_whole: bool = False  # known to be JSON


def whole_part(content: bytes) -> bytes | None:
    """Give JSON that holds what is whole of a broken file, `null` for each record that is not; None for nothing.

    Records keep their places: what is counted from the beginning of the file stays right.
    """
    frame = _Frame(content)
    frame.follow()
    if not frame.end:
        return None
    pieces: list[bytes] = []
    written, before = 0, None
    for record in (one for one in frame.records if one.end <= frame.end):
        gap = content[written : record.start]
        if before == record.of_list and gap.strip() != b",":
            gap = b",null," if gap.strip(b" \t\r\n,") else b","  # what stands between was a record once
        body = content[record.start : record.end]
        pieces += [gap, body if record.is_whole or _is_whole(body) else b"null"]
        written, before = record.end, record.of_list
    whole = b"".join([*pieces, content[written : frame.end], frame.closers])
    return whole if _is_whole(whole) else None


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

    @property
    def awaits_record(self) -> bool:
        """Whether an object that begins here is an entry of a list."""
        return self.record is None and self.lists_deep == 1 and self.signs[-1] == b"["

    def ends_with(self, sign: bytes) -> bool:
        """Whether this sign closes the innermost one."""
        return bool(self.signs) and _PARTNERS.get(sign) == self.signs[-1]

    def open(self, sign: bytes, start: int) -> None:
        """Open one."""
        if sign == b"{" and self.awaits_record:
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


@dataclass(slots=True)
class _Frame:
    """What is whole of a file, by its brackets alone; entries of lists within entries count as parts of those."""

    content: bytes
    end: int = 0  # what stands before is whole
    closers: bytes = b""  # the brackets that are open there
    records: list[_Record] = field(default_factory=list)
    opened: _Opened = field(default_factory=_Opened)
    misses: int = 0

    def follow(self) -> None:
        """Read on up to where the first value ends, or nothing fits any more."""
        place = 0
        while (token := _TOKENS.search(self.content, place)) is not None:
            sign, place = token.group(), token.end()
            if sign == b"{":
                place = self._begin(token.start())
            elif sign == b"[":
                self.opened.open(sign, token.start())
            elif self.opened.ends_with(sign):
                self._take(self.opened.close(place))
                self._note(place)
                if not self.opened.signs:
                    break  # what follows the first value is no part of it

    def _begin(self, start: int) -> int:
        """Begin an object, and tell where to read on: behind it if it is a whole record."""
        self._take(self.opened.give_up(self.content, start))
        end = self._end_of_record(start) if self.opened.awaits_record else None
        if end is None:
            self.opened.open(b"{", start)
            return start + 1
        self._take(_Record(self.opened.starts[-1], start, end, is_whole=True))
        self._note(end)
        return end

    def _end_of_record(self, start: int) -> int | None:
        """Find the end of a whole record at once; None where it is broken, very long or swallowed the next one."""
        found = _balanced().match(self.content, start, start + _LONGEST) if self.misses < _MOST_MISSES else None
        body = found.group() if found else b""
        indent = _indent(self.content, start)
        if body and (indent is None or b"\n" + indent + b"{" not in body) and _is_whole(body):
            return start + len(body)
        self.misses += 1
        return None

    def _take(self, record: _Record | None) -> None:
        if record is not None:
            self.records.append(record)

    def _note(self, place: int) -> None:
        """Note that what stands before this place is whole, unless it is within a record."""
        if self.opened.record is None and self.opened.lists_deep <= 1:
            self.end, self.closers = place, self.opened.closers


@cache
def _balanced() -> re.Pattern[bytes]:
    """Match a bracket and all up to its own; whether that is of the same kind JSON tells."""
    pattern = rb"(?!)"
    for _ in range(_DEEPEST):
        pattern = rb'[\[{](?:[^"\[\]{}]++|' + _TEXT + rb"|" + pattern + rb")*+[\]}]"
    return re.compile(pattern)


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
