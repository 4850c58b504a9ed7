"""The traps of a birth date: what is asked, what is offered, and what the answer makes of items near midnight."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.answers import AccountAnswer, Answers
from core.library.filters import EVERYTHING, Order
from core.questions import Question, questions_of
from core.values import Account
from core.vocabulary import Category, Holder, Platform
from tests.core.library.making import post
from tests.core.questions.making import FRANCE, WORDS, ask, opened

INSTAGRAM = replace(FRANCE, id="instagram-1", number=1, platform=Platform.INSTAGRAM)
OLD = post("old", "2009-06-01 10:00")


def birth_question(account: Account, *, answers: Answers | None = None) -> Question | None:
    asked = ask(OLD, account=account, answers=answers)
    return next((one for one in asked if one.kind == "birth-date"), None)


def category_of(made_at: str, born: date, time_zone: str | None = None) -> Category:
    with opened(post("x", made_at), accounts=(replace(FRANCE, birth_date=born, time_zone=time_zone),)) as library:
        (row,) = library.page(library.rows(EVERYTHING, Order.EXPORT))
        return row.verdict.category


class TestWhenItIsAsked:
    def test_a_birth_date_that_can_be_right_is_not_asked_about(self) -> None:
        assert birth_question(FRANCE) is None

    def test_an_account_older_than_its_owner_is_asked_about(self) -> None:
        odd = replace(FRANCE, birth_date=date(2010, 1, 31), created_on=date(2008, 9, 15))
        found = birth_question(odd)
        assert found is not None
        assert "older than you" in found.why

    def test_items_older_than_the_owner_are_asked_about_where_nothing_tells_when_the_account_was_made(self) -> None:
        found = birth_question(replace(FRANCE, birth_date=date(2010, 1, 31), created_on=None))
        assert found is not None
        assert "dated before your birth date" in found.why

    def test_a_date_from_before_any_platform_says_nothing_of_an_age(self) -> None:
        account = replace(FRANCE, created_on=None)
        asked = ask(OLD, post("odd", "1974-06-01 10:00"), account=account)
        assert "birth-date" not in {one.kind for one in asked}

    def test_nobody_is_asked_about_a_time_before_their_birth(self) -> None:
        account = replace(FRANCE, created_on=None)
        periods = [one for one in ask(OLD, post("odd", "1974-06-01 10:00"), account=account) if one.kind == "period"]
        assert [one.first for one in periods] == [date(2009, 6, 1)]

    @pytest.mark.parametrize(("made_on", "asked"), [(date(2008, 1, 30), True), (date(2008, 1, 31), False)])
    def test_an_account_made_before_the_13th_birthday_is_asked_about(self, made_on: date, *, asked: bool) -> None:
        found = birth_question(replace(FRANCE, birth_date=date(1995, 1, 31), created_on=made_on))
        assert (found is not None and "under 13" in found.why) is asked

    def test_what_the_person_said_is_not_asked_again(self) -> None:
        odd = replace(FRANCE, birth_date=date(2010, 1, 31))
        born = date(1990, 1, 1)
        for answers in (Answers(birth_date=born), Answers(accounts=(AccountAnswer(odd.id, born),))):
            assert birth_question(odd, answers=answers) is None


class TestWhomItIsAsked:
    def test_a_page_was_never_born(self) -> None:
        nobody = replace(FRANCE, birth_date=None)
        assert birth_question(nobody) is not None
        assert birth_question(replace(nobody, holder=Holder.PAGE)) is None

    @pytest.mark.parametrize("made_on", [date(2008, 9, 15), None])
    def test_the_day_of_the_first_item_is_not_called_the_day_of_joining(self, made_on: date | None) -> None:
        found = birth_question(replace(FRANCE, birth_date=None, created_on=made_on))
        assert found is not None
        label = found.choices[0].label
        assert ("joined" in label, "first item" in label) == (made_on is not None, made_on is None)


class TestDatesThatDisagree:
    TORN = replace(FRANCE, birth_date=date(1990, 1, 31), other_birth_dates=(date(1993, 1, 31),))

    def test_two_exports_of_one_account_are_asked_about_with_both_dates(self) -> None:
        found = birth_question(self.TORN)
        assert found is not None
        assert "Two exports" in found.why
        assert [choice.answers["birth_date"] for choice in found.choices[:2]] == ["1993-01-31", "1990-01-31"]

    def test_the_answer_settles_it(self) -> None:
        assert birth_question(self.TORN, answers=Answers(birth_date=date(1990, 1, 31))) is None

    def test_two_accounts_are_asked_about_with_both_dates(self) -> None:
        other = replace(INSTAGRAM, birth_date=date(1993, 1, 31))
        with opened(OLD, accounts=(FRANCE, other)) as library:
            (found,) = [one for one in questions_of(library, WORDS) if one.kind == "birth-date"]
        assert "Your accounts give different birth dates" in found.why
        assert [choice.answers for choice in found.choices[:2]] == [
            {"birth_date": "1990-05-01"},
            {"birth_date": "1993-01-31"},
        ]


class TestTheDayItself:
    def test_the_18th_birthday_is_an_adult_s(self) -> None:
        born = date(1992, 5, 1)
        assert category_of("2010-04-30 23:59", born) is Category.MINOR_OWNED
        assert category_of("2010-05-01 00:00", born) is Category.PUBLIC

    def test_who_was_born_on_29_february_comes_of_age_on_1_march(self) -> None:
        born = date(1992, 2, 29)
        assert category_of("2010-02-28 23:59", born) is Category.MINOR_OWNED
        assert category_of("2010-03-01 00:00", born) is Category.PUBLIC

    @pytest.mark.parametrize(
        ("time_zone", "category"),
        [("Europe/Paris", Category.PUBLIC), (None, Category.MINOR_OWNED), ("America/New_York", Category.MINOR_OWNED)],
    )
    def test_near_midnight_the_clock_of_the_account_decides(self, time_zone: str | None, category: Category) -> None:
        assert category_of("2010-04-30 22:30", date(1992, 5, 1), time_zone) is category
