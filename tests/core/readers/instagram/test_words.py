from __future__ import annotations

import tomllib
from collections import Counter

import pytest

from core.readers.instagram.words import Meaning, is_one_of, meaning_of, plain, told_private, truth_of
from resources import resource


@pytest.mark.parametrize(
    ("label", "meaning"),
    [
        ("Private Account", Meaning.PRIVATE_ACCOUNT),
        ("Private account?", Meaning.PRIVATE_ACCOUNT),
        ("Compte privé", Meaning.PRIVATE_ACCOUNT),
        ("Compte priv\u00c3\u00a9", Meaning.PRIVATE_ACCOUNT),
        ("私密帐户", Meaning.PRIVATE_ACCOUNT),
        ("Nom d’utilisateur", Meaning.USERNAME),
        ("Telefonnummer best\u00c3\u00a4tigt", Meaning.PHONE_CONFIRMED),
        ("media owner:", Meaning.MEDIA_OWNER),
        ("Heure\N{NO-BREAK SPACE}", Meaning.TIME),
        ("時間", Meaning.TIME),
        ("", None),
        ("Emoji Pong High Score", None),
    ],
)
def test_a_label_means_the_same_in_every_language(label: str, meaning: Meaning | None) -> None:
    assert meaning_of(label) is meaning


@pytest.mark.parametrize(("value", "truth"), [("True", True), ("Faux", False), ("참", True), ("2", None), ("", None)])
def test_a_flag_is_read_in_every_language(value: str, truth: bool | None) -> None:
    assert truth_of(value) is truth


@pytest.mark.parametrize(
    ("title", "private"),
    [
        ("Switched to Private", True),
        ("Switched to Public", False),
        ("Passé en privé", True),
        ("Auf öffentlich umgestellt", False),
        ("비공개로 전환함", True),
        ("공개로 전환함", False),
        ("非公開に変更", True),
        ("公開に変更", False),
        ("From private to public", None),
        ("Vaihdettu", None),
    ],
)
def test_a_switch_says_private_or_public_or_nothing(title: str, private: bool | None) -> None:
    assert told_private(title) is private


def test_the_kind_of_change_stays_english_or_is_known() -> None:
    assert is_one_of("Profile Bio Text", "changed_bio")
    assert not is_one_of("Email", "changed_bio")


def test_no_label_of_the_tables_has_two_meanings() -> None:
    tables = tomllib.loads(resource("words", "instagram_keys.toml").read_text(encoding="utf-8"))
    meanings: dict[str, set[str]] = {}
    for certainty in tables.values():
        for meaning, languages in certainty.items():
            for label in (label for labels in languages.values() for label in labels):
                meanings.setdefault(plain(label), set()).add(meaning)

    assert [label for label, several in meanings.items() if len(several) > 1] == []


def test_every_heading_of_the_table_is_a_meaning() -> None:
    tables = tomllib.loads(resource("words", "instagram_keys.toml").read_text(encoding="utf-8"))
    headings = Counter(meaning for certainty in tables.values() for meaning in certainty)

    assert set(headings) == {meaning.value for meaning in Meaning}
