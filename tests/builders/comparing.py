"""Holds what a reader found against what a builder meant."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from tests.builders.truth import LEFT_OPEN, Built, Expected


@dataclass(frozen=True, slots=True)
class Differences:
    """What should have been found and was not, and what was found without reason."""

    missing: tuple[Expected, ...]
    surplus: tuple[Expected, ...]

    def __bool__(self) -> bool:
        return bool(self.missing or self.surplus)


def compare(built: Built, found: Iterable[Expected]) -> Differences:
    """Match each expected item with one that was found; fields left open match anything."""
    left = list(found)
    missing = [item for item in _strict_first(built.truth) if not _take(item, left)]
    for item in _strict_first(built.allowed):
        _take(item, left)
    return Differences(tuple(missing), tuple(left))


def fits(expected: Expected, found: Expected) -> bool:
    """Whether a found item is what was expected."""
    pairs = (
        (expected.kind, found.kind),
        (_folded(expected.text), _folded(found.text)),
        (expected.state, found.state),
        (expected.platform, found.platform),
        (set(expected.media), set(found.media)),
    )
    return all(one == other for one, other in pairs) and _open_fields_fit(expected, found)


def _open_fields_fit(expected: Expected, found: Expected) -> bool:
    if expected.time_utc not in {LEFT_OPEN, found.time_utc}:
        return False
    if expected.mine is not None and expected.mine != found.mine:
        return False
    if expected.place_kind is not None and expected.place_kind != found.place_kind:
        return False
    return expected.place_name is None or _folded(expected.place_name) == _folded(found.place_name)


def _take(expected: Expected, left: list[Expected]) -> bool:
    for place, found in enumerate(left):
        if fits(expected, found):
            del left[place]
            return True
    return False


def _strict_first(items: Iterable[Expected]) -> list[Expected]:
    """Items with fewer open fields choose first, so that an open one takes no other's match."""
    return sorted(items, key=_open_fields)


def _open_fields(item: Expected) -> int:
    return sum((item.time_utc == LEFT_OPEN, item.mine is None, item.place_kind is None, item.place_name is None))


def _folded(text: str | None) -> str | None:
    return " ".join(unicodedata.normalize("NFC", text).split()) if text else None
