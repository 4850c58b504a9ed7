"""Adds what the readers give, batch by batch, while the archive is still being read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.library.database import Column, Database, Table, words_column
from core.readers.batches import MISSING, NO_TIME, Batch
from core.readers.item import PlaceRef
from core.text.mending import NUL
from core.vocabulary import Kind, PlaceKind

NO_PLACE = 0
_INSERT = """INSERT INTO record ({numbers}, {words}) SELECT {numbers}, {words} FROM incoming
    POSITIONAL JOIN (SELECT {parted} FROM incoming_words)"""
_PARTED = f"nullif(unnest(string_split({{name}}, chr({ord(NUL)}))), chr({ord(MISSING)})) AS {{name}}"
# The engine keeps rows in groups of so many: what fills one becomes a group of the table as it is. Longer transactions
# would be a little quicker and hold more memory.
TRANSACTION_ITEMS = 122_880
# A statement costs little more for being small, and no reader waits long for its turn.
STATEMENT_ITEMS = 30_000


class Adder:
    """Fills `record` and `place`. One thread adds; others may count meanwhile."""

    def __init__(self, database: Database) -> None:
        self._session = database.session()
        self._session.run("BEGIN")
        self._places: dict[tuple[int, PlaceKind, str], int] = {}
        self._new_places: list[tuple[int, int, PlaceRef]] = [(NO_PLACE, 0, PlaceRef(PlaceKind.NONE, None, ""))]
        self._next_id = 0
        self._waiting: list[_Block] = []
        self._waiting_items = 0
        self._uncommitted_items = 0
        self.by_kind = np.zeros(len(Kind), dtype=np.int64)

    def add(self, account: int, member: int, batch: Batch) -> None:
        """Append one batch of a member of this account's export; small ones are collected first."""
        numbers = self._numbers(account, member, batch)
        self._waiting.append(_Block(batch.count, numbers, batch.texts))
        self.by_kind += np.bincount(numbers["kind"], minlength=len(Kind))
        self._waiting_items += batch.count
        if self._waiting_items >= STATEMENT_ITEMS:
            self._write()
        if self._uncommitted_items >= TRANSACTION_ITEMS:
            self._commit()
            self._session.run("BEGIN")

    def _write(self) -> None:
        """Insert what waits, in one statement; the engine parts the texts itself."""
        self._uncommitted_items += self._waiting_items
        blocks, self._waiting, self._waiting_items = self._waiting, [], 0
        numbers, words = _numbers_of(blocks), _words_of(blocks)
        with self._session.beside("incoming", numbers) as session:
            if not words:
                session.run(f"INSERT INTO record ({', '.join(numbers)}) SELECT * FROM incoming")
                return
            parted = ", ".join(_PARTED.format(name=name) for name in words)
            with session.beside("incoming_words", words):
                session.run(_INSERT.format(numbers=", ".join(numbers), words=", ".join(words), parted=parted))

    def finish(self) -> None:
        """Write what still waits, and the places."""
        if self._waiting:
            self._write()
        rows, self._new_places = self._new_places, []
        self._session.insert(
            "place",
            {
                "id": np.array([number for number, _, _ in rows], dtype=np.int32),
                "account": np.array([account for _, account, _ in rows], dtype=np.uint8),
                "kind": np.array([ref.kind.code for _, _, ref in rows], dtype=np.uint8),
                "name": words_column([ref.name for _, _, ref in rows]),
                "folded": words_column([ref.key for _, _, ref in rows]),
            },
        )
        self._commit()

    def _commit(self) -> None:
        self._session.run("COMMIT")
        self._uncommitted_items = 0

    def _numbers(self, account: int, member: int, batch: Batch) -> Table:
        numbers: Table = {
            "id": np.arange(self._next_id, self._next_id + batch.count, dtype=np.int32),
            "account": np.full(batch.count, account, dtype=np.uint8),
            "member": np.full(batch.count, member, dtype=np.int32),
            "record": np.frombuffer(batch.record, dtype=np.int32),
            "place": self._place_ids(account, batch),
            "made_at": np.frombuffer(batch.made_at, dtype=np.int64),
        }
        self._next_id += batch.count
        return numbers | {name: np.frombuffer(codes, dtype=np.uint8) for name, codes in batch.codes.items()}

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


@dataclass(frozen=True, slots=True)
class _Block:
    """A batch on its way into the table."""

    count: int
    numbers: Table
    texts: dict[str, str]

    def words(self, name: str) -> str:
        """Give a column of texts; one that the batch lacks has nothing in it."""
        return self.texts[name] if name in self.texts else NUL.join([MISSING] * self.count)


def _numbers_of(blocks: Sequence[_Block]) -> Table:
    columns = {name: np.concatenate([block.numbers[name] for block in blocks]) for name in blocks[0].numbers}
    return columns | {"made_at": np.ma.masked_equal(columns["made_at"], NO_TIME)}


def _words_of(blocks: Sequence[_Block]) -> Table:
    """Give one row for each block: its texts still in one."""
    names = dict.fromkeys(name for block in blocks for name in block.texts)
    return {name: words_column([block.words(name) for block in blocks]) for name in names}
