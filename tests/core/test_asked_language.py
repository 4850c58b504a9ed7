"""The language of a command line is known before the rest of it."""

from __future__ import annotations

import pytest

from core.asked_language import take_language


@pytest.mark.parametrize(
    "given", [["--lang", "fr", "check", "a.zip"], ["check", "--lang=fr", "a.zip"], ["check", "a.zip", "--lang", "fr"]]
)
def test_the_option_may_stand_anywhere(given: list[str]) -> None:
    assert take_language(given) == ("fr", ["check", "a.zip"])


def test_the_last_word_counts() -> None:
    assert take_language(["--lang", "de", "--lang=fr"]) == ("fr", [])


def test_without_the_option_nothing_is_taken() -> None:
    assert take_language(["check", "lang"]) == (None, ["check", "lang"])


def test_an_option_without_a_code_stays_for_others_to_complain_about() -> None:
    assert take_language(["check", "--lang"]) == (None, ["check", "--lang"])
