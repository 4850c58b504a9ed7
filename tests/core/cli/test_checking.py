"""`check`: fields and figures of the contract (docs/design.md §6)."""

from __future__ import annotations

import pytest

from core.cli.checking import run_check
from core.i18n import words_for
from core.vocabulary import Category, Strength
from tests.builders.facebook.generations import Generation
from tests.builders.instagram.generations import Generation as InstagramGeneration
from tests.core.cli.making import printed, printed_json
from tests.core.conftest import OpenFacebook, OpenInstagram

ACCOUNT = [
    *("account", "platform", "name", "former_names", "username", "birth_date", "country", "created_on"),
    *("private_now", "exported_on", "totals", "categories"),
]
TOTALS = ["items", "mine", "may_be_used", "not_used", "unclear"]
LEDGER = ["members", "read", "activity", "set_aside", "not_understood", "damaged"]


def test_the_fields_of_the_contract_are_there(capsys: pytest.CaptureFixture[str], open_facebook: OpenFacebook) -> None:
    found = printed_json(capsys, run_check, open_facebook(Generation.G5).library, "check", "--json")
    asked_for = {"accounts", "totals", "categories", "strengths", "kinds", "years", "rules_of", "checked_on", "ledger"}
    assert asked_for <= found.keys()
    assert list(found["totals"]) == TOTALS
    assert list(found["ledger"]) == LEDGER
    assert [list(account) for account in found["accounts"]] == [ACCOUNT]
    assert list(found["categories"]) == [category.word for category in Category]
    assert list(found["strengths"]) == [strength.word for strength in Strength]


def test_who_it_is(capsys: pytest.CaptureFixture[str], open_facebook: OpenFacebook) -> None:
    (account,) = printed_json(capsys, run_check, open_facebook(Generation.G5).library, "check", "--json")["accounts"]
    told = {name: account[name] for name in ACCOUNT[:10]}
    assert told == {
        "account": "facebook-1",
        "platform": "facebook",
        "name": "Zoé Lefèvre",
        "former_names": ["Zoé Marchand", "zoe.marchand"],
        "username": "zoe.lefevre.demo",
        "birth_date": "1991-02-28",
        "country": "FR",
        "created_on": "2008-09-14",
        "private_now": None,
        "exported_on": "2026-11-02",
    }


def test_every_figure_but_the_items_counts_the_owner_s(
    capsys: pytest.CaptureFixture[str], open_facebook: OpenFacebook
) -> None:
    found = printed_json(capsys, run_check, open_facebook(Generation.G5).library, "check", "--json")
    mine = found["totals"]["mine"]
    assert found["totals"]["items"] > mine
    assert mine == sum(found["totals"][name] for name in ("may_be_used", "not_used", "unclear"))
    for name in ("categories", "strengths"):
        assert sum(found[name].values()) == mine
    for name in ("kinds", "years"):
        assert sum(sum(counts.values()) for counts in found[name].values()) == mine
    assert sum(account["totals"]["mine"] for account in found["accounts"]) == mine


def test_years_are_words_and_the_unknown_one_has_its_own(
    capsys: pytest.CaptureFixture[str], open_facebook: OpenFacebook
) -> None:
    years = list(printed_json(capsys, run_check, open_facebook(Generation.G5).library, "check", "--json")["years"])
    assert years[-1] == "unknown"
    assert years[:-1] == sorted(years[:-1])


def test_a_private_account_is_told(capsys: pytest.CaptureFixture[str], open_instagram: OpenInstagram) -> None:
    accounts = printed_json(capsys, run_check, open_instagram(InstagramGeneration.G3).library, "check", "--json")[
        "accounts"
    ]
    assert [(one["account"], one["private_now"]) for one in accounts] == [("instagram-1", False), ("threads-1", False)]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_for_a_person_it_says_the_same_in_sentences(
    capsys: pytest.CaptureFixture[str], open_facebook: OpenFacebook, language: str
) -> None:
    library, words = open_facebook(Generation.G5).library, words_for(language)
    text, totals = printed(capsys, run_check, library, "check", words=words), library.summary().totals
    assert words.number(totals.may_be_used) in text.splitlines()[0]
    assert "facebook-1" in text
    assert "Zoé Lefèvre" in text
    assert words.number(library.summary().ledger.members) in text
