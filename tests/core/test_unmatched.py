"""Answers on accounts that are not there are found, each account once."""

from __future__ import annotations

from datetime import date

from core.answers import NO_ANSWERS, AccountAnswer, Answers, Objection, Period
from core.i18n import words_for
from core.unmatched import Unmatched, of_no_account, unknown_accounts
from core.vocabulary import Audience, Platform

HERE = ["facebook-1", "instagram-1"]
TOLD = Answers(
    accounts=(AccountAnswer("facebook-1", date(1990, 1, 1)), AccountAnswer("facebook-2", date(1990, 1, 1))),
    objections=(
        Objection(Platform.FACEBOOK, date(2025, 5, 1)),
        Objection(Platform.FACEBOOK, date(2025, 5, 1), "x\u202e"),
    ),
    periods=(Period(Platform.FACEBOOK, Audience.FRIENDS, account="facebook-2"),),
)


def test_who_names_no_account_or_one_that_is_there_is_not_meant() -> None:
    assert unknown_accounts(NO_ANSWERS, HERE) == []
    assert unknown_accounts(TOLD, [*HERE, "facebook-2", "x\u202e"]) == []


def test_each_account_is_named_once_with_its_first_place() -> None:
    assert unknown_accounts(TOLD, HERE) == [
        Unmatched("facebook-2", "accounts[1].account"),
        Unmatched("x\u202e", "objections[1].account"),
    ]


def test_the_sentence_turns_nothing_round() -> None:
    said = of_no_account(unknown_accounts(TOLD, HERE), HERE, words_for("en"))
    assert said.startswith("The answers name 2 accounts that are not in this archive: facebook-2 (accounts[1].account)")
    assert "\u202e" not in said
