"""What an answer settles, in words."""

from __future__ import annotations

from core.i18n import Words
from core.questions.question import Question


def what_it_settles(question: Question, words: Words) -> str:
    """Say how many items an answer settles, or that it only puts dates right."""
    if not question.settles:
        return words._("An answer changes dates, and no verdict")
    return words.n("An answer settles {n} item", "An answer settles {n} items", question.settles)


def what_it_settles_in_short(question: Question, words: Words) -> str:
    """Say the same in a line of a list."""
    if not question.settles:
        return words._("changes dates only")
    return words.n("settles {n} item", "settles {n} items", question.settles)
