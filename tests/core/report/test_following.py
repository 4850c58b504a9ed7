"""What follows is told with its days, as the law counts them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.answers import NO_ANSWERS, Replied, Reply
from core.report.following import stages
from core.report.objections import objected_on
from core.report.replies import complaint_from, last_day, reply_to, with_reply
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
    assert last_day(objected) == due


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


OBJECTED = date(2026, 10, 1)
SENT = replace(large(), objections=((Platform.FACEBOOK, OBJECTED),))


def reply(said: Replied) -> Reply:
    return Reply(OBJECTED, said, date(2026, 10, 8))


def test_an_extension_gives_two_months_more() -> None:
    assert last_day(OBJECTED, reply(Replied.EXTENDED)) == date(2027, 1, 1)
    assert complaint_from(OBJECTED, reply(Replied.EXTENDED)) == date(2027, 1, 15)


def test_a_refusal_can_be_complained_of_at_once() -> None:
    assert complaint_from(OBJECTED, reply(Replied.REFUSED)) == date(2026, 10, 8)
    assert [one.heading for one in stages(SENT, ENGLISH, reply(Replied.REFUSED))][1:] == [
        "October 8, 2026: Meta refused",
        "From October 8, 2026: complain",
    ]


def test_after_a_confirmation_nothing_more_is_due() -> None:
    told = stages(SENT, ENGLISH, reply(Replied.CONFIRMED))
    assert [one.reached for one in told] == [True, True]
    assert told[-1].heading == "October 8, 2026: Meta confirmed"


def test_an_extension_moves_the_last_day() -> None:
    told = [one.heading for one in stages(SENT, ENGLISH, reply(Replied.EXTENDED))]
    assert told[2:] == [
        "January 1, 2027: the last day for an answer",
        "January 15, 2027: complain, if still nothing came",
    ]


def test_the_last_reply_noted_stands_and_can_be_taken_away() -> None:
    told = with_reply(NO_ANSWERS, OBJECTED, Replied.EXTENDED, date(2026, 10, 20))
    told = with_reply(told, OBJECTED, Replied.REFUSED, date(2026, 12, 1))
    assert reply_to(told.replies, OBJECTED) == Reply(OBJECTED, Replied.REFUSED, date(2026, 12, 1))
    assert reply_to(told.replies, date(2026, 9, 1)) is None
    assert with_reply(told, OBJECTED, None, date(2026, 12, 2)) == NO_ANSWERS
