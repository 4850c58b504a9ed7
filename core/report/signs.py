"""Finds the signs that no shipped font has a shape for, so that the PDF never shows a gap unsaid (`docs/design.md` §5).

PDF/UA-1 forbids text without a shape. Instead of giving up the standard, such a sign is replaced by □ and counted.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

MARK = "□"
# Joiners, variation selectors and the letters of flags: they have no shape, they change that of their neighbours.
_SHAPELESS = (
    "\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\U000e0020-\U000e007f\U000e0100-\U000e01ef"
)
# Marks that join the sign before them: one font must have both.
_JOINING = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0951-\u0957"
    "\u1ab0-\u1aff\u1cd0-\u1cf9\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f\U0001f3fb-\U0001f3ff"
)
_CLUSTER = re.compile(f"[^{_JOINING}]?[{_JOINING}][{_JOINING}{_SHAPELESS}]*")
_HAS_NO_SHAPE = re.compile(f"[{_SHAPELESS}]")
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Signs:
    """What the shipped fonts can show."""

    fonts: tuple[frozenset[int], ...]
    unknown: re.Pattern[str]

    def shown(self, text: str) -> tuple[str, int]:
        """Give the text as it can be printed, and how many of its signs were replaced."""
        if text.isascii() and text.isprintable():
            return text, 0
        text = _FORBIDDEN.sub("", text)
        text, without_shape = self.unknown.subn(MARK, text)
        torn = 0

        def whole(match: re.Match[str]) -> str:
            nonlocal torn
            if self._in_one_font(match.group()):
                return match.group()
            torn += 1
            return MARK

        return _CLUSTER.sub(whole, text), without_shape + torn

    def _in_one_font(self, cluster: str) -> bool:
        wanted = {ord(sign) for sign in cluster if not _HAS_NO_SHAPE.match(sign)}
        return any(wanted <= font for font in self.fonts)


def shipped_signs(folder: Path) -> Signs:
    """Read which signs the fonts of a folder have."""
    fonts = tuple(frozenset(_signs_of(path.read_bytes())) for path in sorted(folder.glob("*.ttf")))
    known = frozenset[int]().union(*fonts)
    ranges = "".join(f"{re.escape(chr(first))}-{re.escape(chr(last))}" for first, last in _ranges(known))
    return Signs(fonts, re.compile(f"[^{ranges}{_SHAPELESS}\\s]"))


def _ranges(codes: Iterable[int]) -> Iterator[tuple[int, int]]:
    first = last = -2
    for code in sorted(codes):
        if code != last + 1:
            if first >= 0:
                yield first, last
            first = code
        last = code
    if first >= 0:
        yield first, last


def _signs_of(font: bytes) -> Iterator[int]:
    """Read the character map of a TrueType font: the table `cmap`, formats 4 and 12 (OpenType specification)."""
    start = _table(font, b"cmap")
    (count,) = struct.unpack_from(">H", font, start + 2)
    for index in range(count):
        (offset,) = struct.unpack_from(">I", font, start + 8 + 8 * index)
        (form,) = struct.unpack_from(">H", font, start + offset)
        if form == 4:  # noqa: PLR2004  # the number of a format
            yield from _signs_of_segments(font, start + offset)
        elif form == 12:  # noqa: PLR2004
            yield from _signs_of_groups(font, start + offset)


def _table(font: bytes, name: bytes) -> int:
    (count,) = struct.unpack_from(">H", font, 4)
    for index in range(count):
        tag, _checksum, offset, _length = struct.unpack_from(">4sIII", font, 12 + 16 * index)
        if tag == name:
            return int(offset)
    raise ValueError(name)


def _signs_of_groups(font: bytes, start: int) -> Iterator[int]:
    (count,) = struct.unpack_from(">I", font, start + 12)
    for index in range(count):
        first, last, _glyph = struct.unpack_from(">III", font, start + 16 + 12 * index)
        yield from range(first, last + 1)


def _signs_of_segments(font: bytes, start: int) -> Iterator[int]:
    (doubled,) = struct.unpack_from(">H", font, start + 6)
    count = doubled // 2
    ends = struct.unpack_from(f">{count}H", font, start + 14)
    starts = struct.unpack_from(f">{count}H", font, start + 16 + doubled)
    offsets_at = start + 16 + 3 * doubled
    offsets = struct.unpack_from(f">{count}H", font, offsets_at)
    for index, (first, last, offset) in enumerate(zip(starts, ends, offsets, strict=True)):
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph_at = offsets_at + 2 * index + offset + 2 * (code - first)
            if not offset or struct.unpack_from(">H", font, glyph_at)[0]:
                yield code
