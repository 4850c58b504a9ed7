"""The list of answers: what stands in it, how it is changed."""

from __future__ import annotations

from datetime import date

from core.answers import AccountAnswer, Answers, ItemAnswer, Objection, Period, PlaceAnswer
from core.i18n import Words
from core.values import Account
from core.vocabulary import Audience, Kind, PlaceKind, Platform
from gui.models.timeline import timelines_of, with_new_period, without_period
from gui.models.told import changed, compact, lines_of, without

ACCOUNT = Account("facebook-1", 0, Platform.FACEBOOK, created_on=date(2009, 1, 1))
TODAY = date(2026, 11, 25)


def group(name: str, audience: Audience = Audience.PUBLIC) -> PlaceAnswer:
    return PlaceAnswer(Platform.FACEBOOK, PlaceKind.GROUP, name, audience)


def period(first: int | None, last: int | None, audience: Audience = Audience.FRIENDS) -> Period:
    days = (date(first, 1, 1) if first else None, date(last, 12, 31) if last else None)
    return Period(Platform.FACEBOOK, audience, *days, account="facebook-1")


def test_places_that_were_answered_together_stand_in_one_line(words: Words) -> None:
    answers = Answers(places=tuple(group(name) for name in "abcde"))
    (line,) = lines_of(answers, [ACCOUNT], words)
    assert line.entries == answers.places
    assert line.text.endswith("2 more")


def test_a_line_is_changed_as_a_whole(words: Words) -> None:
    answers = Answers(places=(group("a"), group("b"), group("c", Audience.GROUP_MEMBERS)))
    line = lines_of(answers, [ACCOUNT], words)[0]
    assert {one.audience for one in changed(answers, line, Audience.GROUP_MEMBERS).places} == {Audience.GROUP_MEMBERS}
    assert without(answers, line).places == (group("c", Audience.GROUP_MEMBERS),)


def test_corrections_are_counted_by_audience(words: Words) -> None:
    answers = Answers(items=(ItemAnswer("a", Audience.FRIENDS), ItemAnswer("b", Audience.FRIENDS)))
    (line,) = lines_of(answers, [ACCOUNT], words)
    assert line.text == "2 corrected items"
    assert without(answers, line) == Answers()


def test_every_kind_of_answer_has_a_line_that_can_be_taken_away(words: Words) -> None:
    answers = Answers(
        birth_date=date(1990, 1, 31),
        region="FR",
        accounts=(AccountAnswer("facebook-1", date(1991, 2, 1)),),
        objections=(Objection(Platform.FACEBOOK, TODAY),),
        periods=(Period(Platform.FACEBOOK, Audience.FRIENDS, kind=Kind.COMMENT),),
    )
    for _ in range(5):
        answers = without(answers, lines_of(answers, [ACCOUNT], words)[0])
    assert answers == Answers()


def test_only_the_last_word_on_the_same_thing_is_kept() -> None:
    answers = Answers(
        periods=(period(2010, 2012), period(2013, 2014), period(2010, 2012, Audience.PUBLIC)),
        items=(ItemAnswer("a", Audience.FRIENDS), ItemAnswer("a", Audience.PUBLIC)),
    )
    assert compact(answers) == Answers(
        periods=(period(2013, 2014), period(2010, 2012, Audience.PUBLIC)), items=(ItemAnswer("a", Audience.PUBLIC),)
    )


def test_an_earlier_objection_is_not_lost_when_a_later_one_is_told() -> None:
    objections = tuple(Objection(Platform.FACEBOOK, day) for day in (TODAY, date(2025, 5, 20), TODAY))
    assert {one.on for one in compact(Answers(objections=objections)).objections} == {TODAY, date(2025, 5, 20)}


def test_what_was_compact_before_is_not_gone_through_again() -> None:
    twice = Answers(items=(ItemAnswer("a", Audience.FRIENDS), ItemAnswer("a", Audience.PUBLIC)))
    assert compact(twice, twice) == twice


def test_a_line_means_its_own_entries_whatever_was_said_since(words: Words) -> None:
    answers = Answers(objections=(Objection(Platform.FACEBOOK, TODAY), Objection(Platform.INSTAGRAM, TODAY)))
    first, second = lines_of(answers, [ACCOUNT], words)
    assert without(without(answers, first), second) == Answers()


def test_a_timeline_reaches_from_the_account_to_the_last_answer() -> None:
    (timeline,) = timelines_of(Answers(periods=(period(2010, 2012),)), (), [ACCOUNT], TODAY)
    assert (timeline.first, timeline.last) == (date(2009, 1, 1), date(2012, 12, 31))
    assert len(timeline.told) == 1


def test_an_open_end_is_today() -> None:
    (timeline,) = timelines_of(Answers(periods=(period(None, None),)), (), [ACCOUNT], TODAY)
    assert timeline.told[0].last == TODAY


def test_a_new_period_stands_below_those_that_are_there() -> None:
    answers = Answers(periods=(period(2010, 2012),))
    (timeline,) = timelines_of(answers, (), [ACCOUNT], TODAY)
    assert with_new_period(answers, timeline).periods[1] == period(2010, 2012)
    assert without_period(answers, answers.periods[0]) == Answers()
