"""What only the owner can say: undecided items by place and day, and what other circumstances would change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from core.judging.audience import OWN_PLACES
from core.judging.combination import Combination, shifts, unpack
from core.judging.verdict import Verdict
from core.library.asking import moment
from core.library.database import Database
from core.vocabulary import Kind, PlaceKind, Strength

_NAMED = (PlaceKind.GROUP, PlaceKind.PAGE, PlaceKind.PROFILE, PlaceKind.EVENT, PlaceKind.BROADCAST)
_NO_PERIOD = (Kind.COMMENT, Kind.GROUP_COMMENT)  # what stands under others' posts follows no period of the owner's

Decide = Callable[[Combination], Verdict]


@dataclass(frozen=True, slots=True)
class OpenPlace:
    """A named place and how many of the owner's undecided items stand there."""

    account: int
    kind: PlaceKind
    name: str
    items: int


@dataclass(frozen=True, slots=True)
class OpenPoints:
    """All that an answer could settle, counted."""

    places: tuple[OpenPlace, ...]
    timeline_days: dict[int, list[tuple[date, int]]]  # by account: days with undecided items, ascending
    if_made_before_18: dict[int, int]  # by account: items whose verdict a birth date may change
    if_elsewhere: int  # items whose verdict the best other region changes
    authors_without_owner: dict[int, list[tuple[str, int]]]  # by account of unknown owner: writers, busiest first


def open_points(database: Database, decide: Decide, elsewhere: Iterable[Decide]) -> OpenPoints:
    """Count what is open. `elsewhere` decides as other regions would."""
    counted = [
        (unpack(int(facts)), items)
        for facts, items in database.rows("SELECT facts, count(*) FROM shown WHERE mine GROUP BY facts")
    ]
    return OpenPoints(
        places=tuple(_places(database)),
        timeline_days=_timeline_days(database),
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


def _timeline_days(database: Database) -> dict[int, list[tuple[date, int]]]:
    places = ", ".join(str(kind.code) for kind in OWN_PLACES)
    kinds = ", ".join(str(kind.code) for kind in _NO_PERIOD)
    found: dict[int, list[tuple[date, int]]] = defaultdict(list)
    for account, day, items in database.rows(
        f"SELECT account, made_at // 86400000 AS day, count(*) FROM shown WHERE mine AND made_at IS NOT NULL"
        f" AND strength = {Strength.ASSUMED.code} AND ((facts >> {shifts()['place']}) & 15) IN ({places})"
        f" AND kind NOT IN ({kinds}) GROUP BY account, day ORDER BY account, day"
    ):
        at = moment(day * 86_400_000)
        if at is not None:
            found[account].append((at.date(), items))
    return found


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
