"""Joins what a page of HTML and another member tell of one thing: pages show times more coarsely, words a little freer.

Contract: docs/contract.md §4, point 5. Nothing of this runs where an account's members are all of one format.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from core.library.database import Database
from core.library.likeness import FIRST_MEDIUM, LOOSE_MEDIA, MESSAGES, class_sql, codes

_SECOND, _MINUTE = 1_000, 60_000

# The pages of an export show seconds if any of their times has some; members that are no pages are exact.
_SIDES = f"""
CREATE TABLE side AS
WITH grain AS (
    SELECT member, CASE WHEN bool_or(seconds) OVER (PARTITION BY export) THEN {_SECOND} ELSE {_MINUTE} END AS grain
    FROM (SELECT member, export, bool_or(made_at % {_MINUTE} <> 0) AS seconds
        FROM record JOIN page USING (member) GROUP BY member, export)
), settled AS (
    -- Exact repetitions stand for one; those between a page and another member are joined already.
    SELECT unnest(ids) AS id FROM (
        SELECT CASE WHEN min(coalesce(grain, 0)) <> max(coalesce(grain, 0)) THEN list(id ORDER BY id)
            ELSE list(id ORDER BY id)[2:] END AS ids
        FROM alike JOIN record USING (id) LEFT JOIN grain USING (member) GROUP BY k, nth HAVING count(*) > 1
    )
)
SELECT id, account, member, record, made_at, coalesce(grain, 0) AS grain, {class_sql("kind")} AS class,
    lower(regexp_replace(trim(text), '\\s+', ' ', 'g')) AS words,
    CASE WHEN text IS NULL THEN coalesce({FIRST_MEDIUM}, link, extra, title, '') END AS other,
    CASE WHEN kind IN ({codes(MESSAGES)}) THEN coalesce(author, '') || chr(31) || coalesce(name, '') END AS talk
FROM (SELECT record.*, place.name FROM record JOIN place ON place.id = record.place)
    LEFT JOIN grain USING (member)
WHERE kind NOT IN ({codes(LOOSE_MEDIA)}) AND version_of IS NULL AND id NOT IN (SELECT id FROM settled)
    AND account IN (SELECT account FROM record LEFT JOIN grain USING (member) GROUP BY account
        HAVING min(coalesce(grain, 0)) <> max(coalesce(grain, 0)))
"""
# The n-th of a page is the n-th of all others: of these each stands once.
_PAIRS = """
WITH keyed AS (
    SELECT id, grain, CASE WHEN grain = $1 THEN member ELSE -1 END AS teller, made_at, record,
        hash(account, class, made_at // $1, words, other, talk) AS k
    FROM side WHERE grain <= $1
), shared AS (SELECT k FROM keyed GROUP BY k HAVING min(grain) < $1 AND max(grain) = $1
), numbered AS (
    SELECT id, teller, k, row_number() OVER (PARTITION BY k, teller ORDER BY made_at, record, id) AS nth
    FROM keyed WHERE k IN (SELECT k FROM shared)
)
SELECT list(id ORDER BY id) FROM numbered GROUP BY k, nth HAVING count(*) > 1
"""
# What is left and alone in its moment on both sides is one thing if the words of one are part of the other's: a page
# writes out the title of an attachment (docs/formats/facebook.md §5.6).
_PARTS = """
WITH left_over AS (
    SELECT id, account, made_at // $1 AS moment, grain, coalesce(words, '') AS words FROM side
    WHERE grain <= $1 AND made_at IS NOT NULL AND class IN (100, 101) AND id NOT IN (SELECT id FROM paired)
), alone AS (
    SELECT account, moment FROM left_over GROUP BY ALL
    HAVING count(*) FILTER (WHERE grain = $1) = 1 AND count(*) FILTER (WHERE grain < $1) = 1
)
SELECT [shown.id, told.id] FROM left_over shown JOIN alone USING (account, moment)
    JOIN left_over told USING (account, moment)
WHERE shown.grain = $1 AND told.grain < $1 AND shown.words <> '' AND told.words <> ''
    AND (contains(shown.words, told.words) OR contains(told.words, shown.words))
"""


def find_twins(database: Database, pages: Mapping[int, int]) -> Iterator[list[int]]:
    """Yield the records that are one thing though their times are not equal. Table `alike` must stand.

    `pages` gives the export of each member that is HTML.
    """
    if not pages:
        return
    database.run("CREATE TABLE page (member INTEGER, export INTEGER)")
    columns = {
        "member": np.array(list(pages), dtype=np.int32),
        "export": np.array(list(pages.values()), dtype=np.int32),
    }
    database.insert("page", columns)
    database.run(_SIDES)
    for grain in (_SECOND, _MINUTE):
        pairs = [ids for (ids,) in database.rows(_PAIRS, (grain,))]
        yield from pairs
        yield from _parts(database, grain, pairs)
    for table in ("page", "side"):
        database.run(f"DROP TABLE {table}")


def _parts(database: Database, grain: int, pairs: list[list[int]]) -> list[list[int]]:
    database.run("CREATE TABLE paired (id INTEGER)")
    database.insert("paired", {"id": np.array([number for pair in pairs for number in pair], dtype=np.int32)})
    found = [ids for (ids,) in database.rows(_PARTS, (grain,))]
    database.run("DROP TABLE paired")
    return found
