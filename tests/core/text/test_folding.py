"""Two writings of one name are equal after folding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.folding import fold, one_apostrophe


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna  Demo", "anna demo"),
        ("  Anna\tDemo\n", "Anna Demo"),
        ("Zo\u00eb", "Zoe\u0308"),
        ("STRASSE", "straße"),
        ("l’équipe", "L'ÉQUIPE"),
        ("O`Brien", "O‘Brien"),
        ("Nom\u00a0d’utilisateur", "nom d'utilisateur"),
        ("\u202a+33 6 12\u202c", "+33 6 12"),
        ("\u200eBob", "bob"),
        ("İ", "i̇"),
        ("ΌΣΟΣ", "όσος"),
    ],
)
def test_writings_of_one_name_are_equal(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("Zoë", "Zoe"), ("Ann", "Anne"), ("می‌خواهم", "میخواهم")])
def test_different_names_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text(st.characters()))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize("text", ["\u0149", "\u1fef", "a\u1ffd"])
def test_letters_that_fold_into_an_apostrophe_are_folded_at_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_apostrophes_become_one_and_case_stays() -> None:
    assert one_apostrophe("You’ve `Liked`") == "You've 'Liked'"
