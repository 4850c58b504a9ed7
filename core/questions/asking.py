"""What all questions are made from: the library, what is open in it, and what an answer would settle."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from core.answers import Answers
from core.i18n import Words
from core.judging.owners import possible_days
from core.library.library import Library
from core.library.open_points import Lot, OpenPoints
from core.questions.settling import Settling
from core.values import Account


@dataclass(frozen=True, slots=True)
class Asking:
    """One round of questions."""

    library: Library
    words: Words
    points: OpenPoints
    settling: Settling

    @property
    def answers(self) -> Answers:
        """What was answered so far."""
        return self.library.judgement.answers

    @property
    def accounts(self) -> Sequence[Account]:
        """The accounts of the archive."""
        return self.library.accounts()

    def possible_days(self, account: Account) -> tuple[date, date]:
        """Give the first and the last day that can be right: what is dated before or after has a wrong date."""
        return possible_days(account, self.answers, self.library.judgement.day)

    def sample(self, lots: Iterable[Lot]) -> tuple[int, ...]:
        """Choose a few undecided items: the first, one in the middle and the last."""
        ids = sorted(lot.sample for lot in lots if self.settling.is_assumed(lot.facts))
        return tuple(dict.fromkeys(ids[place] for place in (0, len(ids) // 2, -1))) if ids else ()


def start_asking(library: Library, words: Words) -> Asking:
    """Look what is open now."""
    return Asking(library, words, library.open_points(), Settling(library))
