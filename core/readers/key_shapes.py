"""Tells the shape of what was not understood: keys and types, never a value, so that it can be shown to others."""

from __future__ import annotations

import re

from core.values import Json

_DEPTH = 5
_KEYS = 12  # keys of one object that are shown
_LENGTH = 600
# Keys that Meta's programs chose look like this; anything else may be a name of somebody's.
_PLAIN_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,60}$")
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
    parts = [f"{key if _PLAIN_KEY.match(key) else '<key>'}: {_shape(inner, depth - 1)}" for key, inner in shown]
    if len(value) > _KEYS:
        parts.append("…")
    return "{" + ", ".join(parts) + "}"
