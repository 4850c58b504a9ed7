"""What answers may name and the archive has: keys of items, places, writers (contract §6)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from core.library.database import Database, words_column
from core.text.folding import fold
from core.vocabulary import PlaceKind


@dataclass(frozen=True, slots=True)
class NamesHere:
    """Names folded, with the number of the account that they belong to; keys as they are."""

    keys: frozenset[str]  # of those that were asked for
    places: frozenset[tuple[int, PlaceKind, str]]
    writers: frozenset[tuple[int, str]]


def names_of(database: Database, keys: Collection[str]) -> NamesHere:
    """Find these keys (table `item_key` must be there, unless none is asked for) and list places and writers."""
    places = database.rows("SELECT DISTINCT account, kind, name FROM place WHERE id > 0 AND name IS NOT NULL")
    writers = database.rows("SELECT DISTINCT account, author FROM record WHERE author IS NOT NULL")
    return NamesHere(
        keys=_found(database, keys) if keys else frozenset(),
        places=frozenset((account, PlaceKind.at(kind), fold(name)) for account, kind, name in places),
        writers=frozenset((account, fold(author)) for account, author in writers),
    )


def _found(database: Database, keys: Collection[str]) -> frozenset[str]:
    """Look for all keys in one query: there may be a hundred thousand."""
    database.run("CREATE OR REPLACE TABLE asked_key (key VARCHAR)")
    database.insert("asked_key", {"key": words_column(sorted(set(keys)))})
    return frozenset(key for (key,) in database.rows("SELECT DISTINCT key FROM item_key JOIN asked_key USING (key)"))
