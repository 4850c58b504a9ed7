"""The time of an account is cut where a habit may have changed, into few segments that never overlap."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from core.questions.segments import MOST_SEGMENTS, Cut, Why, segments_of

BEGIN = date(2010, 1, 1)


def every(step: int, count: int, begin: date = BEGIN) -> dict[date, int]:
    """One item each `step` days."""
    return {begin + timedelta(days=step * number): 1 for number in range(count)}


def test_where_nothing_is_open_there_is_no_segment() -> None:
    assert segments_of({}, [Cut(Why.ACCOUNT_MADE, 0, BEGIN)]) == []


def test_an_even_life_is_one_segment_of_whole_months() -> None:
    (segment,) = segments_of(every(7, 100, date(2010, 1, 5)), [])
    assert (segment.first, segment.last, segment.begins) == (date(2010, 1, 1), date(2011, 11, 30), None)


def test_a_silence_of_a_year_and_a_day_parts_and_one_of_a_year_does_not() -> None:
    assert len(segments_of({BEGIN: 5, BEGIN + timedelta(days=365): 5}, [])) == 1
    (_, later) = segments_of({BEGIN: 5, BEGIN + timedelta(days=366): 5}, [])
    assert later.begins is not None
    assert (later.begins.why, later.begins.weight) == (Why.SILENCE, 366)


def test_the_18th_birthday_parts_on_its_very_day() -> None:
    birthday = date(2010, 6, 15)
    before, after = segments_of(every(7, 60), [Cut(Why.TURNED_ADULT, 0, birthday)])
    assert (before.last, after.first) == (date(2010, 6, 14), birthday)


def test_what_was_answered_parts_even_where_it_parts_nothing_else() -> None:
    answered = [Cut(Why.ANSWERED, 0, date(2010, 3, 1)), Cut(Why.ANSWERED, 0, date(2010, 4, 1))]
    firsts = [segment.first for segment in segments_of(every(7, 40), answered)]
    assert firsts == [date(2010, 1, 1), date(2010, 3, 1), date(2010, 4, 1)]


def test_a_sign_near_a_surer_one_adds_nothing() -> None:
    switched = Cut(Why.SWITCHED, 1000, date(2010, 6, 1))
    pace = Cut(Why.PACE, 500, date(2010, 7, 1))
    assert [one.begins for one in segments_of(every(3, 120), [switched, pace])] == [None, switched]


def test_a_soft_sign_that_parts_too_few_items_adds_nothing() -> None:
    few = {date(2000, 1, 1): 1}
    assert len(segments_of({**few, **every(1, 100)}, [])) == 1


def test_however_many_signs_there_are_few_segments_and_none_overlaps() -> None:
    days = {date(1990 + 2 * number, 1, 1): 10 for number in range(12)}
    found = segments_of(days, [])
    assert len(found) == MOST_SEGMENTS
    assert all(one.last < other.first for one, other in pairwise(found))
    assert all(any(one.first <= day <= one.last for one in found) for day in days)
