"""Adds what the readers give, batch by batch, while the archive is still being read."""

from __future__ import annotations

import numpy as np

from core.library.database import Column, Database, Table, words_column
from core.readers.item import PlaceRef
from core.readers.running import NO_TIME, Batch
from core.vocabulary import Kind, PlaceKind

NO_PLACE = 0
# The engine keeps rows in groups of so many: a statement that fills one at once costs a fifth of five smaller ones.
STATEMENT_ITEMS = 122_880


class Adder:
    """Fills `record` and `place`. One thread adds; others may count meanwhile."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._places: dict[tuple[int, PlaceKind, str], int] = {}
        self._new_places: list[tuple[int, int, PlaceRef]] = [(NO_PLACE, 0, PlaceRef(PlaceKind.NONE, None, ""))]
        self._next_id = 0
        self._waiting: list[Table] = []
        self._waiting_items = 0
        self.by_kind = np.zeros(len(Kind), dtype=np.int64)

    def add(self, account: int, member: int, batch: Batch) -> None:
        """Append one batch of a member of this account's export; small ones are collected first."""
        self._waiting.append(self._columns(account, member, batch))
        self.by_kind += np.bincount(self._waiting[-1]["kind"], minlength=len(Kind))
        self._waiting_items += batch.count
        if self._waiting_items >= STATEMENT_ITEMS:
            self._write()

    def _write(self) -> None:
        """Insert what waits, in one statement."""
        if self._waiting:
            blocks, self._waiting, self._waiting_items = self._waiting, [], 0
            self._database.insert("record", {name: _joined(name, blocks) for name in _names(blocks)})

    def finish(self) -> None:
        """Write what still waits, and the places."""
        self._write()
        rows, self._new_places = self._new_places, []
        self._database.insert(
            "place",
            {
                "id": np.array([number for number, _, _ in rows], dtype=np.int32),
                "account": np.array([account for _, account, _ in rows], dtype=np.uint8),
                "kind": np.array([ref.kind.code for _, _, ref in rows], dtype=np.uint8),
                "name": words_column([ref.name for _, _, ref in rows]),
                "folded": words_column([ref.key for _, _, ref in rows]),
            },
        )

    def _columns(self, account: int, member: int, batch: Batch) -> Table:
        columns: Table = {
            "id": np.arange(self._next_id, self._next_id + batch.count, dtype=np.int32),
            "account": np.full(batch.count, account, dtype=np.uint8),
            "member": np.full(batch.count, member, dtype=np.int32),
            "record": np.frombuffer(batch.record, dtype=np.int32),
            "place": self._place_ids(account, batch),
            "made_at": np.frombuffer(batch.made_at, dtype=np.int64),
        }
        self._next_id += batch.count
        columns |= {name: np.frombuffer(codes, dtype=np.uint8) for name, codes in batch.codes.items()}
        columns |= {name: words_column(texts) for name, texts in batch.texts.items()}
        return columns

    def _place_ids(self, account: int, batch: Batch) -> Column:
        """Turn the batch's own place numbers into the library's; the last entry stands for -1, no place."""
        ids = [self._place_id(account, ref) for ref in batch.places]
        return np.array([*ids, NO_PLACE], dtype=np.int32)[np.frombuffer(batch.place, dtype=np.int32)]

    def _place_id(self, account: int, ref: PlaceRef) -> int:
        key = (account, ref.kind, ref.key)
        found = self._places.get(key)
        if found is None:
            found = self._places[key] = len(self._places) + 1
            self._new_places.append((found, account, ref))
        return found


def _names(blocks: list[Table]) -> list[str]:
    return list(dict.fromkeys(name for block in blocks for name in block))


def _joined(name: str, blocks: list[Table]) -> Column:
    """Join one column of several batches; a batch that lacks it has nothing there."""
    parts = [block[name] if name in block else np.full(len(block["id"]), None, dtype=object) for block in blocks]
    joined = np.concatenate(parts) if len(parts) > 1 else parts[0]
    return np.ma.masked_equal(joined, NO_TIME) if name == "made_at" else joined
