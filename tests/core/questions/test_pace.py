"""A pace that lastingly changes is found, chance is not."""

from __future__ import annotations

from datetime import date

import numpy as np

from core.questions.pace import changes_of_pace


def changes(*by_month: int) -> list[date]:
    """The changes in a life that posts so often in each month since January 2010."""
    days = [date(2010 + number // 12, number % 12 + 1, 1) for number in range(len(by_month))]
    return [day for day, _ in changes_of_pace(days, np.array(by_month), lambda day, gain: (day, gain))]


def test_three_times_as_much_for_a_year_is_a_change() -> None:
    assert changes(*[5] * 24, *[20] * 24) == [date(2012, 1, 1)]


def test_twice_as_much_is_none() -> None:
    assert changes(*[50] * 24, *[100] * 24) == []


def test_a_lively_half_year_is_none() -> None:
    assert changes(*[5] * 24, *[12] * 6) == []


def test_few_items_are_chance() -> None:
    assert changes(*[0, 0, 1] * 8, *[1, 0, 1] * 8) == []


def test_a_rise_and_a_fall_are_two_changes() -> None:
    assert sorted(changes(*[4] * 24, *[40] * 24, *[4] * 24)) == [date(2012, 1, 1), date(2014, 1, 1)]


def test_dates_beyond_a_hundred_years_are_no_story() -> None:
    days = [date(1000, 1, 1), date(2010, 1, 1)]
    assert list(changes_of_pace(days, np.array([100, 100]), lambda day, gain: (day, gain))) == []
