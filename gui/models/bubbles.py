"""The turns of a conversation in words."""

from __future__ import annotations

from dataclasses import dataclass

from core.i18n import Words
from core.library.items import ItemRow
from core.text.safe import harmless
from gui.models.item_cells import ItemCells
from gui.models.naming import shown_moment, shown_name


@dataclass(frozen=True, slots=True)
class Turn:
    """One bubble. `text` is its beginning where it is long."""

    id: int
    mine: bool
    head: str  # who and when
    text: str

    @property
    def spoken(self) -> str:
        """All of it in one sentence, for who hears it."""
        return f"{self.head}: {self.text}"


def turn(row: ItemRow, cells: ItemCells, words: Words) -> Turn:
    """Put one item of a conversation into words."""
    who = words._("You") if row.mine else shown_name(row.author) if row.author else words._("Not told who")
    when = shown_moment(row, words)
    head = words._("{who} · {when}").format(who=who, when=when)
    return Turn(row.id, row.mine, head, harmless(row.text or "").strip() or cells.text(row))
