"""The small value types that travel between the parts of Volteface."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from core.vocabulary import Holder, Platform, Reason, Status

# An object of a JSON file. What it holds is unknown until a reader has looked: the one place where types end.
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class PrivacySwitch:
    """The moment at which an account became private or public, as its history tells. `at` is UTC seconds."""

    at: int
    private: bool


@dataclass(frozen=True, slots=True)
class Account:
    """What the archive says of the owner of one export; None wherever it does not say."""

    id: str  # facebook-1, instagram-1…
    number: int  # its row in the library
    platform: Platform
    name: str | None = None
    former_names: tuple[str, ...] = ()
    username: str | None = None
    profile_url: str | None = None
    birth_date: date | None = None
    other_birth_dates: tuple[date, ...] = ()  # what older exports of the account say otherwise, latest export first
    country: str | None = None  # ISO 3166, upper case
    created_on: date | None = None
    private_now: bool | None = None
    private_now_inferred: bool = False  # only the history of switches tells
    privacy_history: tuple[PrivacySwitch, ...] = ()
    time_zone: str | None = None  # IANA name
    professional: bool = False
    holder: Holder = Holder.PERSON
    exported_at: datetime | None = None  # UTC
    last_seen: datetime | None = None  # UTC: its newest record, where nothing tells when the archive was made
    asked_for: tuple[date, date] | None = None  # the days that the archive was asked for, where not for all
    first_seen: datetime | None = None  # UTC: the owner's oldest dated item that is no entry of the profile
    default_audience: str | None = None  # the account's setting for future posts, in the archive's words: a hint
    linked_to: frozenset[Platform] = frozenset()


class LedgerEntry(NamedTuple):
    """What became of one member: the ledger has one entry for each member of the archive."""

    part: str
    member: str
    size_bytes: int
    status: Status
    reader: str | None
    items: int
    records: int
    reason: Reason
    unreadable: int = 0  # records that could not be understood, of those in the member
    shape: str | None = None  # keys and types of what was not understood, never values
    ignored: int = 0  # scripts, and pictures on the web, of a page: never run, never fetched
    without_items: int = 0  # records that were understood and hold none: activity, or Meta's own sentence alone
