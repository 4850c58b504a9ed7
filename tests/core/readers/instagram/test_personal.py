from __future__ import annotations

from datetime import date

import orjson
import pytest

from core.readers.instagram.facts import personal_information_facts
from core.readers.instagram.profile import read_profile_fields
from core.vocabulary import Aspect
from tests.builders.instagram.account import personal_information
from tests.builders.instagram.generations import LANGUAGES, Generation, setting
from tests.builders.instagram.shapes import string_map, triple
from tests.core.readers.instagram.making import facts_of, items_of


def user(**cells: str) -> dict[str, object]:
    return {
        "profile_user": [string_map("", {label.replace("_", " "): triple(value) for label, value in cells.items()})]
    }


@pytest.mark.parametrize("private", [True, False])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_private_flag_is_read_in_every_language(language: str, private: bool) -> None:
    made = setting(Generation.G2B, language=language, private=private)
    (tree,) = (orjson.loads(data) for name, data in personal_information(made).members.items() if "json" in name)

    facts = facts_of(personal_information_facts, tree)

    assert (facts.private_now, facts.private_now_inferred) == (private, False)
    assert (facts.name, facts.username) == (made.circle.name, made.username)
    assert facts.birth_date == made.circle.owner.birth_date


def test_without_the_flag_nothing_is_told() -> None:
    assert facts_of(personal_information_facts, user(Name="Jo")).private_now is None


def test_a_flag_that_is_no_flag_tells_nothing() -> None:
    facts = facts_of(personal_information_facts, user(Private_Account="maybe"))

    assert (facts.private_now, facts.private_now_inferred) == (None, False)


def test_in_an_unknown_language_the_one_flag_after_the_birth_date_is_the_private_one() -> None:
    cells = user(Puhelin_vahvistettu="True", Syntymäaika="1990-05-06", Kotisivu="https://x.example", Salainen="False")

    facts = facts_of(personal_information_facts, cells)

    assert (facts.private_now, facts.private_now_inferred, facts.birth_date) == (False, True, date(1990, 5, 6))


def test_two_unknown_flags_after_the_birth_date_tell_nothing() -> None:
    cells = user(Syntymäaika="1990-05-06", Salainen="False", Musiikki="True")

    assert facts_of(personal_information_facts, cells).private_now is None


def test_a_flag_without_a_birth_date_before_it_tells_nothing() -> None:
    assert facts_of(personal_information_facts, user(Salainen="False")).private_now is None


def test_an_impossible_birth_date_is_none() -> None:
    assert facts_of(personal_information_facts, user(Date_of_birth="1990-02-31")).birth_date is None


def test_the_pictures_of_the_profile_are_items_too() -> None:
    photo = {"Profile Photo": {"uri": "media/profile/1.jpg", "creation_timestamp": 1_600_000_000, "title": ""}}

    items = items_of(read_profile_fields, {"profile_user": [string_map("", {"Bio": triple("Hello")}, photo)]})

    assert [(item.kind.word, item.aspect.word) for item in items] == [
        ("profile-field", "bio"),
        ("profile-picture", "none"),
    ]


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        ({"Gender": "female"}, [("gender", "female")]),
        ({"Gender": "unspecified"}, []),
        ({"Website": "https://anna.example"}, [("website", "https://anna.example")]),
        ({"Sivusto": "https://anna.example"}, [("website", "https://anna.example")]),  # a label of no table
        ({"Email": "a@b.example", "Phone Number": "+33600000000", "Date of birth": "1990-01-31"}, []),
    ],
)
def test_what_the_owner_entered_is_an_item_and_how_to_reach_them_is_none(
    cells: dict[str, str], found: list[tuple[str, str]]
) -> None:
    record = string_map("", {label: triple(value) for label, value in cells.items()})
    items = items_of(read_profile_fields, {"profile_user": [record]})
    assert [(item.aspect.word, item.text) for item in items] == found


def test_in_an_unknown_language_the_longest_text_is_the_bio() -> None:
    cells = user(
        Kullanıcı_adı="jo.example", Biyografi="Walks and lakes. Always.", Durum="Aktif", Doğum_tarihi="1990-05-06"
    )

    (bio,) = (item.text for item in items_of(read_profile_fields, cells) if item.aspect is Aspect.BIO)

    assert bio == "Walks and lakes. Always."


def test_a_bio_whose_label_is_known_is_the_only_one() -> None:
    bios = [
        item.text
        for item in items_of(read_profile_fields, user(Bio="Jo", Muu="Five words are a text."))
        if item.aspect is Aspect.BIO
    ]

    assert bios == ["Jo"]


def test_in_an_unknown_language_no_entry_vanishes_but_how_to_reach_the_owner() -> None:
    unknown = user(A="zoe@x.example", B="+33 6 12 34 56 78", C="True", D="Zoé", E="Ma bio", F="1990-05-01", G="False")

    found = [(item.aspect, item.text) for item in items_of(read_profile_fields, unknown)]

    assert found == [(Aspect.NONE, "Zoé"), (Aspect.BIO, "Ma bio")]


@pytest.mark.parametrize("label", ["बायो", "個人簡介", "自己紹介", "소개", "Biyografi", "نبذة"])
def test_a_short_bio_is_one_in_every_tabled_language(label: str) -> None:
    (item,) = items_of(read_profile_fields, user(**{label: "Ma bio"}))

    assert (item.aspect, item.text) == (Aspect.BIO, "Ma bio")
