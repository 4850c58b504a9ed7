from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from core.readers.facebook import account_facts
from core.vocabulary import Platform
from tests.builders.records import dated, generic, labelled, nested
from tests.core.readers.making import facts

WHEN = 1_500_000_000


class TestProfile:
    def test_who_it_is(self) -> None:
        profile = {
            "name": {"full_name": "Anna Demo"},
            "username": "anna",
            "profile_uri": "https://www.facebook.com/anna",
            "previous_names": [{"name": "Anna Former", "timestamp": WHEN}],
            "registration_timestamp": WHEN,
        }
        found = facts(account_facts.profile_facts, {"profile_v2": profile})
        assert (found.name, found.username, found.former_names) == ("Anna Demo", "anna", ["Anna Former"])
        assert (found.profile_url, found.created_at) == ("https://www.facebook.com/anna", WHEN * 1000)

    @pytest.mark.parametrize(
        ("birthday", "expected"),
        [
            ({"year": 1990, "month": 2, "day": 3}, date(1990, 2, 3)),
            ({"year": 1990, "month": 2, "day": 31}, None),
            ({"month": 2, "day": 3}, None),
            ({"year": "1990", "month": 2, "day": 3}, None),
            ({"year": 10**30, "month": 2, "day": 3}, None),
            (None, None),
        ],
    )
    def test_a_birthday_that_no_calendar_has_is_none(self, birthday: object, expected: date | None) -> None:
        assert facts(account_facts.profile_facts, {"profile_v2": {"birthday": birthday}}).birth_date == expected


def test_former_names_and_user_names() -> None:
    records = [{"extra_info": {"old_name": "Anna Former"}}, {"extra_info": {"old_vanity": "anna.f"}}, {"event": "x"}]
    found = facts(account_facts.former_name_facts, {"admin_records_v2": records})
    assert found.former_names == ["Anna Former", "anna.f"]


def test_the_first_moment_is_that_of_registration_the_last_that_of_the_export() -> None:
    records = [generic(dated("When", at), timestamp=at) for at in (WHEN + 5, WHEN)]
    assert facts(account_facts.registration_facts, records).created_at == WHEN * 1000
    assert facts(account_facts.export_request_facts, records).exported_at == (WHEN + 5) * 1000


@pytest.mark.parametrize(
    ("tree", "zone"),
    [
        ({"timezone_v2": "Europe/Paris"}, "Europe/Paris"),
        (generic(labelled("Time zone", "America/Argentina/Ushuaia")), "America/Argentina/Ushuaia"),
        ({"timezone_v2": "UTC+2"}, None),
        ([], None),
    ],
)
def test_the_clock_is_a_name_with_a_slash(tree: Any, zone: str | None) -> None:
    assert facts(account_facts.time_zone_facts, tree).time_zone == zone


@pytest.mark.parametrize(
    ("tree", "country"),
    [
        ({"primary_public_location_v2": {"city": "Lyon", "country": "France"}}, "France"),
        ({"phone_number_location_v2": [{"spn": "x", "country_code": "fr"}]}, "FR"),
        ({"primary_location_v2": {"zipcode": []}}, None),
    ],
)
def test_the_country_is_a_code_or_a_name(tree: Any, country: str | None) -> None:
    assert facts(account_facts.location_facts, tree).country == country


def test_the_language_is_a_locale() -> None:
    tree = {"language_and_locale_v2": [{"name": "Language", "children": [{"entries": [{"data": {"value": "fr_FR"}}]}]}]}
    assert facts(account_facts.language_facts, tree).language == "fr_FR"


def test_the_default_audience_is_the_first_answer() -> None:
    section = {
        "label": "Your activity",
        "dict": [labelled("Who can see your future posts?", "Amis"), labelled("B", "Non")],
    }
    assert facts(account_facts.privacy_facts, generic(section)).default_audience == "Amis"


@pytest.mark.parametrize(
    "tree",
    [
        {"accounts_center_v2": [{"service_name": "Instagram", "username": "anna"}]},
        [generic(nested("Account", labelled("Service", "Instagram")))],
    ],
)
def test_linked_accounts_are_told_by_their_proper_names(tree: Any) -> None:
    assert facts(account_facts.linked_account_facts, tree).linked_to == [Platform.INSTAGRAM]


def test_a_birth_date_typed_into_a_form_is_a_hint() -> None:
    tree = {"seller_onboarding_information": {"fields": [{"field_name": "dob", "field_value": "1990-02-03"}]}}
    assert facts(account_facts.birth_hint_facts, tree).birth_date == date(1990, 2, 3)


@pytest.mark.parametrize(
    ("tree", "administered"),
    [
        ({"admin_activity_v2": [{"timestamp": WHEN, "title": "Anna was made an admin"}]}, True),
        ([generic(labelled("Action", "Added"), timestamp=WHEN)], True),
        (generic(labelled("Action", "Added")), True),
        ({"admin_activity_v2": []}, None),
        ([], None),
    ],
)
def test_what_admins_did_tells_that_several_run_it(tree: object, administered: bool | None) -> None:
    assert facts(account_facts.page_facts, tree).administered is administered
