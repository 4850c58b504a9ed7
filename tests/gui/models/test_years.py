"""The chart by year has every year, honest scales and a sentence for each column."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.i18n import Words
from core.vocabulary import Use
from gui.models.opened import Opened
from gui.models.years import YearFigures, needs_two_scales, round_up, uses_of, years_of


def figures(may_be_used: int, not_used: int, unclear: int = 0) -> YearFigures:
    return YearFigures(2012, "2012", may_be_used, unclear, not_used, "")


def test_years_without_items_are_shown_too(opened: Opened, words: Words) -> None:
    uses = {2010: {Use.MAY_BE_USED: 1}, 2013: {Use.NOT_USED: 2}}
    summary = dataclasses.replace(opened.summary, uses_by_year=uses)
    assert [year.year for year in years_of(summary, words)] == [2010, 2011, 2012, 2013]


def test_years_of_odd_clocks_do_not_bring_thousands_of_empty_ones(opened: Opened, words: Words) -> None:
    uses = {year: {Use.UNCLEAR: 1} for year in (3, 2010, 2012, 5138)}
    summary = dataclasses.replace(opened.summary, uses_by_year=uses)
    assert [year.year for year in years_of(summary, words)] == [3, 2010, 2011, 2012, 5138]


def test_items_without_a_date_stand_at_the_end(opened: Opened, words: Words) -> None:
    summary = dataclasses.replace(opened.summary, uses_by_year={2010: {}, 0: {Use.UNCLEAR: 3}})
    assert [year.name for year in years_of(summary, words)] == ["2010", "No date"]


def test_the_columns_add_up_to_all_that_is_mine(opened: Opened, words: Words) -> None:
    years = years_of(opened.summary, words)
    assert sum(year.count(use) for year in years for use in Use) == opened.summary.totals.mine


def test_a_sentence_tells_all_figures(opened: Opened, words: Words) -> None:
    uses = {2012: {Use.MAY_BE_USED: 1204, Use.UNCLEAR: 2, Use.NOT_USED: 3}}
    (year,) = years_of(dataclasses.replace(opened.summary, uses_by_year=uses), words)
    assert year.sentence == "2012: 1,204 may be used, 2 unclear, 3 not used"


@pytest.mark.parametrize(("may_be_used", "not_used", "apart"), [(100, 799, False), (100, 801, True), (0, 500, False)])
def test_what_would_dwarf_the_rest_stands_apart(may_be_used: int, not_used: int, *, apart: bool) -> None:
    assert needs_two_scales((figures(may_be_used, not_used),)) is apart


def test_only_uses_that_occur_are_explained() -> None:
    assert uses_of((figures(3, 0, 1),)) == {Use.MAY_BE_USED, Use.UNCLEAR}


@given(st.integers(1, 10**9))
def test_a_scale_ends_at_a_round_figure_not_far_above(value: int) -> None:
    top = round_up(value)
    assert value <= top <= 2 * value
    assert str(top).rstrip("0") in {"1", "2", "3", "4", "5", "6", "8"}
