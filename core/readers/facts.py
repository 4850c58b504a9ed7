"""What the first pass finds out about the owner of an export: each facts reader gives its part, which are joined."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from datetime import date
from typing import NamedTuple

from core.readers.context import Page
from core.readers.requested import Requested
from core.values import PrivacySwitch
from core.vocabulary import PlaceKind, Platform


class Talk(NamedTuple):
    """Who takes part in one conversation of the encrypted export."""

    key: str  # the same in every export that knows the talk
    names: tuple[str, ...]
    listed: bool = True  # the file lists all who take part; else these are those who wrote, perhaps without the owner


@dataclass(slots=True)
class Facts:
    """Facts on one account, as far as told. The first part that says something stands; lists are joined."""

    name: str | None = None
    username: str | None = None
    profile_url: str | None = None
    birth_date: date | None = None
    country: str | None = None  # ISO 3166 code or a country's name as the archive writes it
    created_at: int | None = None  # UTC ms
    private_now: bool | None = None
    private_now_inferred: bool = False
    professional: bool | None = None
    administered: bool | None = None  # people run it together, as they do a Page
    time_zone: str | None = None
    language: str | None = None
    default_audience: str | None = None
    exported_at: int | None = None  # UTC ms
    former_names: list[str] = field(default_factory=list)
    privacy_history: list[PrivacySwitch] = field(default_factory=list)
    untold_switches: list[int] = field(default_factory=list)  # UTC seconds; the archive's words do not tell which way
    known_names: list[tuple[PlaceKind, str]] = field(default_factory=list)
    linked_to: list[Platform] = field(default_factory=list)
    talks: list[Talk] = field(default_factory=list)
    requested: list[Requested] = field(default_factory=list)  # the archives that were asked for

    def add(self, other: Facts) -> None:
        """Join another member's facts into these."""
        self._add_privacy(other)
        for one in fields(self):
            mine, theirs = getattr(self, one.name), getattr(other, one.name)
            if isinstance(mine, list):
                mine.extend(theirs)
            elif mine is None:
                setattr(self, one.name, theirs)

    def _add_privacy(self, other: Facts) -> None:
        """What is stated of the present state stands over what was only inferred from the history."""
        firmer = self.private_now_inferred and not other.private_now_inferred
        if other.private_now is not None and (self.private_now is None or firmer):
            self.private_now, self.private_now_inferred = other.private_now, other.private_now_inferred


FactsReader = Callable[[Page], Facts]
