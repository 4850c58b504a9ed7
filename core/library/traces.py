"""The owner's items as what two archives of one account can be compared by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from core.library.database import Column, Database
from core.library.likeness import BODY, COMMENTS, FIRST_MEDIUM, LOOSE_MEDIA, POSTS, class_sql, codes

_POSTED = 100  # a photo may be a post of its own in one archive and stand in an album in the other
_CLASS = f"CASE WHEN s.kind IN ({codes(POSTS | LOOSE_MEDIA)}) THEN {_POSTED} ELSE {class_sql('s.kind')} END"
# A minute is as exactly as every form of an export tells a time. What is edited keeps its second; 0 is for none.
_TRACES = f"""
SELECT s.id, s.account, s.audience, hash({_CLASS}, s.made_at // 60000, strip_accents(lower({BODY}))) AS mark,
    CASE WHEN s.made_at IS NOT NULL AND s.kind IN ({codes(POSTS | LOOSE_MEDIA | COMMENTS)})
        THEN hash({_CLASS}, s.made_at // 1000) ELSE 0 END AS moment,
    CASE WHEN media IS NOT NULL THEN hash({FIRST_MEDIUM}) ELSE 0 END AS file
FROM shown s JOIN content c ON c.id = s.record_id WHERE s.mine ORDER BY s.id
"""


class Trace(NamedTuple):
    """One item. Two things alike have the same `mark` in whatever archive; 0 stands for no moment, no file."""

    id: int
    account: int
    audience: int  # code
    mark: int
    moment: int  # what is edited keeps it
    file: int


@dataclass(frozen=True, slots=True)
class Traces:
    """Own items in their order, column by column."""

    columns: tuple[list[int], ...]

    def items(self) -> Iterator[Trace]:
        """Yield the items."""
        return map(Trace._make, zip(*self.columns, strict=True))


def traces_of(database: Database) -> Traces:
    """Give the traces of all own items."""
    columns: list[Column] = database.columns(_TRACES)
    return Traces(tuple(column.tolist() for column in columns))
