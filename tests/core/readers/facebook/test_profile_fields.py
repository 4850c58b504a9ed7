from __future__ import annotations

import pytest

from core.readers.facebook import profile_fields
from core.vocabulary import Aspect, Kind
from tests.core.readers.making import items, only

WHEN = 1_500_000_000
AT = {"timestamp": WHEN}
SCHOOL = {"name": "School", "graduated": True, "concentrations": ["Botany"], "end_timestamp": 1, **AT}
WORK = {"employer": "Nursery", "title": "Gardener", "location": "Lyon", "description": "I plant", **AT}
# A key of `profile_v2` (docs/formats/facebook.md §2.12), and what is told by it.
TIMELESS = [
    ("name", {"full_name": "Anna Demo"}, "Anna Demo", Aspect.NAME),
    ("name", "Anna Demo", "Anna Demo", Aspect.NAME),
    ("username", "anna", "anna", Aspect.USER_NAME),
    ("gender", {"gender_option": "FEMALE", "pronoun": "FEMALE"}, "FEMALE", Aspect.GENDER),
    ("gender", {"gender_option": "CUSTOM", "custom_genders": ["Fluid"]}, "Fluid", Aspect.GENDER),
    ("about_me", "I walk", "I walk", Aspect.BIO),
    ("favorite_quotes", "Carpe diem", "Carpe diem", Aspect.QUOTE),
    ("other_names", ["Annie"], "Annie", Aspect.OTHER_NAME),
    ("name_pronunciation", "AH-na", "AH-na", Aspect.PRONUNCIATION),
    ("interested_in", ["Men"], "Men", Aspect.INTERESTED_IN),
    ("religious_view", {"name": "None", "description": "Gardens"}, "None · Gardens", Aspect.RELIGION),
    ("political_view", {"name": "Green"}, "Green", Aspect.POLITICS),
    ("websites", [{"address": "https://anna.example"}], "https://anna.example", Aspect.WEBSITE),
    ("screen_names", [{"service_name": "Skype", "names": [{"name": "a.d"}]}], "Skype · a.d", Aspect.SCREEN_NAME),
]
DATED = [
    ("intro_bio", {"name": "Tea", **AT}, "Tea", Aspect.BIO),
    ("current_city", {"name": "Lyon", **AT}, "Lyon", Aspect.CURRENT_CITY),
    ("hometown", {"name": "Kraków", **AT}, "Kraków", Aspect.HOMETOWN),
    ("relationship", {"status": "Married", "partner": "Bob", "anniversary": {"year": 9}, **AT}, "Married · Bob", None),
    ("previous_relationships", [{"name": "Eve", **AT}], "Eve", Aspect.FORMER_RELATIONSHIP),
    ("family_members", [{"name": "Léa", "relation": "Sister", **AT}], "Léa · Sister", Aspect.FAMILY),
    ("education_experiences", [SCHOOL], "School · Botany", Aspect.EDUCATION),
    ("work_experiences", [WORK], "Nursery · Gardener · Lyon · I plant", Aspect.WORK),
    ("places_lived", [{"place": "Nice", "start_timestamp": 1, **AT}], "Nice", Aspect.PLACE_LIVED),
    ("languages", [{"name": "French", **AT}], "French", Aspect.LANGUAGE),
    ("previous_names", [{"name": "Anna Old", **AT}], "Anna Old", Aspect.FORMER_NAME),
]


@pytest.mark.parametrize(("key", "value", "text", "aspect"), TIMELESS)
@pytest.mark.parametrize("outer", ["profile", "profile_v2", "profile_v3"])
def test_what_the_owner_entered_is_an_item(outer: str, key: str, value: object, text: str, aspect: Aspect) -> None:
    item = only(profile_fields.read_profile_fields, {outer: {key: value}})
    assert (item.kind, item.text, item.aspect, item.made_at) == (Kind.PROFILE_FIELD, text, aspect, None)


@pytest.mark.parametrize(("key", "value", "text", "aspect"), DATED)
def test_an_entry_has_the_time_at_which_it_was_set(key: str, value: object, text: str, aspect: Aspect | None) -> None:
    item = only(profile_fields.read_profile_fields, {"profile_v2": {key: value}})
    assert (item.text, item.aspect, item.made_at) == (text, aspect or Aspect.RELATIONSHIP, WHEN * 1000)


@pytest.mark.parametrize(
    "fields",
    [
        {"emails": {"emails": ["a@b.example"]}},
        {"phone_numbers": [{"phone_type": "Mobile", "phone_number": "+33600000000"}]},
        {"address": {"street": "1 rue Imaginaire", "city": "Lyon"}},
        {"blood_info": {"blood_donor_status": "REGISTERED"}},
        {"birthday": {"year": 1990, "month": 1, "day": 2}},
        {"pages": [{"name": "Books", "pages": ["A museum"]}]},
        {"groups": [{"name": "Gardeners", "timestamp": WHEN}]},
        {"hometown": {}, "languages": [{"name": " "}], "interested_in": []},
    ],
)
def test_how_to_reach_the_owner_and_what_others_made_is_no_item(fields: dict[str, object]) -> None:
    assert items(profile_fields.read_profile_fields, {"profile_v2": fields}) == []


def test_the_same_words_as_introduction_and_about_oneself_are_one_bio() -> None:
    fields = {"intro_bio": {"name": "Tea", "timestamp": WHEN}, "about_me": "Tea", "favorite_quotes": "Tea"}
    found = items(profile_fields.read_profile_fields, {"profile_v2": fields})
    assert [item.aspect for item in found] == [Aspect.BIO, Aspect.QUOTE]


def test_a_song_on_the_profile_is_a_field() -> None:
    item = only(profile_fields.read_profile_fields, {"profile_music_v2": [{"title": "A song", "timestamp": WHEN}]})
    assert (item.text, item.aspect, item.made_at) == ("A song", Aspect.MUSIC, WHEN * 1000)
