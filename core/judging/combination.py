"""All that decides one verdict, as one value: items that share it share their verdict.

The library packs a combination into one integer for each item, asks Python once for each integer that occurs
(dozens to hundreds in a million items) and joins the answers back.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

from core.vocabulary import Aspect, Audience, Choice, Kind, PlaceKind, Platform, State


class Then(Choice):
    """What the account's history says of it at the time of the item."""

    UNTOLD = "untold"
    PUBLIC = "public"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Combination:
    """The facts of an item that decide its verdict. Audiences are `UNKNOWN` where nobody said anything."""

    account: int  # the account's number in the library
    platform: Platform
    kind: Kind
    aspect: Aspect
    state: State
    place: PlaceKind
    mine: bool
    own_words: bool  # has a text of its own (a share may have none)
    stated: Audience  # the record itself says it
    corrected: Audience  # the person corrected this item
    place_answer: Audience  # the person's answer on its place
    period_answer: Audience  # the person's answer on its period
    expired: bool  # a story older than 24 hours on the day of the export
    ended_since_start: bool  # a story whose 24 hours ended on the region's first day or later
    before_18: bool  # made before the day on which the owner turned 18
    newer: bool  # made on the day of the account's objection or later
    then: Then  # private or public at the time, by the history of switches
    since_private: bool  # made after the account's last switch to private: never public


# Bits of each field in the packed integer, lowest first. Constant facts of the item come first (`STATIC_FIELDS`).
WIDTHS = {
    "account": 8,
    "platform": 3,
    "kind": 5,
    "aspect": 5,
    "state": 3,
    "place": 4,
    "mine": 1,
    "own_words": 1,
    "stated": 4,
    "corrected": 4,
    "place_answer": 4,
    "period_answer": 4,
    "expired": 1,
    "ended_since_start": 1,
    "before_18": 1,
    "newer": 1,
    "then": 2,
    "since_private": 1,
}
STATIC_FIELDS = ("account", "platform", "kind", "aspect", "state", "place", "mine", "own_words", "stated")
CHOICES: dict[str, type[Choice]] = {
    "platform": Platform,
    "kind": Kind,
    "aspect": Aspect,
    "state": State,
    "place": PlaceKind,
    "stated": Audience,
    "corrected": Audience,
    "place_answer": Audience,
    "period_answer": Audience,
    "then": Then,
}


_MEMBERS = {name: list(choices) for name, choices in CHOICES.items()}  # looked up for every combination of a judgement
_SHIFTS: dict[str, int] = dict(zip(WIDTHS, accumulate(WIDTHS.values(), initial=0), strict=False))


def shifts() -> dict[str, int]:
    """Give the position of each field's lowest bit in the packed integer."""
    return dict(_SHIFTS)


def pack(combination: Combination) -> int:
    """Put a combination into one integer."""
    packed = 0
    for name, position in _SHIFTS.items():
        value = getattr(combination, name)
        packed |= (value.code if isinstance(value, Choice) else int(value)) << position
    return packed


def unpack(packed: int) -> Combination:
    """Take a combination out of its integer."""
    values: dict[str, object] = {}
    for name, width in WIDTHS.items():
        bits = (packed >> _SHIFTS[name]) & ((1 << width) - 1)
        if name in _MEMBERS:
            values[name] = _MEMBERS[name][bits]
        else:
            values[name] = bits if name == "account" else bool(bits)
    return Combination(**values)  # type: ignore[arg-type]  # by name; WIDTHS lists every field, a test sees to it


def with_fact(packed: int, name: str, choice: Choice) -> int:
    """Put another choice at one place of the packed integer."""
    position = _SHIFTS[name]
    return (packed & ~(((1 << WIDTHS[name]) - 1) << position)) | (choice.code << position)
