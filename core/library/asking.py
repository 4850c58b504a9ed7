"""Filters, counts and pages: every question about items that a face may ask."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from core.judging.combination import unpack
from core.judging.verdict import Verdict
from core.library.database import Column, Database, Row, Session
from core.library.filters import Facets, Filter, Order
from core.library.items import ItemRow, Month, Place
from core.library.searching import search_terms
from core.text.finding import searchable_in_sql
from core.vocabulary import Aspect, Audience, Category, Evidence, Kind, Lean, PlaceKind, Platform, Strength, Use

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
SNIPPET = 300  # letters of a text that a table row gets
_ORDER = {
    Order.NEWEST_FIRST: "s.made_at DESC NULLS LAST, s.id DESC",
    Order.OLDEST_FIRST: "s.made_at NULLS LAST, s.id",
    Order.TEXT: "(SELECT text FROM content WHERE content.id = s.record_id) NULLS LAST, s.id",
    Order.PLACE: "(SELECT folded FROM place WHERE place.id = s.place) NULLS LAST, s.id",
    Order.KIND: "s.kind, s.id",
    Order.CATEGORY: "s.category, s.id",
    Order.STRENGTH: "s.strength, s.id",
    Order.EXPORT: "s.id",
}
_ROW = """s.id, s.account, s.platform, s.kind, s.mine, c.author, s.made_at, c.zone_known,
    left(c.text, {snippet}), left(c.title, {snippet}), CASE WHEN c.media IS NULL THEN 0
    ELSE length(c.media) - length(replace(c.media, chr(10), '')) + 1 END,
    s.place, p.kind, p.name, s.audience, s.strength, s.evidence, s.category, s.usable, s.leans, s.rule,
    m.member, s.facts"""
_ROWS = f"""SELECT {_ROW} FROM shown s JOIN content c ON c.id = s.record_id JOIN place p ON p.id = s.place
    LEFT JOIN (SELECT item, min_by(member, ordinal) AS member FROM media WHERE item IN ({{ids}}) AND member >= 0
    GROUP BY item) m ON m.item = s.id WHERE s.id IN ({{ids}}) AND c.id IN ({{records}})"""

_TERM = searchable_in_sql("?")
_LIKE = f"contains({searchable_in_sql('{}')}, {_TERM})"
_PLACE = f"SELECT id FROM place WHERE kind IN ({{kinds}}) AND {_LIKE.format('name')}"
_GROUP = f"s.place IN ({_PLACE.format(kinds=PlaceKind.GROUP.code)})"
_PERSON = f"""(s.record_id IN (SELECT id FROM record WHERE {_LIKE.format("author")})
    OR s.place IN ({_PLACE.format(kinds=f"{PlaceKind.CONVERSATION.code}, {PlaceKind.PROFILE.code}")}))"""
_SPOT = f"""(s.place IN (SELECT id FROM place WHERE {_LIKE.format("name")})
    OR s.record_id IN (SELECT id FROM content WHERE extra IS NOT NULL AND {_LIKE.format("extra")}))"""
_FOUND = "found_by_search"

Value = TypeVar("Value")


def moment(made_at: int | None) -> datetime | None:
    """Turn UTC milliseconds into a moment; None for unknown or beyond the calendar."""
    if made_at is None:
        return None
    try:
        return _EPOCH + timedelta(milliseconds=made_at)
    except OverflowError:
        return None


class Condition:
    """A filter as SQL over `shown s`, with its parameters. `found` = the table of what the search found already."""

    def __init__(self, wanted: Filter, found: str = "") -> None:
        self._parts: list[str] = []
        self.parameters: list[object] = []
        if wanted.mine is not None:
            self._parts.append("s.mine" if wanted.mine else "NOT s.mine")
        self._one_of("s.account", wanted.accounts)
        self._one_of("s.year", wanted.years)
        self._one_of("s.place", wanted.places)
        self._one_of("s.platform", (choice.code for choice in wanted.platforms))
        self._one_of("s.kind", (choice.code for choice in wanted.kinds))
        self._one_of("s.category", (choice.code for choice in wanted.categories))
        self._one_of("s.usable", (choice.code for choice in wanted.uses))
        self._one_of("s.strength", (choice.code for choice in wanted.strengths))
        if wanted.on_day is not None:
            moment_sql = "make_timestamp_ms(s.made_at)"
            self._parts.append(f"month({moment_sql}) = ? AND day({moment_sql}) = ?")
            self.parameters.extend(wanted.on_day)
        self._called(_GROUP, wanted.groups)
        self._called(_SPOT, wanted.spots)
        self._called(_PERSON, wanted.people)
        if found:
            self._parts.append(f"s.id IN (SELECT id FROM {found})")
        else:
            self._search(search_terms(wanted.search))

    @property
    def sql(self) -> str:
        """The condition, `true` if there is none."""
        return " AND ".join(self._parts) or "true"

    def _one_of(self, column: str, values: Iterable[int]) -> None:
        if codes := sorted(int(value) for value in values):
            self._parts.append(f"{column} IN ({', '.join(map(str, codes))})")

    def _called(self, condition: str, names: Sequence[str]) -> None:
        for name in names:
            self._parts.append(condition)
            self.parameters.extend([name] * condition.count("?"))

    def _search(self, terms: Sequence[str]) -> None:
        if terms:
            each = " AND ".join(f"contains(folded, {_TERM})" for _ in terms)
            self._parts.append(f"s.id IN (SELECT id FROM spoken WHERE {each})")
            self.parameters.extend(terms)


def find(database: Database, wanted: Filter, order: Order) -> Column:
    """Give the ids of the items that fit, in this order."""
    condition = Condition(wanted)
    return database.column(
        f"SELECT s.id FROM shown s WHERE {condition.sql} ORDER BY {_ORDER[order]}",
        condition.parameters,
    )


def count(database: Database, wanted: Filter) -> int:
    """Count the items that fit."""
    condition = Condition(wanted)
    return int(database.row(f"SELECT count(*) FROM shown s WHERE {condition.sql}", condition.parameters)[0])


def page(database: Database, ids: Sequence[int] | Column, *, longest: int = SNIPPET) -> list[ItemRow]:
    """Give these items as rows, in the order asked for; numbers that are no items are left out.

    `longest`: how many letters of their texts.
    """
    wanted = ", ".join(str(int(number)) for number in ids)
    if not wanted:
        return []
    records = database.rows(f"SELECT record_id FROM shown WHERE id IN ({wanted})")
    found_records = ", ".join(str(record) for (record,) in records) or "-1"
    rows = database.rows(_ROWS.format(ids=wanted, records=found_records, snippet=longest))
    found = {row[0]: item_row(row) for row in rows}
    return [found[int(number)] for number in ids if int(number) in found]


def item_row(row: Row) -> ItemRow:
    """Take a table row from a row of `ROWS`."""
    number, account, platform, kind, mine, author, made_at, zone_known, text, title, media, place, place_kind, name = (
        row[:14]
    )
    return ItemRow(
        id=number,
        account=account,
        platform=Platform.at(platform),
        kind=Kind.at(kind),
        mine=mine,
        author=author,
        made_at=moment(made_at),
        zone_known=zone_known,
        text=text,
        title=title,
        media_count=media,
        place=place_of(place, place_kind, name),
        verdict=verdict_of(row[14:21]),
        first_file=row[21],
        order_known=unpack(row[22]).aspect is not Aspect.UNSURE_DATE,
    )


def place_of(number: int, kind: int, name: str | None) -> Place | None:
    """Take a place from its columns; None where the archive does not tell."""
    return Place(number, PlaceKind.at(kind), name) if number else None


def verdict_of(columns: Row) -> Verdict:
    """Take a verdict from its columns."""
    audience, strength, evidence, category, use, leans, rule = columns
    return Verdict(
        Audience.at(audience),
        Strength.at(strength),
        Evidence.at(evidence),
        Category.at(category),
        Use.at(use),
        Lean.at(leans),
        rule,
    )


def facets(database: Database, wanted: Filter) -> Facets:
    """Count what each further choice would leave; each facet ignores its own restriction.

    The texts are looked through once: what the search found stands in a table of this session for all facets.
    """
    session = database.session()
    found = _note_found(session, wanted.search)

    def counts(field: str, column: str, value_of: Callable[[int], Value]) -> dict[Value, int]:
        condition = Condition(replace(wanted, **{field: frozenset()}), found)  # type: ignore[arg-type]  # by its name
        rows = session.rows(
            f"SELECT s.{column}, count(*) FROM shown s WHERE {condition.sql} GROUP BY 1 ORDER BY 1",
            condition.parameters,
        )
        return {value_of(code): number for code, number in rows}

    condition = Condition(wanted, found)
    return Facets(
        total=int(session.row(f"SELECT count(*) FROM shown s WHERE {condition.sql}", condition.parameters)[0]),
        platforms=counts("platforms", "platform", Platform.at),
        kinds=counts("kinds", "kind", Kind.at),
        categories=counts("categories", "category", Category.at),
        uses=counts("uses", "usable", Use.at),
        strengths=counts("strengths", "strength", Strength.at),
        years=counts("years", "year", int),
    )


def _note_found(session: Session, search: str) -> str:
    """Fill a table of this session with the ids that a search finds; gives its name, empty without a search."""
    terms = search_terms(search)
    if not terms:
        return ""
    condition = Condition(Filter(mine=None, search=search))
    session.run(f"CREATE TEMP TABLE {_FOUND} AS SELECT s.id FROM shown s WHERE {condition.sql}", condition.parameters)
    return _FOUND


def months(database: Database, wanted: Filter) -> list[Month]:
    """Count the items that fit by the month in which they were made (UTC), the oldest first; no date, no month."""
    condition = Condition(wanted)
    rows = database.rows(
        "SELECT year(made), month(made), count(*) FROM (SELECT make_timestamp_ms(s.made_at) AS made FROM shown s"
        f" WHERE s.made_at IS NOT NULL AND {condition.sql}) GROUP BY 1, 2 ORDER BY 1, 2",
        condition.parameters,
    )
    return [Month(*row) for row in rows]


def places(database: Database, wanted: Filter) -> list[tuple[Place, int]]:
    """List the places of the items that fit, most items first."""
    condition = Condition(wanted)
    rows = database.rows(
        "SELECT p.id, p.kind, p.name, count(*) AS n FROM shown s JOIN place p ON p.id = s.place"
        f" WHERE p.id > 0 AND {condition.sql}"
        " GROUP BY p.id, p.kind, p.name, p.folded ORDER BY n DESC, p.kind, p.name NULLS LAST, p.folded",
        condition.parameters,
    )
    return [(Place(number, PlaceKind.at(kind), name), items) for number, kind, name, items in rows]
