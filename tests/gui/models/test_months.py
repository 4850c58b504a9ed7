"""The months of the strip lead to their first rows, whichever way the table is sorted."""

from __future__ import annotations

import pytest

from core.i18n import Words
from core.library.items import Month
from gui.models.months import Months

MONTHS = (Month(2014, 5, 3), Month(2014, 6, 1), Month(2016, 1, 10))


@pytest.mark.parametrize(("newest_first", "rows"), [(True, [11, 10, 0]), (False, [0, 3, 4])])
def test_a_month_begins_after_all_that_come_before_it(newest_first: bool, rows: list[int]) -> None:
    months = Months(MONTHS, newest_first=newest_first)
    assert [months.row_of(number) for number in range(3)] == rows


@pytest.mark.parametrize("newest_first", [True, False])
def test_each_row_belongs_to_the_month_that_it_stands_in(newest_first: bool) -> None:
    months = Months(MONTHS, newest_first=newest_first)
    for number in range(3):
        first = months.row_of(number)
        assert months.number_at(first) == months.number_at(first + MONTHS[number].items - 1) == number


def test_places_count_empty_months_too() -> None:
    months = Months(MONTHS)
    assert [months.place(number) for number in range(3)] == [0, 1, 20]
    assert months.width == 21


def test_the_nearest_month_with_items_is_found() -> None:
    assert [Months(MONTHS).nearest(place) for place in (-5, 0.4, 9, 12, 99)] == [0, 0, 1, 2, 2]


def test_a_step_by_years_always_leads_on() -> None:
    months = Months(MONTHS)
    assert [months.year_away(0, 1), months.year_away(2, -1), months.year_away(2, 1)] == [2, 1, 2]


def test_faulty_years_do_not_stretch_the_strip_and_keep_their_rows() -> None:
    months = Months((Month(1970, 1, 5), *MONTHS, Month(9999, 1, 2)), newest_first=False)
    assert (len(months), months.width, months.row_of(0)) == (3, 21, 5)
    assert months.number_at(0) is None


def test_a_month_is_told_with_its_figure(words: Words) -> None:
    assert Months(MONTHS).in_words(0, words) == "May 2014: 3 items"


def test_no_months_are_no_strip() -> None:
    assert (len(Months()), Months().width, Months().highest) == (0, 0, 0)
