"""What a reader yields: items, and where they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
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
    live_link: str | None = None  # where the owner can look at the thing itself; only HTML pages tell it


@dataclass(frozen=True, slots=True)
class Records:
    """The records of a member and how to read one; a record may give no item (activity), one or several."""

    records: Sequence[Any]
    read: Callable[[Any], Iterable[Item]]
