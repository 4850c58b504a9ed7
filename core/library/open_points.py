"""What only the owner can say: undecided items by place and day, and what other circumstances would change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import numpy as np

from core.judging.age import day_start_ms
from core.judging.combination import Combination, unpack
from core.judging.verdict import Verdict
from core.library.changing import on_own_account
from core.library.database import Database
from core.values import Account
from core.vocabulary import PlaceKind, Strength

_NAMED = (PlaceKind.GROUP, PlaceKind.PAGE, PlaceKind.PROFILE, PlaceKind.EVENT, PlaceKind.BROADCAST)
_DAY_MS = 86_400_000

Decide = Callable[[Combination], Verdict]


@dataclass(frozen=True, slots=True)
class OpenPlace:
    """A named place and how many of the owner's undecided items stand there."""

    account: int
    kind: PlaceKind
    name: str
    items: int


@dataclass(frozen=True, slots=True)
class OpenDay:
    """How many of the owner's items of a day, on the own timeline or account, are not firmly known."""

    day: date
    assumed: int
    inferred: int  # an answer is firmer than what a rule reasons


@dataclass(frozen=True, slots=True)
class OpenPoints:
    """All that an answer could settle, counted."""

    places: tuple[OpenPlace, ...]
    timeline_days: dict[int, list[OpenDay]]  # by account, ascending; only accounts with assumed items
    if_made_before_18: dict[int, int]  # by account: items whose verdict a birth date may change
    if_elsewhere: int  # items whose verdict the best other region changes
    authors_without_owner: dict[int, list[tuple[str, int]]]  # by account of unknown owner: writers, busiest first


def open_points(
    database: Database, accounts: Sequence[Account], decide: Decide, elsewhere: Iterable[Decide]
) -> OpenPoints:
    """Count what is open. `elsewhere` decides as other regions would."""
    counted = [
        (unpack(int(facts)), items)
        for facts, items in database.rows("SELECT facts, count(*) FROM shown WHERE mine GROUP BY facts")
    ]
    return OpenPoints(
        places=tuple(_places(database)),
        timeline_days=_timeline_days(database, accounts),
        if_made_before_18=_if_made_before_18(counted, decide),
        if_elsewhere=max((_changed(counted, decide, other) for other in elsewhere), default=0),
        authors_without_owner=_authors(database),
    )


def _places(database: Database) -> Iterable[OpenPlace]:
    codes = ", ".join(str(kind.code) for kind in _NAMED)
    for account, kind, name, items in database.rows(
        "SELECT s.account, p.kind, p.name, count(*) FROM shown s JOIN place p ON p.id = s.place"
        f" WHERE s.mine AND s.strength = {Strength.ASSUMED.code} AND p.kind IN ({codes}) AND p.name IS NOT NULL"
        " GROUP BY s.account, p.kind, p.name ORDER BY 4 DESC, 1, 2, 3"
    ):
        yield OpenPlace(account, PlaceKind.at(kind), name, items)


def _timeline_days(database: Database, accounts: Sequence[Account]) -> dict[int, list[OpenDay]]:
    """Count by day what an answer on a period would settle; days are the account's own."""
    found: dict[int, list[OpenDay]] = {}
    for account in accounts:
        assumed, inferred = (_days(database, account, strength) for strength in (Strength.ASSUMED, Strength.INFERRED))
        if assumed:
            days = sorted(assumed.keys() | inferred.keys())
            found[account.number] = [OpenDay(day, assumed.get(day, 0), inferred.get(day, 0)) for day in days]
    return found


def _days(database: Database, account: Account, strength: Strength) -> dict[date, int]:
    made_at = database.column(
        f"SELECT made_at FROM shown s WHERE mine AND account = {account.number} AND made_at IS NOT NULL"
        f" AND strength = {strength.code} AND {on_own_account('s')}"
    )
    return dict(_by_day(made_at, account.time_zone))


def _by_day(made_at: np.ndarray[Any, Any], time_zone: str | None) -> Iterator[tuple[date, int]]:
    """Count moments by the days of a time zone, ascending: each is on its UTC day, on the one before or after."""
    utc_days, place = np.unique(made_at // _DAY_MS, return_inverse=True)
    days = [date(1970, 1, 1) + timedelta(days=int(day)) for day in utc_days]
    starts = np.array([day_start_ms(day, time_zone) for day in days], dtype=np.int64)
    ends = np.array([day_start_ms(_day_after(day), time_zone) for day in days], dtype=np.int64)
    own_days = utc_days[place] + (made_at >= ends[place]) - (made_at < starts[place])
    for day, items in zip(*np.unique(own_days, return_counts=True), strict=True):
        yield date(1970, 1, 1) + timedelta(days=int(day)), int(items)


def _day_after(day: date) -> date:
    return day + timedelta(days=1) if day < date.max else day


def _if_made_before_18(counted: list[tuple[Combination, int]], decide: Decide) -> dict[int, int]:
    """Count items whose verdict would be another had their owner been under 18 when they were made."""
    found: dict[int, int] = defaultdict(int)
    for combination, items in counted:
        if decide(combination) != decide(replace(combination, before_18=not combination.before_18)):
            found[combination.account] += items
    return found


def _changed(counted: list[tuple[Combination, int]], decide: Decide, other: Decide) -> int:
    return sum(items for combination, items in counted if decide(combination).use is not other(combination).use)


def _authors(database: Database) -> dict[int, list[tuple[str, int]]]:
    """Give the writers of accounts none of whose items is known to be the owner's."""
    found: dict[int, list[tuple[str, int]]] = defaultdict(list)
    for account, author, items in database.rows(
        "SELECT s.account, i.author, count(*) FROM shown s JOIN record i ON i.id = s.record_id"
        " WHERE i.author IS NOT NULL"
        " AND s.account NOT IN (SELECT account FROM shown WHERE mine) GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2"
    ):
        found[account].append((author, items))
    return found
