"""Where the person lives is asked where the archive leaves it open, and anywhere else is an answer too."""

from __future__ import annotations

from dataclasses import replace

from core.answers import Answers
from core.questions import Question, questions_of
from core.values import Account
from core.vocabulary import Kind, Platform
from tests.core.library.making import ANNA, post
from tests.core.questions.making import FRANCE, WORDS, opened

REVIEW = post(kind=Kind.REVIEW)
INSTAGRAM = replace(FRANCE, id="instagram-1", number=1, platform=Platform.INSTAGRAM)


def region_question(*accounts: Account, answers: Answers | None = None) -> Question | None:
    with opened(REVIEW, accounts=accounts, answers=answers) as library:
        return next((one for one in questions_of(library, WORDS) if one.kind == "region"), None)


def test_one_country_is_not_asked_about() -> None:
    assert region_question(FRANCE) is None


def test_countries_of_one_region_are_not_asked_about() -> None:
    assert region_question(FRANCE, replace(INSTAGRAM, country="DE")) is None


def test_countries_with_other_rules_are_asked_about_and_offered_first() -> None:
    found = region_question(FRANCE, replace(INSTAGRAM, country="US"))
    assert found is not None
    assert "several countries" in found.why
    assert [choice.answers["region"] for choice in found.choices[:2]] == ["FR", "US"]


def test_the_country_of_the_time_zone_is_offered_first() -> None:
    found = region_question(replace(ANNA, time_zone="Europe/Zurich"))
    assert found is not None
    assert found.choices[0].label == "Switzerland"


def test_anywhere_else_is_offered_last_and_settles_it() -> None:
    found = region_question(ANNA)
    assert found is not None
    last = found.choices[-1]
    assert (last.label, last.answers) == ("Anywhere else in the world", {"region": "REST"})
    assert last.settles == 1
    assert region_question(ANNA, answers=Answers(region="REST")) is None


def test_a_country_may_be_typed() -> None:
    found = region_question(ANNA)
    assert found is not None
    assert found.asks == "country"
