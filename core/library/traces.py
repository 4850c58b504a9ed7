"""The owner's items as what two archives of one account can be compared by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from core.library.database import Column, Database
from core.library.likeness import BODY, LOOSE_MEDIA, POSTS, class_sql, codes

_POSTED = 100  # a photo may be a post of its own in one archive and stand in an album in the other
# A minute is as exactly as every form of an export tells a time.
_TRACES = f"""
SELECT s.id, s.account, s.audience, hash(
    CASE WHEN s.kind IN ({codes(POSTS | LOOSE_MEDIA)}) THEN {_POSTED} ELSE {class_sql("s.kind")} END,
    s.made_at // 60000, strip_accents(lower({BODY}))) AS mark
FROM shown s JOIN content c ON c.id = s.record_id WHERE s.mine ORDER BY s.id
"""


@dataclass(frozen=True, slots=True)
class Traces:
    """Own items in their order, column by column. Two things alike have the same mark in whatever archive."""

    ids: list[int]
    accounts: list[int]
    audiences: list[int]  # codes
    marks: list[int]

    def items(self) -> Iterator[tuple[int, int, int, int]]:
        """Yield number, account, code of the audience and mark of each item."""
        return zip(self.ids, self.accounts, self.audiences, self.marks, strict=True)


def traces_of(database: Database) -> Traces:
    """Give the traces of all own items."""
    columns: list[Column] = database.columns(_TRACES)
    return Traces(*(column.tolist() for column in columns))
