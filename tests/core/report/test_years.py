"""The charts begin at zero, say their scale, and leave no item out."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from core.library.summary import Summary
from core.report.shapes import Chart, Table
from core.report.years import by_year, ticks
from core.vocabulary import Use
from tests.core.report.languages import ENGLISH
from tests.core.report.samples import empty, large, uses


def with_years(years: dict[int, dict[Use, int]]) -> Summary:
    return replace(empty(), uses_by_year=years)


def labels_of(summary: Summary) -> list[str]:
    table = by_year(summary, ENGLISH).blocks[-1]
    assert isinstance(table, Table)
    return [row.label for row in table.rows]


@given(st.integers(0, 10**9))
def test_the_scale_begins_at_zero_and_reaches_the_highest_bar(highest: int) -> None:
    scale = ticks(highest)
    assert scale[0] == 0
    assert scale[-1] >= max(highest, 1)
    assert 2 <= len(scale) <= 5
    assert len({later - earlier for earlier, later in pairwise(scale)}) == 1


def test_usable_and_all_items_have_charts_of_their_own() -> None:
    usable, whole, _table = by_year(large(), ENGLISH).blocks
    assert isinstance(usable, Chart)
    assert isinstance(whole, Chart)
    assert usable.ticks[-1].label == "600"
    assert whole.ticks[-1].label == "15,000"


def test_years_without_items_stand_in_the_chart_and_not_in_the_table() -> None:
    summary = with_years({2010: uses(1), 2012: uses(2)})
    chart = by_year(summary, ENGLISH).blocks[0]
    assert isinstance(chart, Chart)
    assert [bar.label for bar in chart.bars] == ["2010", "2011", "2012"]
    assert labels_of(summary) == ["2010", "2012"]


def test_odd_years_are_folded_into_one_row_each() -> None:
    years = {year: uses(1) for year in (1604, 1970, 2005, 2026, 2999, 0)}
    assert labels_of(with_years(years)) == ["Before 2002", "2005", "2026", "After 2026", "Time unknown"]


def test_items_of_unknown_time_alone_give_a_table_without_a_chart() -> None:
    (table,) = by_year(with_years({0: uses(4)}), ENGLISH).blocks
    assert isinstance(table, Table)
    assert table.total is not None
    assert table.total.cells == ("4", "0", "0", "4")


def test_future_years_alone_are_told_as_later() -> None:
    assert labels_of(with_years({2999: uses(1)})) == ["Later than this check"]


def test_many_years_stand_in_two_pieces_beside_each_other() -> None:
    few, many = (by_year(with_years({year: uses(1) for year in range(2015, last)}), ENGLISH) for last in (2020, 2026))
    assert [block.beside for section in (few, many) for block in section.blocks if isinstance(block, Table)] == [1, 2]


@given(st.dictionaries(st.integers(0, 9999), st.integers(0, 99).map(uses), min_size=1))
def test_the_rows_sum_up_to_the_last(years: dict[int, dict[Use, int]]) -> None:
    table = by_year(with_years(years), ENGLISH).blocks[-1]
    assert isinstance(table, Table)
    assert table.total is not None
    summed = sum(int(row.cells[0].replace(",", "")) for row in table.rows)
    assert summed == int(table.total.cells[0].replace(",", ""))
