"""The figures that the overview, the command line and the PDF show: one value, asked once, so they cannot differ."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from core.answers import Reply
from core.library.items import ItemRow, Place
from core.values import Account
from core.vocabulary import Category, Kind, Platform, Region, Strength, Use


@dataclass(frozen=True, slots=True)
class Totals:
    """`items` counts all; the rest the owner's own: mine = may_be_used + not_used + unclear."""

    items: int
    mine: int
    may_be_used: int
    not_used: int
    unclear: int


@dataclass(frozen=True, slots=True)
class LedgerTotals:
    """Members by what became of them; `members` is the sum of the rest."""

    members: int
    read: int
    activity: int
    set_aside: int
    not_understood: int
    damaged: int
    unreadable_records: int = 0  # records that could not be understood, within members that could
    unreadable_in: int = 0  # the members that hold them
    cut_zips: int = 0  # zips without their end; each is one of the damaged


@dataclass(frozen=True, slots=True)
class AccountFigures:
    """One account and its own figures."""

    account: Account
    totals: Totals
    categories: dict[Category, int]
    objection: date | None = None  # the noted objection that covers it and is in force on the day of the check
    minor_by: date | None = None  # the birth date by which the owner is under 18 on the day of the check


@dataclass(frozen=True, slots=True)
class PlaceFigure:
    """A place and how many of the owner's items stand there."""

    place: Place
    platform: Platform
    items: int


@dataclass(frozen=True, slots=True)
class StandsOut:
    """What a person would want to hear first."""

    oldest_usable: ItemRow | None
    busiest_years: tuple[tuple[int, int], ...]  # year, items that may be used; most first, at most three
    groups: tuple[tuple[Place, int], ...]  # groups with most usable or unclear items; most first, at most five
    always_public: int  # items that stay public even on a private account


@dataclass(frozen=True, slots=True)
class Summary:
    """The whole answer. All but `totals.items` counts the owner's own items; lists hold all choices, zeros too."""

    accounts: tuple[AccountFigures, ...]
    totals: Totals
    categories: dict[Category, int]
    uses_by_category: dict[Category, dict[Use, int]]
    strengths: dict[Strength, int]
    strengths_of_usable: dict[Strength, int]
    kinds: dict[Kind, dict[Category, int]]  # only kinds that occur
    platforms: dict[Platform, dict[Use, int]]  # only platforms that occur
    years: dict[int, dict[Category, int]]  # only years that occur, 0 for unknown; ascending, unknown last
    uses_by_year: dict[int, dict[Use, int]]
    stands_out: StandsOut
    region: Region
    region_assumed: bool
    country: str | None  # the code that the person gave
    first_day: date  # on which Meta began to train in the region
    objections: tuple[tuple[Platform, date], ...]  # as the person noted them, in force or not
    rules_of: date  # the day of the policy file
    texts_read_until: date  # the day up to which Meta's own texts were read
    checked_on: date
    ledger: LedgerTotals
    parts: tuple[str, ...]  # base names of what was opened
    left_out: int = 0  # accounts of the archive that are not meant, where one alone is
    zone_country: str | None = None  # where only a time zone speaks for the region: the country that it lies in
    replies: tuple[Reply, ...] = ()  # what the person noted that Meta wrote back to objections
    places: tuple[PlaceFigure, ...] = ()  # where most of the owner's items stand; most first, at most six
