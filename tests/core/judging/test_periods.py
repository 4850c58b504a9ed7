"""Limiting past posts narrows what was public until that day, and leaves the rest alone."""

from dataclasses import replace
from datetime import date

from core.answers import Action, Answers, Deed, Period
from core.judging.periods import periods_in_force
from core.vocabulary import Audience, Kind, Platform
from tests.core.judging.making import TODAY

LIMITED = date(2026, 1, 5)
DEED = Action(Deed.PAST_POSTS_LIMITED, Platform.FACEBOOK, LIMITED)
PUBLIC = Period(Platform.FACEBOOK, Audience.PUBLIC, from_day=date(2010, 1, 1), until=date(2012, 12, 31))
BASE = Period(Platform.FACEBOOK, Audience.FRIENDS, until=LIMITED)


def in_force(*periods: Period, day: date = TODAY) -> tuple[Period, ...]:
    return periods_in_force(Answers(periods=periods, actions=(DEED,)), day)


def test_without_the_deed_the_answers_stand_as_they_are() -> None:
    assert periods_in_force(Answers(periods=(PUBLIC,)), TODAY) == (PUBLIC,)


def test_everything_until_the_day_is_for_friends_first_of_all() -> None:
    assert in_force() == (BASE,)


def test_what_was_public_becomes_friends() -> None:
    assert in_force(PUBLIC) == (BASE, PUBLIC, replace(PUBLIC, audience=Audience.FRIENDS))


def test_what_was_narrower_stays() -> None:
    only_me = replace(PUBLIC, audience=Audience.ONLY_ME)
    assert in_force(only_me) == (BASE, only_me)


def test_a_period_that_goes_on_is_narrowed_until_the_day_only() -> None:
    goes_on = replace(PUBLIC, until=None)
    assert in_force(goes_on)[-1] == replace(goes_on, audience=Audience.FRIENDS, until=LIMITED)


def test_what_is_no_post_of_the_timeline_stays() -> None:
    comments = replace(PUBLIC, kind=Kind.COMMENT)
    later = replace(PUBLIC, from_day=date(2026, 1, 6), until=None)
    elsewhere = replace(PUBLIC, platform=Platform.INSTAGRAM)
    assert in_force(comments, later, elsewhere) == (BASE, comments, later, elsewhere)


def test_before_the_day_nothing_has_been_limited() -> None:
    assert in_force(PUBLIC, day=date(2026, 1, 4)) == (PUBLIC,)
