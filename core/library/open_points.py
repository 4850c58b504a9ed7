"""What only the owner can say, counted in lots: undecided items by place, day and kind; who writes in chats."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from core.judging.age import day_start_ms
from core.judging.owners import possible_days
from core.library.below_own import BelowOwn, comments_below_own
from core.library.changing import DAY_MS, IDS_OF_NAMED_PLACES, asked_by_kind, names_no_audience, on_own_account
from core.library.database import Column, Database, Session, Table
from core.library.judgement import Judgement
from core.library.strange_audiences import StrangeAudience, strange_audiences
from core.text.folding import fold
from core.values import Account
from core.vocabulary import AI_KINDS, Kind, PlaceKind, Platform, Strength

NAMED = frozenset({Platform.FACEBOOK, Platform.INSTAGRAM})  # the owner stands in the talks by the account's own name
_EPOCH = date(1970, 1, 1)
_SHIFT = 4_000_000  # days: keeps moments before 1970 positive, whose division would round the other way
_FIRST, _LAST = (date.min - _EPOCH).days, (date.max - _EPOCH).days
_CAN_CHANGE = ", ".join(str(one.code) for one in (Strength.ANSWERED, Strength.INFERRED, Strength.ASSUMED))
_TALK = ", ".join(str(kind.code) for kind in sorted({Kind.MESSAGE, *AI_KINDS}, key=lambda kind: kind.code))


@dataclass(frozen=True, slots=True)
class Lot:
    """So many of the owner's items that share all facts that decide, and the id of one of them."""

    facts: int
    items: int
    sample: int


@dataclass(frozen=True, slots=True)
class OpenPlace:
    """What the owner has in a named place; places of an account that share kind and folded name are one."""

    account: int
    kind: PlaceKind
    name: str
    lots: tuple[Lot, ...]


@dataclass(frozen=True, slots=True)
class OpenKind:
    """What the owner has of a kind on an account, but for what stands in a place with a name."""

    account: int
    kind: Kind
    lots: tuple[Lot, ...]
    out_of_reach: int  # undecided items that no answer on a day of the own account settles


@dataclass(frozen=True, slots=True)
class Writer:
    """Somebody who writes in the chats of an account whose owner is unknown."""

    account: int
    name: str
    items: int
    chats: int


@dataclass(frozen=True, slots=True)
class OpenPoints:
    """All that an answer could settle."""

    places: tuple[OpenPlace, ...]
    days: Mapping[int, Mapping[date, Sequence[Lot]]]  # by account: what stands on the own account, by the own days
    kinds: tuple[OpenKind, ...]
    writers: tuple[Writer, ...]
    first_days: Mapping[int, date]  # by account: the UTC day of the owner's first item
    strange: tuple[StrangeAudience, ...] = ()
    below_own: tuple[BelowOwn, ...] = ()


def open_points(database: Database, accounts: Sequence[Account], here: Judgement) -> OpenPoints:
    """Count what is open."""
    below = (
        comments_below_own(database, account, possible_days(account, here.answers, here.day)) for account in accounts
    )
    return OpenPoints(
        places=tuple(_places(database)),
        days={account.number: _days(database, account) for account in accounts},
        kinds=tuple(_kinds(database, accounts)),
        writers=tuple(_writers(database, accounts)),
        first_days=dict(_first_days(database)),
        strange=strange_audiences(database),
        below_own=tuple(one for one in below if one.items),
    )


def live_links(database: Database, ids: Iterable[int]) -> dict[int, str]:
    """Give the links under which the owner can look at these items on the site, as far as the archive has them."""
    wanted = ", ".join(str(int(number)) for number in ids)
    if not wanted:
        return {}
    query = "SELECT s.id, c.live_link FROM shown s JOIN content c ON c.id = s.record_id WHERE c.live_link IS NOT NULL"
    return dict(database.rows(f"{query} AND s.id IN ({wanted})"))


def _places(database: Database) -> Iterator[OpenPlace]:
    rows = database.rows(
        "SELECT p.account, p.kind, p.name, s.facts, s.items, s.sample FROM (SELECT place, facts, count(*) AS items,"
        f" min(id) AS sample FROM shown WHERE mine AND strength IN ({_CAN_CHANGE}) AND place IN {IDS_OF_NAMED_PLACES}"
        " GROUP BY ALL) s JOIN place p ON p.id = s.place ORDER BY ALL"
    )
    found: dict[tuple[int, int, str], tuple[str, list[Lot]]] = {}
    for account, kind, name, *lot in rows:
        if folded := fold(name):
            found.setdefault((account, kind, folded), (name, []))[1].append(Lot(*lot))
    for (account, kind, _), (name, lots) in found.items():
        yield OpenPlace(account, PlaceKind.at(kind), name, tuple(lots))


