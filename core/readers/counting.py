"""Counts the records of members that hold activity and no items."""

from __future__ import annotations

import re

_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}")
_LEVELS = 3  # objects around the list of records: `{key: {inner: […]}}` is the deepest seen


def count_records(tree: object) -> int:
    """Count the records of a member: the entries of its lists, or one for a lone object that says something."""
    if isinstance(tree, list):
        return len(tree)
    if isinstance(tree, dict) and len(tree) == 1 and isinstance(inner := next(iter(tree.values())), list):
        return len(inner)
    return _entries(tree, _LEVELS) or int(_says_something(tree))


def _entries(tree: object, levels: int) -> int:
    """Count objects and rows in lists, and the pairs of maps from a name to a moment.

    Plain words in an inner list are values of one record. Facts: docs/formats/instagram.md §3.9.
    """
    if not isinstance(tree, dict) or levels == 0 or "label_values" in tree:
        return 0
    if tree and all(isinstance(value, str) and _MOMENT.match(value) for value in tree.values()):
        return len(tree)
    return sum(
        sum(isinstance(one, dict | list) for one in value) if isinstance(value, list) else _entries(value, levels - 1)
        for value in tree.values()
    )


def _says_something(tree: object) -> bool:
    """Whether anything but empty lists and objects stands in a tree."""
    inner = tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else None
    return tree not in (None, "") if inner is None else any(map(_says_something, inner))
