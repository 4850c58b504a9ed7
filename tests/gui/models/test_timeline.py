"""What is said of an account's time: a page is told from an additional profile by the person alone."""

from __future__ import annotations

from core.answers import NO_ANSWERS, Answers, Period
from core.values import Account
from core.vocabulary import Audience, Holder, Kind, Platform
from gui.models.timeline import may_be_pages, with_page

EITHER = Account("facebook-1", 0, Platform.FACEBOOK, "Marché des potiers", holder=Holder.PAGE_OR_PROFILE)
PAGE = Account("facebook-2", 1, Platform.FACEBOOK, "Four commun", holder=Holder.PAGE)
PERSON = Account("facebook-3", 2, Platform.FACEBOOK, "Jo Example")


def test_only_what_the_archive_leaves_open_is_asked_about() -> None:
    assert may_be_pages(NO_ANSWERS, [EITHER, PAGE, PERSON]) == [EITHER]


def test_a_page_is_asked_about_once() -> None:
    assert may_be_pages(with_page(NO_ANSWERS, EITHER), [EITHER]) == []


def test_what_was_said_of_times_of_a_page_gives_way_and_the_rest_stays() -> None:
    elsewhere = Period(Platform.FACEBOOK, Audience.FRIENDS, kind=Kind.COMMENT, account=EITHER.id)
    of_another = Period(Platform.FACEBOOK, Audience.FRIENDS, account=PERSON.id)
    once = Period(Platform.FACEBOOK, Audience.FRIENDS, account=EITHER.id)
    said = with_page(Answers(periods=(once, elsewhere, of_another)), EITHER).periods
    assert said[2:] == (elsewhere, of_another)
    assert {(one.audience, one.kind) for one in said[:2]} == {
        (Audience.PUBLIC, None),
        (Audience.PUBLIC, Kind.PROFILE_FIELD),
    }
