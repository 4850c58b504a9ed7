"""Coming of age: local midnight of the 18th birthday, with the traps of calendars and zones."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.judging.age import adult_from_ms, day_start_ms, eighteenth_birthday, is_minor_on

BORN = date(1994, 6, 15)


def at(written: str) -> int:
    return int(datetime.fromisoformat(written).timestamp() * 1000)


@pytest.mark.parametrize(
    ("day", "minor"), [(date(2012, 6, 14), True), (date(2012, 6, 15), False), (date(2012, 6, 16), False)]
)
def test_the_birthday_itself_is_adult(day: date, minor: bool) -> None:
    assert is_minor_on(BORN, day) is minor


def test_without_a_birth_date_nobody_is_a_minor() -> None:
    assert not is_minor_on(None, date(2020, 1, 1))


def test_born_on_29_february_one_comes_of_age_on_1_march() -> None:
    assert eighteenth_birthday(date(2000, 2, 29)) == date(2018, 3, 1)
    assert is_minor_on(date(2000, 2, 29), date(2018, 2, 28))


@pytest.mark.parametrize(
    ("zone", "midnight"),
    [
        (None, "2012-06-15T00:00:00+00:00"),
        ("Europe/Paris", "2012-06-15T00:00:00+02:00"),
        ("America/Los_Angeles", "2012-06-15T00:00:00-07:00"),
        ("Pacific/Kiritimati", "2012-06-15T00:00:00+14:00"),
    ],
)
def test_the_day_begins_at_local_midnight(zone: str | None, midnight: str) -> None:
    assert adult_from_ms(BORN, zone) == at(midnight)


@pytest.mark.parametrize("zone", ["", "Europe", "../../etc/passwd", "Nowhere/Land", "CEST\x00", "x" * 300])
def test_an_unknown_zone_counts_as_utc(zone: str) -> None:
    assert adult_from_ms(BORN, zone) == adult_from_ms(BORN, None)


def test_a_day_whose_midnight_the_clocks_skip_begins_at_the_change() -> None:
    assert day_start_ms(date(2018, 11, 4), "America/Sao_Paulo") == at("2018-11-04T03:00:00+00:00")


def test_a_day_whose_midnight_comes_twice_begins_at_the_first() -> None:
    assert day_start_ms(date(2023, 11, 5), "America/Havana") == at("2023-11-05T00:00:00-04:00")


def test_days_before_1970_are_negative() -> None:
    assert adult_from_ms(date(1940, 1, 1), None) == at("1958-01-01T00:00:00+00:00")


@given(st.dates())
def test_every_birth_date_has_an_18th_birthday(born: date) -> None:
    assert eighteenth_birthday(born) >= born


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_the_day_before_is_the_last_as_a_minor(born: date) -> None:
    birthday = eighteenth_birthday(born)
    assert is_minor_on(born, birthday - timedelta(days=1))
    assert adult_from_ms(born, None) == int(datetime.combine(birthday, datetime.min.time(), UTC).timestamp()) * 1000
