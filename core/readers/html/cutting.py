"""Cuts a page between its records, so that a page of 100 MB needs no more memory than a small one.

Also refuses what no parser could take in reasonable time: tags nested thousands deep.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from core.errors import DamagedMember
from core.vocabulary import Reason

CHUNK_BYTES = 250_000  # the tree of so much stays in the processor's memory: larger pieces take half as long again
_MOST_CHUNKS = 32  # a piece may grow to so many times its size in search of a place where all tags are closed
# What one record may hold; beyond it, only a page that somebody made to do harm goes on. A million tags are two million
# lines: the text is then longer than any that is taken, so that the record counts as unreadable and not as half read.
_PIECE_BYTES, _PIECE_TAGS = 32_000_000, 1_010_000
_SLICES = 64  # places of a piece at which its depth is estimated
_DEPTH_LIMIT = 2_000
_BEGINNING, _ENDING = re.compile(rb"<html\b", re.IGNORECASE), re.compile(rb"</html\b", re.IGNORECASE)
_LOOKED_AT = 2_000  # bytes at both ends of a page
_STRETCH = 50_000  # bytes of a page whose tags are counted together
_ALONE = re.compile(rb"<(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|!|\?)", re.IGNORECASE)
_TAG = re.compile(rb"<(/?)([a-z][a-z0-9]*)", re.IGNORECASE)
# Elements that have no end or may do without it.
_UNCLOSED = frozenset(b"area base br col dd dt embed hr img input li link meta option p source td th tr wbr".split())


def box_marks(*tokens: str) -> re.Pattern[bytes]:
    """Make the pattern of the opening tag of an element that bears one of these class tokens."""
    names = b"|".join(re.escape(token.encode()) for token in tokens)
    return re.compile(rb'<([a-z]+)\b[^<>]*?\bclass="(?:[^"<>]*\s)?(?:' + names + rb')(?:\s[^"<>]*)?"', re.IGNORECASE)


def is_cut_off(content: bytes) -> bool:
    """Whether a page ends before its own end: what followed may be lost."""
    return _BEGINNING.search(content, 0, _LOOKED_AT) is not None and not _ENDING.search(
        content, len(content) - _LOOKED_AT
    )


@dataclass(frozen=True, slots=True)
class Tags:
    """What counting the tags of a page tells, at a tenth of what parsing it costs."""

    are_closed: bool  # as many open as close
    are_shallow: bool  # they never stand so deep in each other that a parser would take long


def tags_of(content: bytes) -> Tags:
    """Count the tags of a page; those without an end end in a stroke, if Meta wrote them."""
    depth = deepest = start = 0
    while start < len(content):
        end = content.find(b"<", start + _STRETCH)
        end = len(content) if end < 0 else end
        depth += content.count(b"<", start, end) - 2 * content.count(b"</", start, end)
        depth -= content.count(b"/>", start, end)
        deepest, start = max(deepest, depth), end
    left = depth - content.count(b"<!", 0, _LOOKED_AT)
    are_closed = not left or depth + content.count(b"/>") == sum(1 for _ in _ALONE.finditer(content))
    return Tags(are_closed, deepest <= _DEPTH_LIMIT)


def cut(content: bytes, marks: re.Pattern[bytes]) -> Iterator[bytes]:
    """Yield a page in pieces that begin with a record. Raises `DamagedMember` for hostile nesting."""
    for piece in cut_shallow(content, marks):
        _refuse_depth(piece)
        yield piece


def cut_shallow(content: bytes, marks: re.Pattern[bytes]) -> Iterator[bytes]:
    """Yield the pieces of a page that was found to be shallow."""
    for start, end in places(content, marks):
        yield _within_tags(content[start:end] if end - start < _PIECE_BYTES else content[start : start + _PIECE_BYTES])


def places(content: bytes, marks: re.Pattern[bytes]) -> Iterator[tuple[int, int]]:
    """Yield where each piece of a page begins and ends."""
    start = 0
    while start < len(content):
        end = _end(content, start, marks)
        yield start, end
        start = end


def _within_tags(piece: bytes) -> bytes:
    """Give so much of a piece as holds no more tags than a tree may; each takes a hundred times its bytes."""
    if len(piece) < _PIECE_TAGS * 2 or piece.count(b"<") <= _PIECE_TAGS:
        return piece
    last = next(islice(re.finditer(b"<", piece), _PIECE_TAGS, None))
    return piece[: last.start()]


def _end(content: bytes, start: int, marks: re.Pattern[bytes]) -> int:
    """Find the first record beyond the chunk's size that is no part of the one before it."""
    first = marks.search(content, start) if len(content) - start > CHUNK_BYTES * 2 else None
    if first is None:
        return len(content)
    opening, closing = b"<" + first.group(1), b"</" + first.group(1)
    open_tags, seen = 0, first.start()
    for record in marks.finditer(content, start + CHUNK_BYTES):
        end = record.start()
        open_tags += content.count(opening, seen, end) - content.count(closing, seen, end)
        seen = end
        # Where tags are left open, rather a record in two than a page that does not fit.
        if open_tags == 0 or end - start > CHUNK_BYTES * _MOST_CHUNKS:
            return end
    return len(content)


def _refuse_depth(piece: bytes) -> None:
    """Count roughly first: only a piece with thousands of elements without an end is looked at tag by tag."""
    step = max(1, len(piece) // _SLICES)
    depth = 0
    for start in range(0, len(piece), step):
        end = start + step
        depth += piece.count(b"<", start, end) - 2 * piece.count(b"</", start, end)
        if depth > _DEPTH_LIMIT:
            _refuse_exact_depth(piece)
            return


def _refuse_exact_depth(piece: bytes) -> None:
    depth = 0
    for tag in _TAG.finditer(piece):
        if tag.group(2).lower() not in _UNCLOSED:
            depth += -1 if tag.group(1) else 1
            if depth > _DEPTH_LIMIT:
                raise DamagedMember(Reason.TOO_DEEP)
