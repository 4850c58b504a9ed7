"""An item as the faces see it: a short row for tables, everything for the detail."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time

from core.judging.combination import Combination
from core.judging.verdict import Verdict
from core.vocabulary import Kind, PlaceKind, Platform


@dataclass(frozen=True, slots=True)
class Place:
    """Where items stand; `name` is None where the archive does not tell it."""

    id: int
    kind: PlaceKind
    name: str | None


@dataclass(frozen=True, slots=True)
class Provenance:
    """One record that an item was found in; `record` counts from 0 in its member."""

    part: str
    member: str
    record: int


@dataclass(frozen=True, slots=True)
class Media:
    """A picture, video or other file of an item: the member that holds it, or only the name that the record gives."""

    uri: str
    member: str | None
    part: str | None
    number: int | None  # of the member


@dataclass(frozen=True, slots=True)
class ItemRow:
    """What a table row needs. `text` is the beginning of it, one line."""

    id: int
    account: int
    platform: Platform
    kind: Kind
    mine: bool
    author: str | None
    made_at: datetime | None  # UTC
    zone_known: bool
    text: str | None
    title: str | None  # the export's own sentence about it
    media_count: int
    place: Place | None
    verdict: Verdict
    first_file: int | None = None  # number of the member that holds its first file, of those that are in the archive
    order_known: bool = True  # False: day and month of `made_at` may be the other way round

    @property
    def has_clock(self) -> bool:
        """Whether the time of day is told: talks of the Meta AI app may have the day alone (formats/meta_ai.md §3)."""
        at = self.made_at
        return at is not None and (self.zone_known or self.platform is not Platform.META_AI or at.time() != time.min)


@dataclass(frozen=True, slots=True)
class Month:
    """How many items were made in a month."""

    year: int
    month: int
    items: int


@dataclass(frozen=True, slots=True)
class ItemDetail:
    """Everything that is known of one item."""

    row: ItemRow
    account_id: str
    text: str | None  # whole
    link: str | None
    live_link: str | None  # where the owner can look at the thing itself
    extra: str | None  # further words of the record: the shared thing, coordinates, options of a poll
    audience_words: str | None  # how the record names its audience, where it does
    former_texts: tuple[str, ...]
    media: tuple[Media, ...]
    provenance: tuple[Provenance, ...]
    combination: Combination
