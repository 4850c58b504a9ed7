"""What follows is told with its days, as the law counts them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.letters.following import answer_due, complaint_from, objected_on, stages
from core.vocabulary import Platform
from tests.core.report.languages import ENGLISH
from tests.core.report.samples import large


@pytest.mark.parametrize(
    ("objected", "due"),
    [
        (date(2026, 1, 31), date(2026, 2, 28)),
        (date(2026, 12, 5), date(2027, 1, 5)),
        (date(2024, 1, 30), date(2024, 2, 29)),
    ],
)
def test_an_answer_is_due_on_the_same_day_of_the_next_month(objected: date, due: date) -> None:
    assert answer_due(objected) == due


def test_a_complaint_waits_two_weeks_more() -> None:
    assert complaint_from(date(2026, 9, 30)) == date(2026, 11, 13)


def test_without_a_noted_day_nothing_is_reached() -> None:
    assert [stage.reached for stage in stages(large(), ENGLISH)] == [False, False, False]


@pytest.mark.parametrize(("on", "reached"), [(date(2026, 11, 20), 1), (date(2026, 10, 20), 2), (date(2026, 9, 1), 3)])
def test_what_is_over_is_marked(on: date, reached: int) -> None:
    summary = replace(large(), objections=((Platform.FACEBOOK, on),))
    assert sum(stage.reached for stage in stages(summary, ENGLISH)) == reached


def test_the_latest_objection_in_force_is_waited_for() -> None:
    days = [date(2026, 3, 1), date(2026, 8, 1), date(2027, 1, 1)]
    assert objected_on(replace(large(), objections=tuple((Platform.FACEBOOK, day) for day in days))) == days[1]
