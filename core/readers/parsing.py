"""Parses a member's bytes: orjson first, then more patiently what only slightly breaks the rules of JSON."""

from __future__ import annotations

import json
import re
from typing import Any

import orjson

from core.archive.limits import JSON_DEPTH
from core.errors import DamagedMember
from core.readers.salvaging import whole_part
from core.vocabulary import Reason

_BOM = b"\xef\xbb\xbf"
_TEXT_READERS = frozenset({"whatsapp.chat"})  # members that are plain text
_NO_MEMORY = "Not enough memory"  # which orjson tells as if it were a fault of the JSON; patience would take minutes
_SALVAGED = frozenset({Reason.CUT_OFF, Reason.NOT_JSON})
_BLANKS = 1_000  # around a trailing comma, at the most
_TRAILING_COMMA = re.compile(r",(\s*[\]}])")
# A text that never ends is taken to the end: looking for its end again from each of its quotes would take for ever.
_OPENING = re.compile(rb'"(?:[^"\\]+|\\.)*"?|[\[{]|[\]}]', re.DOTALL)


def parse_member(content: bytes, reader: str) -> Any:
    """Give a member's tree, or its text for readers of text. Raises `DamagedMember`, or `MemoryError` for a giant."""
    content = content.removeprefix(_BOM)
    if reader in _TEXT_READERS:
        return content.decode("utf-8", "replace")
    if not content.strip(b"\0 \t\r\n"):
        raise DamagedMember(Reason.EMPTY_FILE)
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError as error:
        if error.msg.startswith(_NO_MEMORY):
            raise MemoryError from error
        return _parse_patiently(content)


def parse_what_is_whole(content: bytes, reader: str) -> tuple[Any, Reason]:
    """Give the tree of what is whole of a member, and what is wrong with the rest, `NONE` if nothing is.

    Raises `DamagedMember` if nothing is whole, or `MemoryError` for a giant.
    """
    try:
        return parse_member(content, reader), Reason.NONE
    except DamagedMember as damage:
        whole = whole_part(content.removeprefix(_BOM)) if damage.reason in _SALVAGED else None
        if whole is None:
            raise
        return orjson.loads(whole), damage.reason


def _parse_patiently(content: bytes) -> Any:
    """Accept lone surrogates, stray bytes, control characters, trailing commas; refuse what is cut off or too deep."""
    text = content.decode("utf-8", "replace").rstrip("\0")
    tree, broken_at = _loaded(text)
    if broken_at is not None and _TRAILING_COMMA.search(text, max(broken_at - _BLANKS, 0), broken_at + _BLANKS):
        tree, broken_at = _loaded(_TRAILING_COMMA.sub(r"\1", text))
    if broken_at is not None:
        cut_off = broken_at >= len(text.rstrip()) - 1 or _ends_open(content)
        raise DamagedMember(Reason.CUT_OFF if cut_off else Reason.NOT_JSON)
    if _depth(content) > JSON_DEPTH:  # only now: to follow all brackets of a large file takes seconds
        raise DamagedMember(Reason.TOO_DEEP)
    return tree


def _loaded(text: str) -> tuple[Any, int | None]:
    """Give the tree of a text, and where it is broken, None if it is not."""
    try:
        return json.loads(text, strict=False), None
    except json.JSONDecodeError as error:
        return None, error.pos
    except RecursionError:
        raise DamagedMember(Reason.TOO_DEEP) from None


def _depth(content: bytes) -> int:
    """Measure how deep brackets nest, up to just beyond the limit."""
    depth = 0
    for match in _OPENING.finditer(content):
        sign = match.group()
        if sign in b"[{":
            depth += 1
            if depth > JSON_DEPTH:
                break
        elif sign in b"]}":
            depth -= 1
    return depth


def _ends_open(content: bytes) -> bool:
    """Whether a file that begins as JSON ends before its brackets close."""
    return content.lstrip()[:1] in (b"{", b"[") and content.rstrip(b"\0 \t\r\n")[-1:] not in (b"}", b"]")
