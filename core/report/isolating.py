"""Keeps directions apart in the PDF without a sign that whoever copies from it would take along.

The sentences carry Unicode's isolates (`core.text.safe`). In the PDF most of them do nothing and go; around words that
run the other way the template sets a box (`resources/report/summary.typ`), and the isolate only tells it where.
"""

from __future__ import annotations

import re
import unicodedata

_OPEN, _CLOSE = "\u2066\u2067\u2068", "\u2069"
_ANY = re.compile(f"[{_OPEN}{_CLOSE}]")
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u2066", "\u2067"
_BACKWARDS = frozenset({"R", "AL", "AN"})


def plain_isolates(text: str, *, rtl: bool = False) -> str:
    """Leave of the isolates only the outermost around words that run against the document: one box each."""
    if text.isascii() or not _ANY.search(text):
        return text
    pieces: list[str] = []
    end = 0
    for start, close in _outermost(text):
        pieces += [without_isolates(text[end:start]), _boxed(without_isolates(text[start:close]), rtl=rtl)]
        end = close
    return "".join([*pieces, without_isolates(text[end:])])


def _outermost(text: str) -> list[tuple[int, int]]:
    """Find where each outermost isolate begins, and where what follows it does."""
    found: list[tuple[int, int]] = []
    depth = start = 0
    for place, sign in enumerate(text):
        if sign in _OPEN:
            start = place if depth == 0 else start
            depth += 1
        elif sign == _CLOSE and depth:
            depth -= 1
            if depth == 0:
                found.append((start, place + 1))
    return found


def without_isolates(text: str) -> str:
    """Leave all of them out."""
    return _ANY.sub("", text)


def _boxed(words: str, *, rtl: bool) -> str:
    """Mark words for a box of their own, unless they run as the document does."""
    directions = {unicodedata.bidirectional(sign) for sign in words}
    backwards = bool(directions & _BACKWARDS)
    if backwards is rtl and not (rtl and "L" in directions):
        return words
    first = next((one for one in map(unicodedata.bidirectional, words) if one in {"L", "R", "AL"}), "L")
    return f"{_LEFT_TO_RIGHT if first == 'L' else _RIGHT_TO_LEFT}{words}{_CLOSE}"
