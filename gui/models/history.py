"""What was said up to each moment, so that it can be taken back, also after more was read or the same was read anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.answers import NO_ANSWERS, Answers
from core.keeping import carry, joined, same_accounts
from core.values import Account


@dataclass(frozen=True, slots=True)
class Said:
    """What was said up to one moment: answers, and the questions that were passed over."""

    answers: Answers
    skipped: frozenset[str] = frozenset()  # ids of questions


@dataclass(frozen=True, slots=True)
class History:
    """What counted before and can be said again, the latest last, and what is passed over now."""

    past: tuple[Said, ...] = ()
    future: tuple[Said, ...] = ()
    skipped: frozenset[str] = frozenset()


NO_HISTORY = History()


def carried(history: History, before: Sequence[Account], now: Sequence[Account], recalled: Answers) -> History:
    """Take it over to what is open now, where accounts may have other numbers.

    What was `recalled` of an account that came in addition stays, whatever is taken back.
    """
    names = same_accounts(before, now)

    def follow(said: Said) -> Said:
        answers = carry(said.answers, before, now)
        kept = joined(recalled, answers) if recalled != NO_ANSWERS else answers
        return Said(kept, _renamed(said.skipped, names))

    past, future = tuple(map(follow, history.past)), tuple(map(follow, history.future))
    return History(past, future, _renamed(history.skipped, names))


def _renamed(questions: frozenset[str], names: Mapping[str, str]) -> frozenset[str]:
    """Questions on an account have its name between colons in their own."""
    return frozenset(":".join(names.get(word, word) for word in question.split(":")) for question in questions)
