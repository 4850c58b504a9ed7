"""Which answers on periods count on the day of the check, with what limiting past posts did to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from core.answers import Answers, Deed, Period
from core.judging.audience import TIMELINE_KINDS
from core.vocabulary import Audience, Platform

_LIMITED = frozenset({Audience.PUBLIC, Audience.FRIENDS_OF_FRIENDS})


def periods_in_force(answers: Answers, day: date) -> tuple[Period, ...]:
    """Give the answers on periods, a later one standing over an earlier one.

    *Limit past posts* turns what was public or for friends of friends into friends, and leaves the rest alone
    (docs/policy.md §3).
    """
    limited_until = limited_before(answers, day)
    if limited_until is None:
        return answers.periods
    base = Period(Platform.FACEBOOK, Audience.FRIENDS, until=limited_until)
    return (base, *(limited for period in answers.periods for limited in _limit(period, limited_until)))


def limited_before(answers: Answers, day: date) -> date | None:
    """Give the last day on which the person says that they limited their past posts on Facebook."""
    days = [
        action.on
        for action in answers.actions
        if action.do is Deed.PAST_POSTS_LIMITED and action.platform is Platform.FACEBOOK and action.on <= day
    ]
    return max(days, default=None)


def _limit(period: Period, limited_until: date) -> Iterator[Period]:
    yield period
    begins_later = period.from_day is not None and period.from_day > limited_until
    speaks_of_posts = period.kind is None or period.kind in TIMELINE_KINDS
    if period.platform is Platform.FACEBOOK and period.audience in _LIMITED and speaks_of_posts and not begins_later:
        until = limited_until if period.until is None else min(period.until, limited_until)
        yield replace(period, audience=Audience.FRIENDS, until=until)
