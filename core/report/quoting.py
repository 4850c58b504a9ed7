"""Makes what people wrote fit for print: harmless, one line, of a sensible length, in its own direction."""

from __future__ import annotations

import unicodedata

from core.i18n import Words
from core.text.safe import isolated, one_line
from core.values import Account

NAME_LENGTH = 60
OWNER_LENGTH = 40  # one line of the table of accounts
TEXT_LENGTH = 400


def name(text: str, limit: int = NAME_LENGTH) -> str:
    """Give the name of a person, group or file as it is printed in a table."""
    return one_line(text, limit)


def name_within(text: str, limit: int = NAME_LENGTH) -> str:
    """Give such a name to stand within a sentence."""
    return isolated(name(text, limit))


def owner_within(account: Account, words: Words, *, known: bool = True) -> str:
    """Name the owner of an account within a sentence; `known`: whether anything in it is known to be the owner's."""
    nameless = words._("name unknown") if known else words._("owner unknown")
    return name_within(account.name or account.username or nameless, OWNER_LENGTH)


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
