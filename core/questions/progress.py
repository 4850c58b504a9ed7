"""How much is still undecided."""

from __future__ import annotations

from dataclasses import dataclass

from core.library.library import Library
from core.vocabulary import Strength


@dataclass(frozen=True, slots=True)
class Undecided:
    """How many of the owner's items are only assumed to be public."""

    items: int
    mine: int

    @property
    def share(self) -> float:
        """The share of the owner's items, 0 to 1."""
        return self.items / self.mine if self.mine else 0.0


def undecided(library: Library) -> Undecided:
    """Count what is still undecided."""
    summary = library.summary()
    return Undecided(summary.strengths[Strength.ASSUMED], summary.totals.mine)
