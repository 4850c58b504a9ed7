"""What a reader yields: items, and where they stand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from core.vocabulary import Aspect, Audience, Kind, PlaceKind, Platform, State


class PlaceRef(NamedTuple):
    """Where an item stands. Two refs with the same kind and key are one place of an account."""

    kind: PlaceKind
    name: str | None
    key: str  # folded name, or the thread's own id for a conversation


class Item(NamedTuple):
    """One thing that somebody wrote, shared or uploaded, as one record tells it.

    `made_at` is UTC milliseconds. `media` holds the `uri`s as the record gives them. `extra` is what the detail shows
    besides the text: the words of a shared thing, a price, the options of a poll.
    """

    platform: Platform
    kind: Kind
    made_at: int | None
    text: str | None = None
    media: tuple[str, ...] = ()
    place: PlaceRef | None = None
    author: str | None = None
    mine: bool = True
    title: str | None = None
    link: str | None = None
    extra: str | None = None
    state: State = State.PUBLISHED
    aspect: Aspect = Aspect.NONE
    stated: Audience = Audience.UNKNOWN
    zone_known: bool = True
    version_of: str | None = None  # the record is a version of another item's text: key that its versions share
    audience_words: str | None = None  # how the record names its audience, where it does
    live_link: str | None = None  # where the owner can look at the thing itself; only HTML pages tell it


@dataclass(frozen=True, slots=True)
class Columns:
    """All items of a member field by field: for long and plain members this takes a third of the time.

    `fields` are those of `Item`, equally long; a field that is left out has its default in every item.
    """

    positions: Sequence[int]  # of each item's record, ascending
    fields: dict[str, Sequence[Any]]

    def items_of(self, position: int) -> Iterator[Item]:
        """Yield the items of one record."""
        for index in range(bisect_left(self.positions, position), bisect_right(self.positions, position)):
            yield Item(**{name: values[index] for name, values in self.fields.items()})


@dataclass(frozen=True, slots=True)
class Records:
    """The records of a member and how to read one; a record may give no item (activity), one or several."""

    records: Sequence[Any]
    read: Callable[[Any], Iterable[Item]]
    columns: Columns | None = None  # what reading all records gives, where a reader has it at once

    @classmethod
    def at_once(cls, count: int, columns: Columns) -> Records:
        """Give as many records whose items are known at once; a record is its own position."""
        return cls(range(count), columns.items_of, columns)
