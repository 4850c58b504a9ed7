"""Words are compared without case, points, blanks of any width and marks of direction."""

from __future__ import annotations

import pytest

from core.text.dates.languages import Language, language_code, named_language
from core.text.dates.words import AM, HALVES, NIGHT, NOON, PLAIN, PM, bare, without_accents


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Févr.", "févr"),
        ("a.\u202fm.", "a m"),
        (" \u200fيونيو\u200f ", "يونيو"),
        ("d’abril", "d abril"),
        ("ÖÖ", "öö"),
        ("ｊｕｎ", "jun"),
        ("3, .", ""),
        ("มิ.ย.", "มิ ย"),
    ],
)
def test_bare(text: str, expected: str) -> None:
    assert bare(text) == expected


@pytest.mark.parametrize(
    ("half", "expected"), [(AM, [0, 1, 11]), (PM, [12, 13, 23]), (NIGHT, [0, 1, 23]), (NOON, [12, 13, 11])]
)
def test_halves_of_the_day_turn_12_1_and_11(half: tuple[int, ...], expected: list[int]) -> None:
    assert [half[12], half[1], half[11]] == expected


@pytest.mark.parametrize("half", [*HALVES.values(), PLAIN])
def test_hours_beyond_12_stay_whatever_the_half(half: tuple[int, ...]) -> None:
    assert half[13:] == tuple(range(13, 24))


def french() -> Language:
    language = named_language("fr")
    assert language
    return language


def test_a_text_falls_into_the_longest_words_known() -> None:
    assert [word.text for word in french().pieces("lundi, de l’après-midi zzz")] == ["lundi", "de l après midi", "zzz"]


@pytest.mark.parametrize(
    ("text", "month"), [("aout", 8), ("fevr", 2), ("septembr", 9), ("jui", 0), ("ma", 0), ("mai", 5)]
)
def test_a_shortened_month_is_guessed_where_it_is_one_alone(text: str, month: int) -> None:
    assert french().loose_month(text) == month


@pytest.mark.parametrize(
    ("locale", "code"), [("fr_FR", "fr"), ("zh-Hant-TW", "zh"), ("no_NO", "nb"), ("PT", "pt"), ("", "")]
)
def test_locales_name_their_language(locale: str, code: str) -> None:
    assert language_code(locale) == code


def test_accents_come_off_without_their_letters() -> None:
    assert without_accents("août żółw") == "aout żołw".replace("ż", "z")
