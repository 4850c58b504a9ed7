"""What a question is: its words, its choices as fragments of an answers file, and how much an answer settles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

import orjson

from core.answers import Answers
from core.answers_file import read_answers
from core.i18n import Words

Answer = Mapping[str, object]  # a fragment of an answers file (contract §6)


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to a question; `answers` is empty for "I don't know". `settles` items of the owner's."""

    label: str
    answers: Answer
    settles: int = 0


@dataclass(frozen=True, slots=True)
class About:
    """One of the places that are asked about together, and how many of the owner's items there an answer settles."""

    name: str
    items: int


@dataclass(frozen=True, slots=True)
class Question:
    """One question, why it is asked, where it can be looked up, and how many of the owner's items an answer settles."""

    id: str
    kind: str  # period, place, places, kind, audience, birth-date, region, owner, date-order
    text: str
    why: str
    settles: int  # by the best choice
    choices: tuple[Choice, ...]
    hint: str | None = None  # where the answer can be looked up
    asks: str | None = None  # date or country: what may be typed instead of choosing; see `typed_answer`
    accounts: tuple[str, ...] = ()  # the accounts that it speaks of; none: the person
    about: tuple[About, ...] = ()  # the places of a question on several, most items first
    first: date | None = None  # of a period
    last: date | None = None
    sample: tuple[int, ...] = ()  # ids of a few of the items
    links: tuple[str, ...] = ()  # where some of them stand on the site, only Meta's own addresses


def best_of(question: Question) -> Question:
    """Let a question announce what its best choice settles."""
    return replace(question, settles=max((choice.settles for choice in question.choices), default=0))


def unknown(words: Words) -> Choice:
    """Make the choice that says nothing."""
    return Choice(words._("I don’t know, or it varied"), {})


def typed_answer(question: Question, typed: date | str) -> Answer:
    """Give the fragment for what was typed: a birth date, or the code of a country."""
    if isinstance(typed, str):
        return {"region": typed}
    return birth_date_answer(typed, question.accounts)


def birth_date_answer(born: date, accounts: Iterable[str]) -> Answer:
    """Say when the owner of these accounts, or the person as such, was born."""
    ids = list(accounts)
    if not ids:
        return {"birth_date": born.isoformat()}
    return {"accounts": [{"account": one, "birth_date": born.isoformat()} for one in ids]}


def told_by(answer: Answer) -> Answers:
    """Read a fragment, as if it stood in an answers file."""
    return read_answers(orjson.dumps(answer))
