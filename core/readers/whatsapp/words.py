"""The app's own words in exported WhatsApp chats (`resources/words/whatsapp.toml`)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache

from core.text.folding import fold
from resources import resource

_LONGEST = 100  # signs; no words of the app's are longer, and long texts need not be folded


def is_word(table: str, text: str) -> bool:
    """Whether a text is one of the words of a table, apart from case, invisible marks and a final full stop."""
    return len(text) <= _LONGEST and _plain(text) in _words(table)


def ends_with_word(table: str, text: str) -> bool:
    """Whether a text ends in one of the words of a table."""
    return _plain(text[-_LONGEST:]).endswith(tuple(_words(table)))


def hour_half(text: str) -> int | None:
    """Give 0 for a word that says morning, 12 for afternoon, None for no such word."""
    word = _compact(text)
    return next((half for table, half in (("am", 0), ("pm", 12)) if word in _compact_words(table)), None)


def name_in_file_name(stem: str) -> str | None:
    """Give the name of the chat out of the name of its file or zip, None if it is no such name."""
    return next((match[1] for pattern in _file_names() if (match := pattern.fullmatch(stem))), None)


def listed(table: str) -> Sequence[str]:
    """Give the words of a table as they are written."""
    return _tables()[table]


def _plain(text: str) -> str:
    return fold(text).rstrip(".")


def _compact(text: str) -> str:
    return fold(text).replace(".", "").replace(" ", "")


@cache
def _words(table: str) -> frozenset[str]:
    return frozenset(map(_plain, listed(table)))


@cache
def _compact_words(table: str) -> frozenset[str]:
    return frozenset(map(_compact, listed(table)))


@cache
def _file_names() -> tuple[re.Pattern[str], ...]:
    patterns = (re.escape(name).replace(r"\{chat\}", "(.+)") for name in listed("file_names"))
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


@cache
def _tables() -> dict[str, list[str]]:
    return tomllib.loads(resource("words", "whatsapp.toml").read_text(encoding="utf-8"))
