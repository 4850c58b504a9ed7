"""Local times become UTC by the clock of the page, with the daylight saving of that day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from core.text.dates.clocks import PACIFIC_STANDARD, Clock
from core.text.dates.page_dates import PageDates

HOUR_MS = 3_600_000


def utc(text: str, zone: str) -> str | None:
    milliseconds = PageDates.of([text], Clock.in_zone(zone)).utc_ms(text)
    return None if milliseconds is None else datetime.fromtimestamp(milliseconds / 1000, UTC).strftime("%m-%d %H:%M")


@pytest.mark.parametrize(
    ("text", "zone", "expected"),
    [
        ("Jan 5, 2024 9:00 am", "Europe/Paris", "01-05 08:00"),
        ("Jul 5, 2024 9:00 am", "Europe/Paris", "07-05 07:00"),
        ("Mar 31, 2024 1:59 am", "Europe/Paris", "03-31 00:59"),
        ("Mar 31, 2024 3:00 am", "Europe/Paris", "03-31 01:00"),
        ("Oct 27, 2024 1:59 am", "Europe/Paris", "10-26 23:59"),
        ("Oct 27, 2024 3:00 am", "Europe/Paris", "10-27 02:00"),
        ("Nov 4, 2018 11:00 pm", "America/Sao_Paulo", "11-05 01:00"),  # the clock changed at midnight
        ("Nov 3, 2018 11:00 pm", "America/Sao_Paulo", "11-04 02:00"),
        ("Apr 7, 2024 4:00 am", "Australia/Lord_Howe", "04-06 17:30"),  # by half an hour
        ("Dec 29, 2011 9:00 am", "Pacific/Apia", "12-29 19:00"),  # the day after it does not exist there
        ("Dec 31, 2011 9:00 am", "Pacific/Apia", "12-30 19:00"),
    ],
)
def test_daylight_saving_is_that_of_the_day(text: str, zone: str, expected: str) -> None:
    assert utc(text, zone) == expected


def test_an_hour_that_occurs_twice_is_its_first_occurrence() -> None:
    assert utc("Oct 27, 2024 2:30 am", "Europe/Paris") == "10-27 00:30"


def test_an_hour_that_does_not_occur_is_read_by_the_offset_before_the_change() -> None:
    assert utc("Mar 31, 2024 2:30 am", "Europe/Paris") == "03-31 01:30"


def test_an_unknown_clock_keeps_times_as_if_they_were_utc() -> None:
    assert (Clock.unknown().known, Clock.unknown().utc_ms(HOUR_MS)) == (False, HOUR_MS)


@pytest.mark.parametrize("name", ["", "Nowhere/At_all", "America", "../../etc/passwd", "/etc/passwd", "x" * 5000, "\0"])
def test_a_zone_of_no_place_is_the_unknown_clock(name: str) -> None:
    assert not Clock.in_zone(name).known


def test_fixed_clocks_are_the_same_all_year() -> None:
    assert {PACIFIC_STANDARD.offset_ms(date(2024, month, 10)) for month in range(1, 13)} == {-8 * HOUR_MS}
    assert Clock.fixed(timedelta(hours=-8)).utc_ms(0) == 8 * HOUR_MS


def test_only_days_that_change_the_clock_have_no_single_offset() -> None:
    paris = Clock.in_zone("Europe/Paris")
    changing = [day for day in range(1, 32) if paris.offset_ms(date(2024, 3, day)) is None]
    assert changing == [31]