def _kinds(database: Database, accounts: Sequence[Account]) -> Iterator[OpenKind]:
    by_day = f"made_at IS NOT NULL AND {on_own_account('s')}"
    rows = database.rows(
        "SELECT account, kind, facts, count(*), min(id),"
        f" count(*) FILTER (strength = {Strength.ASSUMED.code} AND NOT ({by_day})) FROM shown s"
        f" WHERE mine AND strength IN ({_CAN_CHANGE}) AND kind NOT IN ({_TALK}) AND {_own_platform(accounts)}"
        f" AND {asked_by_kind('s')} AND {names_no_audience('s')}"
        " GROUP BY account, kind, facts ORDER BY ALL"
    )
    found: dict[tuple[int, int], tuple[list[Lot], list[int]]] = {}
    for account, kind, facts, items, sample, out_of_reach in rows:
        lots, left = found.setdefault((account, kind), ([], []))
        lots.append(Lot(facts, items, sample))
        left.append(out_of_reach)
    for (account, kind), (lots, left) in found.items():
        yield OpenKind(account, Kind.at(kind), tuple(lots), sum(left))


def _own_platform(accounts: Sequence[Account]) -> str:
    """Leave out what an answer on the account's platform does not speak of, such as Messenger's on Facebook."""
    own = [f"(s.account = {account.number} AND s.platform = {account.platform.code})" for account in accounts]
    return f"({' OR '.join(own)})" if own else "false"


def _days(database: Database, account: Account) -> dict[date, list[Lot]]:
    """Count what an answer on a period speaks of by the account's own days, ascending."""
    items = (
        f"(SELECT id, made_at, facts, (made_at + {_SHIFT * DAY_MS}) // {DAY_MS} - {_SHIFT} AS day FROM shown s"
        f" WHERE mine AND account = {account.number} AND platform = {account.platform.code}"
        f" AND made_at BETWEEN {_FIRST * DAY_MS} AND {_LAST * DAY_MS} AND strength IN ({_CAN_CHANGE})"
        f" AND {on_own_account('s')} AND {names_no_audience('s')}) i"
    )
    utc_days = database.column(f"SELECT DISTINCT day FROM {items} ORDER BY day")
    with database.session().beside("bounds", _bounds(utc_days, account.time_zone)) as session:
        return _by_day(session, items)


def _bounds(utc_days: Column, time_zone: str | None) -> Table:
    """Give for each UTC day when the own day of the same date begins and ends."""
    days = [int(day) for day in utc_days]
    begins = {day: _begin(day, time_zone) for day in {*days, *(day + 1 for day in days)}}
    return {
        "day": np.array(days, dtype=np.int64),
        "starts": np.array([begins[day] for day in days], dtype=np.int64),
        "ends": np.array([begins[day + 1] for day in days], dtype=np.int64),
    }


def _begin(day: int, time_zone: str | None) -> int:
    return day * DAY_MS if time_zone is None else day_start_ms(_EPOCH + timedelta(days=min(day, _LAST)), time_zone)


def _by_day(session: Session, items: str) -> dict[date, list[Lot]]:
    rows = session.rows(
        "SELECT i.day + (i.made_at >= b.ends)::INTEGER - (i.made_at < b.starts)::INTEGER AS own_day, facts, count(*),"
        f" min(id) FROM {items} JOIN bounds b ON b.day = i.day GROUP BY ALL ORDER BY ALL"
    )
    found: dict[date, list[Lot]] = {}
    for day, *lot in rows:
        if _FIRST <= day <= _LAST:
            found.setdefault(_EPOCH + timedelta(days=day), []).append(Lot(*lot))
    return found


def _writers(database: Database, accounts: Sequence[Account]) -> Iterator[Writer]:
    """Give the writers of the talks whose owner is unknown, busiest first.

    The text about oneself in WhatsApp's account report does not tell who of its chats the owner is. Where an account is
    known by name, who never wrote in its talks did not.
    """
    unknown = [str(account.number) for account in accounts if account.platform not in NAMED or not account.name]
    said = "shown s JOIN record r ON r.id = s.record_id WHERE r.author IS NOT NULL AND s.account IN"
    ownerless = database.rows(
        f"SELECT s.account FROM {said} ({', '.join(unknown) or 'NULL'}) AND s.kind IN ({_TALK})"
        " GROUP BY s.account HAVING NOT bool_or(s.mine) ORDER BY s.account"
    )
    if not ownerless:
        return
    for row in database.rows(
        f"SELECT s.account, r.author, count(*), count(DISTINCT s.place) FROM {said}"
        f" ({', '.join(str(account) for (account,) in ownerless)}) AND NOT s.mine AND s.kind <> {Kind.AI_ANSWER.code}"
        " GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2"
    ):
        yield Writer(*row)


def _first_days(database: Database) -> Iterator[tuple[int, date]]:
    query = "SELECT account, min(made_at) FROM shown WHERE mine AND made_at IS NOT NULL GROUP BY account"
    for account, first in database.rows(query):
        day = int(first) // DAY_MS
        if _FIRST <= day <= _LAST:
            yield account, _EPOCH + timedelta(days=day)
