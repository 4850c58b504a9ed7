"""Some items of the library: those that fit a filter, or those that somebody picked by hand."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from core.library.asking import Condition
from core.library.database import Column, Database, Row
from core.library.filters import Filter

Chosen = Filter | Sequence[int] | Column  # a filter, or the ids of items


def ask_of(database: Database, chosen: Chosen, query: str) -> list[Row]:
    """Ask a query over `shown s` of these items alone; `{condition}` in it takes them."""
    if isinstance(chosen, Filter):
        condition = Condition(chosen)
        return database.rows(query.format(condition=condition.sql), condition.parameters)
    with database.session().beside("chosen", {"id": np.asarray(chosen, dtype=np.int64)}) as session:
        return session.rows(query.format(condition="s.id IN (SELECT id FROM chosen)"))


def keys_of(database: Database, chosen: Chosen) -> list[str]:
    """Give the stable keys of these items, in the order of the export."""
    query = "SELECT k.key FROM shown s JOIN item_key k ON k.id = s.id WHERE {condition} ORDER BY s.id"
    return [key for (key,) in ask_of(database, chosen, query)]
