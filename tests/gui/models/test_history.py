"""What was said follows its accounts to what is open now, the questions passed over as well."""

from __future__ import annotations

from core.answers import NO_ANSWERS, Answers, Period
from core.values import Account
from core.vocabulary import Audience, Platform
from gui.models.history import NO_HISTORY, History, Said, carried

ADA = Account("facebook-1", 0, Platform.FACEBOOK, name="Ada")
BO = Account("facebook-1", 0, Platform.FACEBOOK, name="Bo")
ADA_NOW = Account("facebook-2", 1, Platform.FACEBOOK, name="Ada")


def friends(account: str) -> Answers:
    return Answers(periods=(Period(Platform.FACEBOOK, Audience.FRIENDS, account=account),))


def test_answers_and_questions_are_called_as_the_accounts_are_now() -> None:
    said = Said(friends("facebook-1"), frozenset({"period:facebook-1:2008-01-01", "region"}))
    history = carried(History((said,), (), said.skipped), [ADA], [BO, ADA_NOW], NO_ANSWERS)
    skipped = frozenset({"period:facebook-2:2008-01-01", "region"})
    assert history == History((Said(friends("facebook-2"), skipped),), (), skipped)


def test_what_is_recalled_of_an_account_that_came_stays_whatever_is_taken_back() -> None:
    history = carried(History((Said(NO_ANSWERS),)), [ADA], [ADA, BO], Answers(region="FR"))
    assert history.past[0].answers.region == "FR"


def test_nothing_becomes_nothing() -> None:
    assert carried(NO_HISTORY, [ADA], [ADA], NO_ANSWERS) == NO_HISTORY
