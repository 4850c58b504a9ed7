"""The app's own words in exported WhatsApp chats (`resources/words/whatsapp.toml`)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache, lru_cache

from core.text.folding import fold
from core.values import Json
from resources import resource

_LONGEST = 100  # signs; no words of the app's are longer, and long texts need not be folded
_MARK = "\u200e"


@lru_cache(maxsize=4096)
def is_word(table: str, text: str) -> bool:
    """Whether a text is one of the words of a table, apart from case, invisible marks and a final full stop."""
    return len(text) <= _LONGEST and _plain(text) in _words(table)


def begins_with_word(table: str, text: str) -> bool:
    """Whether a text begins with one of the words of a table."""
    return _plain(text[:_LONGEST]).startswith(tuple(_words(table)))


@lru_cache(maxsize=4096)
def ends_with_word(table: str, text: str) -> bool:
    """Whether a text ends in one of the words of a table."""
    return _plain(text[-_LONGEST:]).endswith(tuple(_words(table)))


@cache
def whole_texts() -> frozenset[str]:
    """Give the texts that the app writes in place of a message, as it writes them: for a quick look."""
    written = [word for table in ("deleted", "you_deleted", "calls") for word in listed(table)]
    return frozenset(f"{word}{end}" for word in written for end in ("", "."))


@cache
def you_deleted() -> frozenset[str]:
    """Give the texts in place of messages that the owner of the phone deleted, as the app writes them."""
    return frozenset(
        f"{mark}{word}{end}" for word in listed("you_deleted") for end in ("", ".") for mark in ("", _MARK)
    )


def name_in_file_name(stem: str) -> str | None:
    """Give the name of the chat out of the name of its file or zip, None if it is no such name."""
    return next((match[1] for pattern in _file_names() if (match := pattern.fullmatch(stem))), None)


def language_of(notice: str) -> str | None:
    """Tell the language of the phone by the app's first line, None if it is another one."""
    folded = fold(notice)
    return next((code for code, starts in _notices().items() if folded.startswith(starts)), None)


def listed(table: str) -> Sequence[str]:
    """Give the words of a table as they are written."""
    words: list[str] = _tables()[table]
    return words


def _plain(text: str) -> str:
    return fold(text).rstrip(".")


@cache
def _words(table: str) -> frozenset[str]:
    return frozenset(map(_plain, listed(table)))


@cache
def _notices() -> dict[str, tuple[str, ...]]:
    return {code: tuple(map(fold, starts)) for code, starts in _tables()["notices"].items()}


@cache
def _file_names() -> tuple[re.Pattern[str], ...]:
    patterns = (re.escape(name).replace(r"\{chat\}", "(.+)") for name in listed("file_names"))
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


@cache
def _tables() -> Json:
    return tomllib.loads(resource("words", "whatsapp.toml").read_text(encoding="utf-8"))
