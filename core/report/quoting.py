"""Makes what people wrote fit for print: harmless, one line, of a sensible length, in its own direction."""

from __future__ import annotations

import unicodedata

from core.i18n import Words
from core.text.safe import isolated, one_line

NAME_LENGTH = 60
TEXT_LENGTH = 400


def name(text: str) -> str:
    """Give the name of a person, group or file as it is printed in a table."""
    return one_line(text, NAME_LENGTH)


def name_within(text: str) -> str:
    """Give such a name to stand within a sentence."""
    return isolated(name(text))


def direction_against(text: str, words: Words) -> str:
    """Give the direction of a text, rtl or ltr, if it is not that of the language around it; else nothing."""
    direction = _direction(text)
    return "" if direction in {"", words.locale.text_direction} else direction


def _direction(text: str) -> str:
    """Tell the direction by the first letter that has one."""
    for sign in text:
        direction = unicodedata.bidirectional(sign)
        if direction in {"R", "AL"}:
            return "rtl"
        if direction == "L":
            return "ltr"
    return ""
