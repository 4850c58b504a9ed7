"""How many of the owner's items an answer settles: those whose verdict or strength it changes (contract §6)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from core.answers import Answers
from core.judging.combination import unpack, with_fact
from core.judging.verdict import Verdict
from core.library.library import Library
from core.library.open_points import Lot
from core.vocabulary import Audience, Category, Lean, Strength, Use

Core = tuple[Strength, Category, Use, Lean]
Change = Callable[[int], int]  # from the packed facts of an item to what an answer makes of them


def core_of(verdict: Verdict) -> Core:
    """Give what is settled of an item."""
    return verdict.strength, verdict.category, verdict.use, verdict.leans


class Settling:
    """Plays answers on the facts of items, each combination of facts once."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._cores: dict[int, Core] = {}

    def is_assumed(self, facts: int) -> bool:
        """Tell whether nobody knows yet who could see such an item."""
        return self._core(facts)[0] is Strength.ASSUMED

    def assumed(self, lots: Iterable[Lot]) -> int:
        """Count the items of which nobody knows yet who could see them."""
        return sum(lot.items for lot in lots if self.is_assumed(lot.facts))

    def settled(self, lots: Iterable[Lot], change: Change) -> int:
        """Count the items that an answer on who could see them settles: not those that an answer settled before."""
        counted: dict[int, int] = defaultdict(int)
        for lot in lots:
            counted[lot.facts] += lot.items
        return sum(
            items
            for facts, items in counted.items()
            if self._core(facts)[0] is not Strength.ANSWERED and self._core(change(facts)) != self._core(facts)
        )

    def settled_by_each(self, told: Sequence[Answers]) -> list[int]:
        """Count the items that each of these answers on the person and the accounts settles, of all the owner's."""
        return [
            sum(turn.items for turn in turns if core_of(turn.now) != core_of(turn.then))
            for turns in self._library.suppose_each(told)
        ]

    def _core(self, facts: int) -> Core:
        found = self._cores.get(facts)
        if found is None:
            verdict = self._library.judgement.verdict(unpack(facts), self._library.policy)
            found = self._cores[facts] = core_of(verdict)
        return found


def answered_on_place(audience: Audience) -> Change:
    """Give what an answer on its place makes of an item's facts."""
    return lambda facts: with_fact(facts, "place_answer", audience)


def corrected_to(audience: Audience) -> Change:
    """Give what a correction makes of an item's facts."""
    return lambda facts: with_fact(facts, "corrected", audience)


def answered_on_period(audience: Audience) -> Change:
    """Give what an answer on its period makes of an item's facts; what was answered before stands."""

    def change(facts: int) -> int:
        is_open = unpack(facts).period_answer is Audience.UNKNOWN
        return with_fact(facts, "period_answer", audience) if is_open else facts

    return change
