"""What Meta replied to an objection: noted by the person, and how long it then has (`docs/policy.md` §5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from core.answers import Answers, Replied, Reply
from core.report.objections import months_later

GRACE = timedelta(weeks=2)  # for the post and for Meta to answer the reminder
MONTHS = 1  # for an answer, by Article 12(3) of the GDPR
MONTHS_EXTENDED = 3  # where Meta says within that month that it needs longer


def reply_to(replies: Sequence[Reply], objected: date | None) -> Reply | None:
    """Give what was noted as the reply to the objection of this day; the last one noted stands."""
    return next((one for one in reversed(replies) if one.objected == objected), None)


def with_reply(answers: Answers, objected: date, said: Replied | None, on: date) -> Answers:
    """Note what Meta replied to the objection of this day; None: nothing came so far."""
    others = tuple(one for one in answers.replies if one.objected != objected)
    return replace(answers, replies=others if said is None else (*others, Reply(objected, said, on)))


def last_day(objected: date, reply: Reply | None = None) -> date:
    """Give the last day that the law leaves for an answer: a month, or three where Meta said that it needs longer."""
    extended = reply is not None and reply.said is Replied.EXTENDED
    return months_later(objected, MONTHS_EXTENDED if extended else MONTHS)


def longest(objected: date) -> date:
    """Give the day after which no extension helps Meta any more."""
    return months_later(objected, MONTHS_EXTENDED)


def complaint_from(objected: date, reply: Reply | None = None) -> date:
    """Give the day from which a complaint makes sense: when Meta refuses, else two weeks after a reminder."""
    if reply is not None and reply.said is Replied.REFUSED:
        return reply.on
    return last_day(objected, reply) + GRACE
