"""What an archive brought that was opened beside others: what is new, and what was there already."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from core.library.database import Database

_ADDED = """
WITH held AS (SELECT id, member FROM item UNION ALL SELECT item, member FROM also),
side AS (
    SELECT held.id, bool_or(former.member IS NOT NULL) AS was, bool_or(former.member IS NULL) AS came
    FROM held LEFT JOIN former ON former.member = held.member GROUP BY held.id)
SELECT count(*) FILTER (came AND NOT was), count(*) FILTER (came AND was) FROM side"""


@dataclass(frozen=True, slots=True)
class Added:
    """Items of everybody: those that stand in what was added alone, and those that stood in the rest, too."""

    new: int
    known: int


def added_to(database: Database, former: Iterable[int]) -> Added:
    """Count what stands in other members than these."""
    with database.session().beside("former", {"member": np.array(sorted(former), dtype=np.int32)}) as session:
        new, known = session.row(_ADDED)
    return Added(int(new), int(known))
