"""The region: what the person says, else what the archive tells, else the EU as an assumption."""

import pytest

from core.judging.region import is_country, region_of
from core.vocabulary import Region
from tests.core.judging.making import POLICY, account


def test_the_answer_comes_first() -> None:
    assert region_of([account(country="US")], "GB", POLICY) == (Region.UK, False, None)


def test_then_the_country_of_the_first_account_that_tells_one() -> None:
    accounts = [account(), account(1, country="CH"), account(2, country="US")]
    assert region_of(accounts, None, POLICY) == (Region.CH, False, None)


def test_else_the_eu_is_assumed() -> None:
    assert region_of([account()], None, POLICY) == (Region.EU, True, None)


@pytest.mark.parametrize(
    ("zone", "region", "country"),
    [
        ("Europe/Paris", Region.EU, "FR"),
        ("Europe/Oslo", Region.EEA, "NO"),
        ("Europe/London", Region.UK, "GB"),
        ("Europe/Zurich", Region.CH, "CH"),
        ("America/Sao_Paulo", Region.BR, "BR"),
        ("America/New_York", Region.US, "US"),
        ("US/Eastern", Region.US, "US"),
    ],
)
def test_a_time_zone_is_the_weakest_evidence(zone: str, region: Region, country: str) -> None:
    accounts = [account(), account(1, time_zone=zone)]
    assert region_of(accounts, None, POLICY) == (region, False, country)
    assert region_of([*accounts, account(2, country="FR")], None, POLICY) == (Region.EU, False, None)


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "UTC", "Etc/GMT+5", "Nowhere/Land", ""])
def test_a_zone_without_rules_of_its_own_or_of_no_country_counts_for_nothing(zone: str) -> None:
    assert region_of([account(time_zone=zone)], None, POLICY) == (Region.EU, True, None)


def test_zones_of_several_regions_count_for_nothing() -> None:
    accounts = [account(time_zone="Europe/Paris"), account(1, time_zone="America/New_York")]
    assert region_of(accounts, None, POLICY) == (Region.EU, True, None)


def test_anywhere_else_is_the_rest_of_the_world() -> None:
    assert region_of([account(country="FR")], "REST", POLICY) == (Region.REST, False, None)


@pytest.mark.parametrize("code", ["FR", "GB", "UK", "US", "JP", "XK", "REST"])
def test_country_codes_are_accepted(code: str) -> None:
    assert is_country(code)


@pytest.mark.parametrize("code", ["", "F", "FRA", "fr", "EU", "ZZ", "001", "ФР", "AB"])
def test_anything_else_is_not(code: str) -> None:
    assert not is_country(code)
