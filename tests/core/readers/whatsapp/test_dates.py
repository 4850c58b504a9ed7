from __future__ import annotations

import pytest

from core.readers.whatsapp.dates import Days, Decision, Habits, day_first, decide, month_first, year_first

NOTHING = Habits("/")


def test_a_first_figure_beyond_12_is_a_day() -> None:
    assert decide([(3, 4, 2026), (13, 4, 2026)], NOTHING) == Decision(day_first, told=True)


def test_a_second_figure_beyond_12_is_a_day() -> None:
    assert decide([(3, 4, 26), (3, 14, 26)], NOTHING) == Decision(month_first, told=True)


def test_four_figures_first_are_a_year() -> None:
    assert decide([(2026, 3, 7)], NOTHING) == Decision(year_first, told=True)


def test_two_figures_first_are_a_year_where_the_last_run_through_the_days() -> None:
    assert decide([(18, 6, 13), (18, 6, 30), (18, 7, 2)], NOTHING) == Decision(year_first, told=True)


def test_else_time_runs_forwards() -> None:
    assert decide([(1, 2, 2026), (2, 1, 2026)], NOTHING) == Decision(month_first, told=True)
    assert decide([(2, 1, 2026), (1, 2, 2026)], NOTHING) == Decision(day_first, told=True)


def test_one_step_back_does_not_outvote_many_forwards() -> None:
    dates = [(1, 2, 2026), (2, 2, 2026), (1, 2, 2026), (1, 3, 2026), (2, 3, 2026), (1, 4, 2026)]
    assert decide(dates, NOTHING) == Decision(day_first, told=True)


def test_where_nothing_tells_the_order_is_a_guess() -> None:
    assert decide([(1, 2, 26)], Habits("/", halves=True)) == Decision(month_first, told=False)
    assert decide([(1, 2, 26)], Habits("/")) == Decision(day_first, told=False)
    assert decide([(1, 2, 26)], Habits("-", halves=True, language="en")) == Decision(day_first, told=False)


def test_points_and_a_phone_that_speaks_no_english_tell_that_days_come_first() -> None:
    assert decide([(1, 2, 26)], Habits(".")) == Decision(day_first, told=True)
    assert decide([(1, 2, 26)], Habits("/", halves=True, language="es")) == Decision(day_first, told=True)


def test_the_order_of_equal_figures_does_not_matter() -> None:
    assert decide([(3, 3, 26), (4, 4, 26)], NOTHING).told


@pytest.mark.parametrize("written", ["7/3/26", "7/3/2026", "7/3/2569", "٧/٣/٢٠٢٦", "7\u200f/3\u200f/2026"])
def test_years_are_of_this_century_or_thai_or_whole_and_figures_of_any_script(written: str) -> None:
    assert Days([written], NOTHING, "day-first")[written] == 1_772_841_600_000


@pytest.mark.parametrize(
    "written",
    ["7 Mar 2026", "Mar 7, 2026", "7 de mar. de 2026", "7. März 2026", "2026 m. kovo 7", "7 марта 2026", "7-Mar-26"],
)
def test_a_month_may_be_a_word_of_any_language(written: str) -> None:
    assert Days([written], NOTHING, None)[written] == 1_772_841_600_000


def test_a_word_that_is_another_month_elsewhere_is_read_by_its_neighbours() -> None:
    days = Days(["7 lis 2026", "8 gru 2026"], NOTHING, None)  # November in Polish, October in Croatian
    assert days["7 lis 2026"] == 1_794_009_600_000


def test_what_the_person_says_of_the_order_stands() -> None:
    days = Days(["1/2/2026"], NOTHING, "month-first")
    assert (days["1/2/2026"], days.order_is_told) == (1_767_312_000_000, True)


@pytest.mark.parametrize("written", ["31/2/2026", "99/99/9999", "7/3/1402", "7 blue 2026"])
def test_figures_that_are_no_date_cost_the_time_only(written: str) -> None:
    assert Days([written], NOTHING, None)[written] is None
