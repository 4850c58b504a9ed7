"""Finds what was edited between two exports of one account: a post of the same second whose words differ.

Contract: docs/contract.md §4.4, §4.6. Nothing of this runs where no account has two exports.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

import numpy as np

from core.library.database import Database
from core.library.likeness import COMMENTS, POSTS, class_sql, codes
from core.library.survivors import media_names
from core.vocabulary import State

# Moments at which two exports tell of other words. Of most archives that overlap there are few or none.
_MOMENTS = f"""
WITH told AS (
    SELECT id, export, mine, media, hash(account, {class_sql("kind")}, made_at) AS moment, text
    FROM record JOIN age USING (member)
    WHERE kind IN ({codes(POSTS | COMMENTS)}) AND state = {State.PUBLISHED.code} AND made_at IS NOT NULL
        AND version_of IS NULL
), edited AS (
    SELECT moment FROM told GROUP BY moment HAVING min(export) <> max(export) AND count(DISTINCT coalesce(text, '')) > 1
)
SELECT moment, export, id, mine, media FROM told JOIN edited USING (moment) ORDER BY moment, export, id
"""
_Told = tuple[int, int, bool, str | None]  # export, id, mine, media


def find_edits(
    database: Database, export_rank: Mapping[int, int], pages: Mapping[int, int], root: Callable[[int], int]
) -> Iterator[list[int]]:
    """Yield the records that are one edited thing. `root` gives what a record was joined with already.

    Pages are left out: they write words a little freer, and tell times less exactly.
    """
    ranks = {member: rank for member, rank in export_rank.items() if member not in pages}
    if len(set(ranks.values())) <= 1:
        return
    database.run("CREATE TABLE age (member INTEGER, export INTEGER)")
    columns = {"member": list(ranks), "export": list(ranks.values())}
    database.insert("age", {name: np.array(numbers, dtype=np.int32) for name, numbers in columns.items()})
    moments: dict[int, list[_Told]] = defaultdict(list)
    for moment, *told in database.rows(_MOMENTS):
        moments[moment].append((told[0], told[1], told[2], told[3]))
    database.run("DROP TABLE age")
    for told in moments.values():
        yield from _one_thing(told, root)


def _one_thing(moment: list[_Told], root: Callable[[int], int]) -> Iterator[list[int]]:
    """Join what is left over and alone in its moment in each of two exports or more."""
    things: dict[int, list[_Told]] = defaultdict(list)
    for one in moment:
        things[root(one[1])].append(one)
    alone: dict[int, list[list[_Told]]] = defaultdict(list)
    for thing in things.values():
        exports = {export for export, *_ in thing}
        if len(exports) == 1:
            alone[exports.pop()].append(thing)
    candidates = [alone[export][0] for export in sorted(alone) if len(alone[export]) == 1]
    for before, after in pairwise(candidates):
        if _may_be_one(before, after):
            yield [before[0][1], after[0][1]]


def _may_be_one(before: list[_Told], after: list[_Told]) -> bool:
    """Whether the same person said both, and both show the same file if both show any."""
    old, new = (media_names("\n".join(media for *_, media in thing if media)) for thing in (before, after))
    return before[0][2] is after[0][2] and (not old or not new or not old.isdisjoint(new))
