"""Plays a person who answers, and counts what that settles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from core.answers import Answers, merge
from core.i18n import words_for
from core.library.filters import MINE, Order
from core.library.library import Library
from core.questions import Choice, Question, questions_of, told_by
from core.readers.item import Item
from core.values import Account
from core.vocabulary import Strength
from tests.core.library.making import ANNA, DAY, library_of

WORDS = words_for("en")
FRANCE = replace(ANNA, country="FR")
Settled = dict[int, tuple[object, ...]]


def settled(library: Library, answers: Answers) -> Settled:
    """What counts as settled of the owner's items under these answers: the strength and the verdict."""
    library.judge_again(answers=answers, day=DAY)
    mine = library.page(library.rows(MINE, Order.EXPORT))
    return {row.id: (row.verdict.strength, row.verdict.category, row.verdict.use, row.verdict.leans) for row in mine}


ON_AUDIENCES = frozenset({"place", "places", "period", "kind"})


def settles_in_truth(library: Library, question: Question, choice: Choice) -> int:
    """Give this answer, count what it settled, and take it back. Who could see an item is settled but once."""
    answers = library.judgement.answers
    before = settled(library, answers)
    after = settled(library, merge(answers, told_by(choice.answers)))
    library.judge_again(answers=answers, day=DAY)
    open_before = {item for item, (strength, *_) in before.items() if strength is not Strength.ANSWERED}
    meant = open_before if question.kind in ON_AUDIENCES else after
    return sum(after[item] != before.get(item) for item in meant)


def best_choice(question: Question) -> Choice:
    """The choice that settles most; the first of several."""
    return max(question.choices, key=lambda choice: choice.settles)


def answer(library: Library, choice: Choice) -> None:
    """Give an answer for good."""
    library.judge_again(answers=merge(library.judgement.answers, told_by(choice.answers)), day=DAY)


@contextmanager
def opened(*items: Item, accounts: Sequence[Account] = (FRANCE,), answers: Answers | None = None) -> Iterator[Library]:
    """Make a library of one member's items and close it again."""
    library = library_of(items, accounts=accounts)
    if answers is not None:
        library.judge_again(answers=answers, day=DAY)
    try:
        yield library
    finally:
        library.close()


def ask(*items: Item, account: Account = FRANCE, answers: Answers | None = None) -> list[Question]:
    """Ask about the items of one account."""
    with opened(*items, accounts=(account,), answers=answers) as library:
        return questions_of(library, WORDS)
