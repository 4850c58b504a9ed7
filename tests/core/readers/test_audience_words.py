"""The words with which a record says who could see it (docs/formats/facebook.md §2.0, §3.1)."""

from __future__ import annotations

import tomllib
from collections import Counter
from typing import Any

import pytest
from hypothesis import given

from core.readers.audience_words import audience_named
from core.readers.classic import read_classic
from core.text.folding import fold
from core.vocabulary import Audience
from resources import resource
from tests.core.readers.test_anything import trees

UNKNOWN = Audience.UNKNOWN


@pytest.mark.parametrize(
    ("word", "audience"),
    [
        ("Public", Audience.PUBLIC),
        ("EVERYONE", Audience.PUBLIC),
        ("Friends of Friends", Audience.FRIENDS_OF_FRIENDS),
        ("FRIENDS_OF_FRIENDS", Audience.FRIENDS_OF_FRIENDS),
        ("Friends Only", Audience.FRIENDS),
        ("ALL_FRIENDS", Audience.FRIENDS),
        (" only me ", Audience.ONLY_ME),
        ("SELF", Audience.ONLY_ME),
        ("CUSTOM", Audience.CUSTOM),
        ("Specific friends", Audience.CUSTOM),
        ("Except: Bob Sample", Audience.CUSTOM),
        ("Friends exceptâ\x80¦", Audience.CUSTOM),  # as Meta writes "except…"
    ],
)
def test_constants_and_the_words_of_the_site_are_understood(word: str, audience: Audience) -> None:
    assert audience_named(word) is audience


@pytest.mark.parametrize(
    "word",
    [
        "Kunningjar",
        "Publik",
        "Exceptional people",
        "Bob; Except: Zoe",
        "Public figures",
        "Friends Bob",
        "?",
        "\ud83d",
    ],
)
def test_a_word_that_is_not_known_is_never_guessed(word: str) -> None:
    assert audience_named(word) is UNKNOWN


@pytest.mark.parametrize(
    ("privacy", "audience"),
    [
        ({"value": "ALL_FRIENDS", "description": "Vos amis", "allow": "", "deny": ""}, Audience.FRIENDS),
        ({"description": "Only me"}, Audience.ONLY_ME),
        ({"value": "NEWLY_MADE", "description": "Public"}, Audience.PUBLIC),
        ({"value": "NEWLY_MADE", "description": "Kunningjar"}, UNKNOWN),
        ({"value": ["SELF"]}, UNKNOWN),
        ({"label": "Friends"}, UNKNOWN),
    ],
)
def test_an_object_names_its_audience_by_value_or_description(privacy: dict[str, Any], audience: Audience) -> None:
    assert audience_named(privacy) is audience


@pytest.mark.parametrize(
    ("word", "audience"),
    [
        ("Nur Freunde", Audience.FRIENDS),
        ("Bara mina vänner", Audience.FRIENDS),
        ("Amis et leurs amis", Audience.FRIENDS_OF_FRIENDS),
        ("TOUT LE MONDE", Audience.PUBLIC),
        ("나만 보기", Audience.ONLY_ME),
        ("Только друзьям", Audience.FRIENDS),
        ("الأصدقاء فقط", Audience.FRIENDS),
        ("Arkadaşların Arkadaşları", Audience.FRIENDS_OF_FRIENDS),
        ("Außer: Bob Sample", Audience.CUSTOM),
        ("Amis ; Sauf : Bob Sample", Audience.CUSTOM),
        ("Friends of Friends; Except: Bob", Audience.CUSTOM),
    ],
)
def test_the_words_of_many_languages_say_what_they_mean(word: str, audience: Audience) -> None:
    assert audience_named(word) is audience


def test_no_word_means_two_audiences() -> None:
    table = tomllib.loads(resource("words", "facebook_audiences.toml").read_text(encoding="utf-8"))
    meant = Counter[str]()
    for name in {*table["seen"], *table["guessed"]}:
        lists = [words for part in ("seen", "guessed") for words in table[part].get(name, {}).values()]
        meant.update({fold(word) for words in lists for word in words})
    assert [word for word, count in meant.items() if count > 1] == []


@pytest.mark.parametrize("nothing", [None, "", "  ", [], {}, {"value": "", "description": None, "allow": ""}])
def test_an_empty_value_names_no_audience(nothing: object) -> None:
    assert audience_named(nothing) is None


@given(privacy=trees)
def test_no_value_stops_the_reading_of_a_post(privacy: Any) -> None:
    assert read_classic({"privacy": privacy}).stated is audience_named(privacy)
