from __future__ import annotations

from core.readers.instagram import facts
from core.vocabulary import PlaceKind, Platform
from tests.builders.instagram.shapes import string_list, string_map, triple
from tests.builders.records import dated, generic, labelled, linked, nested
from tests.core.readers.instagram.making import facts_of


def test_former_names_and_user_names_are_kept() -> None:
    rows = [
        string_map("", {"Changed": triple("Username"), "Previous Value": triple("zoe_m"), "New Value": triple("zoe")}),
        string_map("", {"Changed": triple("Profile Name"), "Previous Value": triple("Zo\u00c3\u00a9 M")}),
        string_map("", {"Changed": triple("Email"), "Previous Value": triple("a@x.example")}),
    ]

    assert facts_of(facts.profile_changes_facts, {"profile_profile_change": rows}).former_names == ["zoe_m", "Zoé M"]


def test_signing_up_tells_when_and_as_whom() -> None:
    cells = {"Username": triple("zoe_m"), "Time": triple(timestamp=1_400_000_000)}

    found = facts_of(facts.signup_facts, {"account_history_registration_info": [string_map("", cells)]})

    assert (found.created_at, found.former_names) == (1_400_000_000_000, ["zoe_m"])


def test_a_city_alone_tells_no_country() -> None:
    rows = {"inferred_data_primary_location": [string_map("", {"City Name": triple("Lyon, Rhône")})]}

    assert facts_of(facts.based_in_facts, rows).country is None


def test_the_generic_file_names_the_country() -> None:
    rows = [generic(labelled("City", "Lyon"), labelled("Country", "France"))]

    assert facts_of(facts.based_in_facts, rows).country == "France"


def test_the_first_country_code_is_a_country() -> None:
    rows = {"profile_account_insights": [string_map("", {"Erstes L\u00c3\u00a4nderkennzeichen": triple("DE")})]}

    assert facts_of(facts.story_times_facts, rows).country == "DE"


def test_an_empty_file_is_a_personal_account() -> None:
    empty = {"profile_business": [string_map("", {})]}
    filled = {"profile_business": [string_map("", {"Business Objectives": triple("Sell")})]}

    assert facts_of(facts.professional_facts, empty).professional is None
    assert facts_of(facts.professional_facts, filled).professional is True


def test_a_linked_account_is_recognised_in_both_forms() -> None:
    node = nested("Facebook", labelled("Name", "Zoé"), linked("URL", "https://www.facebook.com/zoe"))
    cells = {"Account type": triple("Facebook"), "User name": triple("whatsapp.fan")}

    assert facts_of(facts.linked_accounts_facts, [generic(node)]).linked_to == [Platform.FACEBOOK]
    assert facts_of(facts.linked_accounts_facts, [string_map("", cells)]).linked_to == [Platform.FACEBOOK]


def test_people_of_a_list_may_stand_in_the_title_or_the_value() -> None:
    rows = {"relationships_close_friends": [string_list("", "jo.example", 1), string_list("al.example", None, 1)]}

    names = facts_of(facts.people_facts, rows).known_names

    assert names == [(PlaceKind.PROFILE, "jo.example"), (PlaceKind.PROFILE, "al.example")]


def test_the_last_request_dates_the_export() -> None:
    rows = [
        generic(dated("Request completion time", 1_700_000_000)),
        generic(dated("Request completion time", 1_760_000_000)),
    ]

    assert facts_of(facts.export_requests_facts, rows).exported_at == 1_760_000_000_000
