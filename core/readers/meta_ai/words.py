"""The few words of talks with Meta AI that structure does not replace (`resources/words/meta_ai.toml`)."""

from __future__ import annotations

import tomllib
from functools import cache

from core.text.folding import fold
from resources import resource


def is_word(table: str, text: str) -> bool:
    """Whether a text is one of the words of a table."""
    return fold(text) in _words(table)


def is_meta_ai(name: str) -> bool:
    """Whether a name is Meta AI's."""
    return is_word("meta_ai", name)


@cache
def _words(table: str) -> frozenset[str]:
    tables = tomllib.loads(resource("words", "meta_ai.toml").read_text(encoding="utf-8"))
    return frozenset(map(fold, tables[table]))
