"""Lists the questions worth asking, the one that settles most first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from core.forms import is_known_address
from core.i18n import Words
from core.library.library import Library
from core.questions.accounts import with_account
from core.questions.asking import Asking, start_asking
from core.questions.below_own import below_own_questions
from core.questions.births import birth_date_questions
from core.questions.dates import KIND as DATE_ORDER
from core.questions.dates import date_order_questions
from core.questions.kinds import kind_questions
from core.questions.owners import owner_questions
from core.questions.periods import period_questions
from core.questions.places import ask_apart, place_questions
from core.questions.question import Question
from core.questions.regions import region_questions
from core.questions.strange import strange_audience_questions

_MAKERS: tuple[Callable[[Asking], Iterator[Question]], ...] = (
    owner_questions,
    strange_audience_questions,
    place_questions,
    period_questions,
    kind_questions,
    below_own_questions,
    birth_date_questions,
    region_questions,
    date_order_questions,
)


def questions_of(library: Library, words: Words) -> list[Question]:
    """List all questions worth asking, best first: `settles` items are settled by the best choice of each.

    A question whose answer would change nothing is not asked: no verdict, or, the last one, no date. Takes a fraction
    of a second for a million items.
    """
    asking = start_asking(library, words)
    return _ranked(asking, (question for make in _MAKERS for question in make(asking)))


def questions_apart(library: Library, question: Question, words: Words) -> list[Question]:
    """Ask about each place of a question on several by itself."""
    asking = start_asking(library, words)
    return _ranked(asking, ask_apart(asking, question))


def _ranked(asking: Asking, questions: Iterable[Question]) -> list[Question]:
    asked = (one for one in questions if one.settles or one.kind == DATE_ORDER)
    found = sorted(asked, key=lambda one: (-one.settles, one.id))
    links = asking.library.live_links([item for one in found for item in one.sample])
    known = {item: link for item, link in links.items() if is_known_address(link)}
    linked = (replace(one, links=tuple(known[item] for item in one.sample if item in known)) for one in found)
    return [with_account(one, asking.accounts, asking.words) for one in linked]
