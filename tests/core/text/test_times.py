"""Times of an export become UTC milliseconds; what is no time becomes None."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.times import from_iso, from_milliseconds, from_seconds

DAY_MS = 1_525_168_800_000  # 2018-05-01T10:00:00Z


@pytest.mark.parametrize("value", [1_525_168_800, 1_525_168_800.0, "1525168800", " 1525168800 ", "1525168800.000"])
def test_seconds_are_read_in_every_writing(value: object) -> None:
    assert from_seconds(value) == DAY_MS


@pytest.mark.parametrize("value", [DAY_MS, float(DAY_MS), str(DAY_MS)])
def test_milliseconds_are_read_in_every_writing(value: object) -> None:
    assert from_milliseconds(value) == DAY_MS


@pytest.mark.parametrize("value", [DAY_MS, float(DAY_MS), str(DAY_MS), DAY_MS * 1000 + 7, f"{DAY_MS}000"])
def test_milli_and_microseconds_are_read_where_seconds_are_expected(value: object) -> None:
    assert from_seconds(value) == DAY_MS


def test_microseconds_are_read_where_milliseconds_are_expected() -> None:
    assert from_milliseconds(DAY_MS * 1000 + 7) == DAY_MS


@pytest.mark.parametrize("value", [99_999_999_999, 253_402_300_799])
def test_a_far_future_of_the_calendar_stays_one(value: int) -> None:
    assert from_seconds(value) == value * 1000


@pytest.mark.parametrize("value", [0, 0.0, "0", "", None, True, False, math.nan, math.inf, "soon", [], {}, "1_0", "٣"])
def test_what_is_no_time_is_unknown(value: object) -> None:
    assert from_seconds(value) is None
    assert from_milliseconds(value) is None


def test_times_before_1970_are_real() -> None:
    assert from_seconds(-86_400) == -86_400_000


def test_times_in_the_future_are_kept() -> None:
    assert from_seconds(4_102_444_800) == 4_102_444_800_000


@pytest.mark.parametrize(
    "value", [253_402_300_800, -62_135_596_801, -DAY_MS, 10**18, 10**30, "9" * 20, "9" * 400, 1e300]
)
def test_years_that_no_calendar_has_are_unknown(value: object) -> None:
    assert from_seconds(value) is None


@pytest.mark.parametrize(
    "text",
    [
        "2018-05-01T10:00:00+00:00",
        "2018-05-01T10:00:00",
        "2018-05-01T10:00:00Z",
        "2018-05-01 12:00:00+02:00",
        " 2018-05-01T10:00:00.000000+00:00 ",
    ],
)
def test_iso_texts_are_utc_unless_they_say_otherwise(text: str) -> None:
    assert from_iso(text) == DAY_MS


@pytest.mark.parametrize(
    "value", ["", "yesterday", "2018-13-01T00:00:00", "1970-01-01T00:00:00+00:00", 1_525_168_800, None]
)
def test_what_is_no_iso_text_is_unknown(value: object) -> None:
    assert from_iso(value) is None


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59"])
def test_a_zone_that_leads_out_of_the_calendar_is_no_error(text: str) -> None:
    assert from_iso(text) is None


@given(st.none() | st.integers() | st.floats() | st.text() | st.binary())
def test_nothing_raises(value: object) -> None:
    for read in (from_seconds, from_milliseconds, from_iso):
        assert read(value) is None or isinstance(read(value), int)
