"""Which of the zips and folders that were opened hold anything of an account."""

from __future__ import annotations

from core.archive.opening import Archive
from core.library.database import Database

_MEMBERS = """
SELECT DISTINCT member FROM record WHERE account = $1 UNION
SELECT DISTINCT m.member FROM media m JOIN item i ON i.id = m.item WHERE i.account = $1 AND m.member IS NOT NULL"""


def parts_of(database: Database, archive: Archive, account: int | None) -> tuple[str, ...]:
    """Give the names of the parts of one account; of None, or of an account without any item, all."""
    if account is None:
        return archive.parts
    found = {archive.members[member].part for (member,) in database.rows(_MEMBERS, (account,))}
    return tuple(part for part in archive.parts if part in found) or archive.parts
