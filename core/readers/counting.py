"""Counts the records of members that hold activity and no items."""

from __future__ import annotations

from typing import Any

_LEVELS = 3  # objects around the list of records: `{key: {inner: […]}}` is the deepest seen


def count_records(tree: Any) -> int:
    """Count the records of a member: the entries of its lists, or one for a lone object."""
    if isinstance(tree, list):
        return len(tree)
    lists = _lists(tree, _LEVELS)
    return sum(len(one) for one in lists) if lists else int(bool(tree))


def _lists(tree: Any, levels: int) -> list[list[Any]]:
    if not isinstance(tree, dict) or levels == 0 or "label_values" in tree:
        return []
    found: list[list[Any]] = []
    for value in tree.values():
        if isinstance(value, list):
            found.append(value)
        else:
            found += _lists(value, levels - 1)
    return found
