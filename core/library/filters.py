"""Which items are meant, and in which order."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from core.vocabulary import Category, Kind, Platform, Strength, Use


class Order(Enum):
    """How rows are sorted."""

    NEWEST_FIRST = "newest-first"
    OLDEST_FIRST = "oldest-first"
    TEXT = "text"
    PLACE = "place"
    KIND = "kind"
    CATEGORY = "category"
    STRENGTH = "strength"
    EXPORT = "export"  # account, time, provenance: the order of the command line


@dataclass(frozen=True, slots=True)
class Filter:
    """Items that fit all of these; an empty set means no restriction."""

    mine: bool | None = True
    accounts: frozenset[int] = frozenset()
    platforms: frozenset[Platform] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    categories: frozenset[Category] = frozenset()
    uses: frozenset[Use] = frozenset()
    strengths: frozenset[Strength] = frozenset()
    years: frozenset[int] = frozenset()  # 0 stands for an unknown time
    on_day: tuple[int, int] | None = None  # month and day, of any year
    places: frozenset[int] = frozenset()
    search: str = ""  # words and "phrases" that must all occur in text, title, author or place name, in any case
    groups: tuple[str, ...] = ()  # parts of the name of the group
    spots: tuple[str, ...] = ()  # parts of the name of a place of any kind, or of what the record says besides
    people: tuple[str, ...] = ()  # parts of the name of the writer, of the other in a chat, of a timeline's owner


EVERYTHING = Filter(mine=None)
MINE = Filter()


@dataclass(frozen=True, slots=True)
class Facets:
    """How many items each further choice would leave; each facet ignores its own restriction."""

    total: int
    platforms: dict[Platform, int] = field(default_factory=dict)
    kinds: dict[Kind, int] = field(default_factory=dict)
    categories: dict[Category, int] = field(default_factory=dict)
    uses: dict[Use, int] = field(default_factory=dict)
    strengths: dict[Strength, int] = field(default_factory=dict)
    years: dict[int, int] = field(default_factory=dict)  # 0: unknown
