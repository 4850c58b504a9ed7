"""Items as the command line hands them out: one flat record each, its words from the closed lists."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from core.archive.member import Member
from core.library.asking import Condition, moment, verdict_of
from core.library.database import Database, Row
from core.library.filters import Filter
from core.values import Account
from core.vocabulary import Aspect, Kind, Lean, PlaceKind, Platform

_BLOCK = 5_000  # items fetched at once
_ITEMS = """SELECT s.id, k.key, s.account, s.platform, s.kind, s.mine, c.author, s.made_at, c.zone_known, c.text,
    s.place, p.kind, p.name, i.member, i.record, s.audience, s.strength, s.evidence, s.category, s.usable,
    s.leans, s.rule, r.aspect
    FROM shown s JOIN record r ON r.id = s.record_id JOIN item i ON i.id = s.id JOIN content c ON c.id = s.record_id
    JOIN place p ON p.id = s.place JOIN item_key k ON k.id = s.id"""


def rows(
    database: Database, wanted: Filter, members: Sequence[Member], accounts: Sequence[Account]
) -> Iterator[dict[str, object]]:
    """Yield items ordered by account, time, provenance, with the fields of the command line's contract."""
    condition = Condition(wanted)
    ids = database.column(f"SELECT s.id FROM shown s WHERE {condition.sql} ORDER BY s.id", condition.parameters)
    for start in range(0, len(ids), _BLOCK):
        first, last = int(ids[start]), int(ids[min(start + _BLOCK, len(ids)) - 1])
        block = f"s.id BETWEEN {first} AND {last}"
        media = _media(database, first, last, members)
        also = _also(database, first, last, members)
        for row in database.rows(f"{_ITEMS} WHERE {condition.sql} AND {block} ORDER BY s.id", condition.parameters):
            yield _record(row, media, also, (members, accounts))


def _record(
    row: Row,
    media: dict[int, list[str]],
    also: dict[int, list[dict[str, object]]],
    tables: tuple[Sequence[Member], Sequence[Account]],
) -> dict[str, object]:
    members, accounts = tables
    number, key, account, platform, kind, mine, author, made_at, zone_known, text, place, place_kind, place_name = row[
        :13
    ]
    member, position = row[13:15]
    verdict, aspect = verdict_of(row[15:22]), row[22]
    at = moment(made_at)
    record: dict[str, object] = {
        "key": key,
        "account": accounts[account].id,
        "platform": Platform.at(platform).word,
        "kind": Kind.at(kind).word,
        "mine": mine,
        "author": author or (accounts[account].name if mine else None),
        "time": None
        if at is None
        else at.isoformat(timespec="milliseconds" if at.microsecond else "seconds").replace("+00:00", "Z"),
        "text": text,
        "media": media.get(number, []),
        "place": {"kind": PlaceKind.at(place_kind).word, "name": place_name} if place else None,
        "audience": verdict.audience.word,
        "strength": verdict.strength.word,
        "evidence": verdict.evidence.word,
        "category": verdict.category.word,
        "use": verdict.use.word,
        "leans": None if verdict.leans is Lean.NONE else verdict.leans.word,
        "rule": verdict.rule,
        "provenance": [_provenance(members[member], position), *also.get(number, [])],
    }
    if not zone_known:
        record["time_zone"] = "unknown"
    if aspect == Aspect.UNSURE_DATE.code:
        record["date_order"] = "unknown"  # day and month of the time may be the other way round
    return record


def _media(database: Database, first: int, last: int, members: Sequence[Member]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    sql = "SELECT item, uri, member FROM media WHERE item BETWEEN ? AND ? ORDER BY item, ordinal"
    for item, uri, member in database.rows(sql, (first, last)):
        found[item].append(members[member].name if member >= 0 else uri)
    return found


def _also(database: Database, first: int, last: int, members: Sequence[Member]) -> dict[int, list[dict[str, object]]]:
    found: dict[int, list[dict[str, object]]] = defaultdict(list)
    sql = "SELECT item, member, record FROM also WHERE item BETWEEN ? AND ? ORDER BY item, member, record"
    for item, member, record in database.rows(sql, (first, last)):
        found[item].append(_provenance(members[member], record))
    return found


def _provenance(member: Member, record: object) -> dict[str, object]:
    return {"part": member.part, "member": member.name, "record": record}
