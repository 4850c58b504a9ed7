"""What a file of answers may say in the right form and still cannot be so."""

from __future__ import annotations

from datetime import date

from core.answers import Answers
from core.errors import AnswersError
from core.judging.strict_json import WRONG_VALUE

REPLY_BEFORE_OBJECTION = "reply-before-objection"


def refuse_impossible(answers: Answers, today: date) -> None:
    """Raise `AnswersError` for what cannot have happened.

    A birth date that is still to come: everything would count as a minor's. A reply before its objection.
    """
    _refuse_unborn(answers, today)
    for number, reply in enumerate(answers.replies):
        if reply.on < reply.objected:
            raise AnswersError(f"replies[{number}].on", REPLY_BEFORE_OBJECTION)


def _refuse_unborn(answers: Answers, today: date) -> None:
    if answers.birth_date is not None and answers.birth_date > today:
        raise AnswersError("birth_date", WRONG_VALUE)
    for number, entry in enumerate(answers.accounts):
        if entry.birth_date is not None and entry.birth_date > today:
            raise AnswersError(f"accounts[{number}].birth_date", WRONG_VALUE)
