"""Turns what was read into the lasting tables: items in their order, their media, further records, former texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from core.archive.media import MediaIndex
from core.archive.member import Member
from core.judging.combination import shifts
from core.library.database import Database, words_column
from core.library.merging import merge_records
from core.library.versions import fold_versions
from core.text.finding import searchable_in_sql

_NO_PAGES: Mapping[int, int] = {}
_LOOK_EVERY = 4_096  # items with files; so many are looked up within a twentieth of a second


def _facts_sql() -> str:
    """Give the part of an item's combination that no answer changes, as one integer."""
    at = shifts()
    parts = {
        "account": "r.account",
        "platform": "r.platform",
        "kind": "coalesce(o.kind, r.kind)",
        "aspect": "r.aspect",
        "state": "coalesce(o.state, r.state)",
        "place": "place.kind",
        "mine": "r.mine",
        "own_words": "(o.text IS NOT NULL OR r.text IS NOT NULL)",
        "stated": "r.stated",
    }
    return " + ".join(f"(({sql})::BIGINT << {at[name]})" for name, sql in parts.items())


_ITEMS = f"""
CREATE TABLE item AS
SELECT row_number() OVER () - 1 AS id, * FROM (
    SELECT r.id AS record_id, r.account, r.member, r.record, r.platform, coalesce(o.kind, r.kind) AS kind,
        coalesce(o.place, r.place) AS place, r.made_at, {_facts_sql()} AS facts,
        coalesce(year(make_timestamp_ms(r.made_at)), 0)::USMALLINT AS year
    FROM record r LEFT JOIN override o ON o.id = r.id LEFT JOIN absorbed a ON a.id = r.id
        JOIN place ON place.id = coalesce(o.place, r.place)
    WHERE a.id IS NULL
    ORDER BY r.account, r.made_at NULLS LAST, r.member, r.record, r.id
)
"""
# The words of items stay where they were read into; `id` is the item's `record_id`.
_CONTENT = """
CREATE VIEW content AS
SELECT r.id, r.author, r.zone_known, r.audience_words,
    coalesce(o.text, r.text) AS text, coalesce(o.title, r.title) AS title,
    coalesce(o.link, r.link) AS link, coalesce(o.extra, r.extra) AS extra, coalesce(o.media, r.media) AS media,
    coalesce(o.live_link, r.live_link) AS live_link
FROM record r LEFT JOIN override o ON o.id = r.id
"""
# What a search looks through.
SPOKEN = f"""
CREATE TABLE spoken AS
SELECT item.id, {searchable_in_sql("concat_ws(chr(10), c.text, c.author, c.title, c.extra, place.name)")} AS folded
FROM item JOIN content c ON c.id = item.record_id JOIN place ON place.id = item.place
"""
_ALSO = """
CREATE TABLE also AS
SELECT item.id AS item, r.member, r.record FROM absorbed JOIN record r ON r.id = absorbed.id
    JOIN item ON item.record_id = absorbed.into_id ORDER BY item.id, r.member, r.record
"""
_FORMER = """
CREATE TABLE former AS
SELECT item.id AS item, min(f.ordinal) AS ordinal, f.text FROM former_record f
    JOIN item ON item.record_id = f.id GROUP BY item.id, f.text ORDER BY ALL
"""


def seal(database: Database, export_rank: dict[int, int], pages: Mapping[int, int] = _NO_PAGES) -> None:
    """Merge what is one thing and put the items in their order. `export_rank` and `pages`: see `merge_records`."""
    merge_records(database, export_rank, pages)
    fold_versions(database)
    for statement in (_ITEMS, _CONTENT, _ALSO, _FORMER):
        database.run(statement)


def join_media(database: Database, index: MediaIndex, members: Sequence[Member]) -> set[int]:
    """Fill `media`: which member each `uri` of an item means. Gives the numbers of the members that items show."""
    rows = database.rows(
        "SELECT item.id, item.member, c.media FROM content c JOIN item ON item.record_id = c.id"
        " WHERE c.media IS NOT NULL ORDER BY 1"
    )
    items: list[int] = []
    ordinals: list[int] = []
    uris: list[str] = []
    numbers: list[int] = []
    for count, (item, told_by, joined) in enumerate(rows):
        if count % _LOOK_EVERY == 0:
            database.look()
        for ordinal, uri in enumerate(joined.split("\n")):
            member = index.resolve(uri, members[told_by])
            items.append(item)
            ordinals.append(ordinal)
            uris.append(uri)
            numbers.append(_number(member))
    database.insert(
        "media",
        {
            "item": np.array(items, dtype=np.int32),
            "ordinal": np.array(ordinals, dtype=np.int32),
            "uri": words_column(uris),
            "member": np.array(numbers, dtype=np.int32),
        },
    )
    return {number for number in numbers if number >= 0}


def _number(member: Member | None) -> int:
    return -1 if member is None else member.number
