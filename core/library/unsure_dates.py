"""The chats whose file does not tell whether its dates begin with the day or with the month."""

from __future__ import annotations

from dataclasses import dataclass

from core.judging.combination import WIDTHS, shifts
from core.library.database import Database
from core.vocabulary import Aspect

_ASPECT = f"(s.facts >> {shifts()['aspect']}) & {(1 << WIDTHS['aspect']) - 1}"
_CHATS = f"""
SELECT min(p.name) AS name, count(*) AS items, list_sort(list(DISTINCT s.account))
FROM shown s JOIN place p ON p.id = s.place
WHERE {_ASPECT} = {Aspect.UNSURE_DATE.code} AND p.name IS NOT NULL
GROUP BY p.folded ORDER BY items DESC, name"""


@dataclass(frozen=True, slots=True)
class UnsureChat:
    """One such chat, and how many messages of everybody stand in it."""

    name: str
    items: int
    accounts: tuple[int, ...]  # whose export has it


def unsure_chats(database: Database) -> list[UnsureChat]:
    """List these chats, most messages first."""
    return [UnsureChat(name, items, tuple(accounts)) for name, items, accounts in database.rows(_CHATS)]
