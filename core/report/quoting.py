"""Makes what people wrote fit for print: one line, of a sensible length, in its own direction."""

from __future__ import annotations

import re
import unicodedata

NAME_LENGTH = 60
TEXT_LENGTH = 400
_NOT_PRINTED = re.compile("[\ud800-\udfff\u202a-\u202e\u2066-\u2069]")  # halves of signs, and what turns lines around
_SPACES = re.compile(r"\s+")


def quoted(text: str, length: int) -> str:
    """Give a text as one line of at most `length` signs."""
    line = _SPACES.sub(" ", _NOT_PRINTED.sub("", text[: 4 * length])).strip()
    if len(line) <= length:
        return line
    cut = line[: length - 1]
    at_word, space, _rest = cut.rpartition(" ")
    return (at_word if space and len(at_word) > length // 2 else cut).rstrip() + "…"


def name(text: str) -> str:
    """Give the name of a person, group or file as it is printed inside a sentence or a table."""
    return quoted(text, NAME_LENGTH)


def runs_right_to_left(text: str) -> bool:
    """Tell the direction of a text by its first letter that has one."""
    for sign in text[:TEXT_LENGTH]:
        direction = unicodedata.bidirectional(sign)
        if direction in {"R", "AL"}:
            return True
        if direction == "L":
            return False
    return False
