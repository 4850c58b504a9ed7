"""Tells the shape of what was not understood: keys and types, never a value, so that it can be shown to others.

Meta uses names of persons as keys, too: a key is shown only where it is made of the words of the formats.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache

from core.values import Json
from resources import resource

_DEPTH = 5
_KEYS = 12  # keys of one object that are shown
_LENGTH = 600
_MASK = "‹name›"
# Keys that Meta's programs chose look like this; anything else may be a name of somebody's.
_PLAIN_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,60}$")
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_VERSION = re.compile(r"_?v?[0-9]+$")
_TYPES = {str: "text", int: "number", float: "number", bool: "yes/no", type(None): "nothing"}


def shape_of(tree: object) -> str:
    """Describe a tree by its keys and types, such as `[{timestamp: number, data: [{post: text}]}]`."""
    return _shape(tree, _DEPTH)[:_LENGTH]


def _shape(value: object, depth: int) -> str:
    if isinstance(value, dict):
        return _object(value, depth)
    if isinstance(value, list):
        if not value:
            return "[]"
        return f"[{_shape(value[0], depth - 1) if depth else '…'}]"
    return _TYPES.get(type(value), "other")


def _object(value: Json, depth: int) -> str:
    if not depth:
        return "{…}"
    shown = list(value.items())[:_KEYS]
    names = _shown_keys(value)
    parts = [f"{key if key in names else _MASK}: {_shape(inner, depth - 1)}" for key, inner in shown]
    if len(value) > _KEYS:
        parts.append("…")
    return "{" + ", ".join(parts) + "}"


def _shown_keys(keys: Iterable[str]) -> frozenset[str]:
    """Choose the keys that are words of the formats; where most are not, the object is a list of names."""
    every = frozenset(keys)
    known = frozenset(key for key in every if _is_of_formats(key))
    return known if 2 * len(known) > len(every) else frozenset()


def _is_of_formats(key: str) -> bool:
    words = _WORD.findall(_VERSION.sub("", key))
    return _PLAIN_KEY.match(key) is not None and bool(words) and all(word.lower() in _words() for word in words)


@cache
def _words() -> frozenset[str]:
    """Give the words of the formats."""
    table = tomllib.loads(resource("words", "format_keys.toml").read_text(encoding="utf-8"))
    return frozenset(str(table["words"]).split())
