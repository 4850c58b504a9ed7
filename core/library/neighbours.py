"""What was said before and after an item in the same conversation, so that it can be understood."""

from __future__ import annotations

from dataclasses import dataclass

from core.library.asking import page
from core.library.database import Database
from core.library.items import ItemRow
from core.vocabulary import PlaceKind

TALKS = frozenset({PlaceKind.CONVERSATION, PlaceKind.AI_CONVERSATION, PlaceKind.BROADCAST})
# Ids follow account, time and provenance, so within a place they are the order of the conversation.
_BEFORE = "SELECT id FROM shown WHERE place = (SELECT place FROM shown WHERE id = $1) AND id < $1 ORDER BY id DESC"
_AFTER = "SELECT id FROM shown WHERE place = (SELECT place FROM shown WHERE id = $1) AND id > $1 ORDER BY id"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a conversation in time order; `goes_on` tells whether there is more beyond it."""

    rows: tuple[ItemRow, ...]
    goes_on: bool


def is_talk(row: ItemRow) -> bool:
    """Tell whether an item stands in a conversation."""
    return row.place is not None and row.place.kind in TALKS


def said_before(database: Database, item_id: int, count: int) -> Stretch:
    """Give up to this many items that come right before this one."""
    stretch = _stretch(database, _BEFORE, item_id, count)
    return Stretch(stretch.rows[::-1], stretch.goes_on)


def said_after(database: Database, item_id: int, count: int) -> Stretch:
    """Give up to this many items that come right after this one."""
    return _stretch(database, _AFTER, item_id, count)


def _stretch(database: Database, sql: str, item_id: int, count: int) -> Stretch:
    ids = [number for (number,) in database.rows(f"{sql} LIMIT {count + 1}", (item_id,))]
    return Stretch(tuple(page(database, ids[:count])), len(ids) > count)
