"""However many answers are given, they stay few, and judging by them stays possible."""

from __future__ import annotations

from datetime import date, timedelta

from core.answers import Answers, Period
from core.questions import questions_of
from core.vocabulary import Audience, Kind, Platform
from tests.core.library.making import DAY, group, post
from tests.core.questions.making import WORDS, answer, best_choice, opened

KINDS = (Kind.PHOTO, Kind.VIDEO, Kind.NOTE, Kind.POLL, Kind.REVIEW, Kind.EVENT, Kind.COMMENT, Kind.PROFILE_FIELD)
ITEMS = [
    post(f"{kind.word} {year}", f"{year}-05-03 08:15" if year else None, kind=kind, place=None)
    for kind in KINDS
    for year in (None, 2009, 2012, 2015, 2018, 2021, 2024)
]


def test_answering_everything_says_nothing_twice() -> None:
    with opened(*ITEMS) as library:
        while questions := questions_of(library, WORDS):
            answer(library, best_choice(questions[0]))
        periods = library.judgement.answers.periods
    assert 0 < len(periods) == len(set(periods)) < 60


def test_thousands_of_answers_on_kinds_can_be_judged_by() -> None:
    days = [date(2000, 1, 1) + timedelta(days=number) for number in range(3_000)]
    said = Answers(periods=tuple(Period(Platform.FACEBOOK, Audience.FRIENDS, day, day, kind=Kind.POST) for day in days))
    with opened(
        post("a", "2001-01-01 10:00"), post("b", "2001-01-01 10:00", place=group("G")), answers=said
    ) as library:
        library.judge_again(answers=said, day=DAY)
        rows = {row.text: row.verdict.audience for row in library.page([0, 1])}
    assert rows == {"a": Audience.FRIENDS, "b": Audience.PUBLIC}
