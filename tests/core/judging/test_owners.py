"""Owners: age, objections and what they cover, accounts that were public since the start."""

from datetime import UTC, date, datetime

import pytest

from core.answers import NO_ANSWERS, AccountAnswer, Action, Answers, Deed, Objection
from core.judging.owners import birth_date_of, objection_of, owners_of, was_public_since
from core.judging.verdict import Owner
from core.values import Account, PrivacySwitch
from core.vocabulary import Platform, Region
from tests.core.judging.making import POLICY, TODAY, account

SENT = date(2026, 1, 10)
START = date(2025, 5, 27)
FACEBOOK, INSTAGRAM = account(0), account(1, Platform.INSTAGRAM)
ACCOUNTS = [FACEBOOK, INSTAGRAM, account(2, Platform.THREADS), account(3, Platform.META_AI)]
ACCOUNTS.append(account(4, Platform.MESSENGER))


def covered(*objections: Objection, accounts: list[Account] = ACCOUNTS, day: date = TODAY) -> set[Platform]:
    answers = Answers(objections=objections)
    return {one.platform for one in accounts if objection_of(one, accounts, answers, day) is not None}


def switch(day: str, *, private: bool) -> PrivacySwitch:
    return PrivacySwitch(int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp()), private)


def the_owner(one: Account, answers: Answers = NO_ANSWERS, day: date = TODAY) -> Owner:
    return owners_of([one], answers, day=day, region=Region.EU, policy=POLICY)[one.number]


def test_an_objection_on_facebook_covers_its_side() -> None:
    expected = {Platform.FACEBOOK, Platform.MESSENGER, Platform.META_AI}
    assert covered(Objection(Platform.FACEBOOK, SENT)) == expected


def test_an_objection_on_instagram_covers_its_side() -> None:
    assert covered(Objection(Platform.INSTAGRAM, SENT)) == {Platform.INSTAGRAM, Platform.THREADS}


@pytest.mark.parametrize("linked", [0, 1])
def test_linked_accounts_are_covered_across(linked: int) -> None:
    accounts = [account(0), account(1, Platform.INSTAGRAM)]
    other = Platform.INSTAGRAM if linked == 0 else Platform.FACEBOOK
    accounts[linked] = account(linked, accounts[linked].platform, linked_to=frozenset({other}))
    assert covered(Objection(Platform.FACEBOOK, SENT), accounts=accounts) == {Platform.FACEBOOK, Platform.INSTAGRAM}


def test_an_objection_for_one_account_leaves_its_twin_alone() -> None:
    accounts = [account(0), account(1)]
    answers = Answers(objections=(Objection(Platform.FACEBOOK, SENT, "facebook-2"),))
    assert [objection_of(one, accounts, answers, TODAY) for one in accounts] == [None, SENT]


def test_an_objection_for_the_only_account_covers_the_rest_of_its_side() -> None:
    expected = {Platform.FACEBOOK, Platform.MESSENGER, Platform.META_AI}
    assert covered(Objection(Platform.FACEBOOK, SENT, "facebook-1")) == expected


def test_the_earliest_objection_counts() -> None:
    answers = Answers(objections=(Objection(Platform.FACEBOOK, SENT), Objection(Platform.FACEBOOK, START)))
    assert objection_of(FACEBOOK, ACCOUNTS, answers, TODAY) == START


def test_an_objection_after_the_day_of_the_check_is_not_yet_in_force() -> None:
    assert covered(Objection(Platform.FACEBOOK, SENT), day=date(2026, 1, 9)) == set()
    assert Platform.FACEBOOK in covered(Objection(Platform.FACEBOOK, SENT), day=SENT)


def test_whatsapp_is_never_covered_by_the_others() -> None:
    accounts = [account(0, linked_to=frozenset({Platform.WHATSAPP})), account(1, Platform.WHATSAPP)]
    assert covered(Objection(Platform.FACEBOOK, SENT), accounts=accounts) == {Platform.FACEBOOK}


def test_the_birth_date_said_for_an_account_stands_over_the_general_one_and_the_archive() -> None:
    one = account(birth_date=date(1980, 1, 1))
    said = Answers(birth_date=date(1990, 1, 1), accounts=(AccountAnswer("facebook-1", date(2000, 1, 1)),))
    assert birth_date_of(one, said) == date(2000, 1, 1)
    assert birth_date_of(account(1), said) == date(1990, 1, 1)
    assert birth_date_of(one, NO_ANSWERS) == date(1980, 1, 1)


def test_the_owner_is_a_minor_on_the_day_of_the_check() -> None:
    one = account(birth_date=date(2008, 11, 26))
    assert the_owner(one).minor_now
    assert not the_owner(one, day=date(2026, 11, 26)).minor_now


@pytest.mark.parametrize(
    ("facts", "public"),
    [
        ({}, False),
        ({"private_now": False}, True),
        ({"private_now": True}, False),
        ({"private_now": True, "privacy_history": (switch("2026-01-05", private=True),)}, True),
        ({"private_now": True, "privacy_history": (switch("2025-05-26", private=True),)}, False),
        (
            {
                "private_now": True,
                "privacy_history": (switch("2026-02-01", private=True), switch("2025-12-01", private=False)),
            },
            True,
        ),
        ({"privacy_history": (switch("2020-01-01", private=False),)}, True),
    ],
)
def test_an_account_was_public_since_the_start_if_the_archive_shows_it(facts: dict[str, object], public: bool) -> None:
    assert was_public_since(account(1, Platform.INSTAGRAM, **facts), START) is public


def test_before_the_start_nothing_was_public_since_it() -> None:
    assert not the_owner(account(1, Platform.INSTAGRAM, private_now=False), day=date(2025, 5, 1)).public_since_start


def made_private(day: date) -> Answers:
    return Answers(actions=(Action(Deed.ACCOUNT_PRIVATE, Platform.INSTAGRAM, day),))


@pytest.mark.parametrize(("day", "public"), [(date(2026, 1, 5), True), (date(2025, 5, 26), False)])
def test_an_account_made_private_was_public_until_then(day: date, public: bool) -> None:
    owner = the_owner(account(1, Platform.INSTAGRAM, private_now=False), made_private(day))
    assert (owner.private_answered, owner.public_since_start) == (True, public)


def test_making_the_instagram_account_private_says_nothing_of_facebook_or_of_the_past() -> None:
    assert not the_owner(FACEBOOK, made_private(SENT)).private_answered
    assert not the_owner(INSTAGRAM, made_private(SENT), day=date(2026, 1, 9)).private_answered
