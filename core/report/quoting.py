"""Makes what people wrote fit for print: harmless, one line, of a sensible length, in its own direction."""

from __future__ import annotations

import unicodedata

from core.text.safe import isolated, one_line

NAME_LENGTH = 60
TEXT_LENGTH = 400


def name(text: str) -> str:
    """Give the name of a person, group or file as it is printed in a table."""
    return one_line(text, NAME_LENGTH)


def name_within(text: str) -> str:
    """Give such a name to stand within a sentence."""
    return isolated(name(text))


def runs_right_to_left(text: str) -> bool:
    """Tell the direction of a text by its first letter that has one."""
    for sign in text[:TEXT_LENGTH]:
        direction = unicodedata.bidirectional(sign)
        if direction in {"R", "AL"}:
            return True
        if direction == "L":
            return False
    return False
