"""The region: what the person says, else what the archive tells, else the EU as an assumption."""

import pytest

from core.judging.region import is_country, region_of
from core.vocabulary import Region
from tests.core.judging.making import POLICY, account


def test_the_answer_comes_first() -> None:
    assert region_of([account(country="US")], "GB", POLICY) == (Region.UK, False)


def test_then_the_country_of_the_first_account_that_tells_one() -> None:
    accounts = [account(), account(1, country="CH"), account(2, country="US")]
    assert region_of(accounts, None, POLICY) == (Region.CH, False)


def test_else_the_eu_is_assumed() -> None:
    assert region_of([account()], None, POLICY) == (Region.EU, True)


def test_anywhere_else_is_the_rest_of_the_world() -> None:
    assert region_of([account(country="FR")], "REST", POLICY) == (Region.REST, False)


@pytest.mark.parametrize("code", ["FR", "GB", "UK", "US", "JP", "XK", "REST"])
def test_country_codes_are_accepted(code: str) -> None:
    assert is_country(code)


@pytest.mark.parametrize("code", ["", "F", "FRA", "fr", "EU", "ZZ", "001", "ФР", "AB"])
def test_anything_else_is_not(code: str) -> None:
    assert not is_country(code)
