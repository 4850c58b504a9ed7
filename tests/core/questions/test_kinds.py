"""What stands in no named place and on no day is asked about by its kind, and never against what was said before."""

from __future__ import annotations

from datetime import date

from core.answers import Answers, Period, merge
from core.library.filters import MINE, Order
from core.questions import Question, told_by
from core.readers.item import Item
from core.vocabulary import Aspect, Audience, Kind, Platform
from tests.core.library.making import post
from tests.core.questions.making import ask, opened

ELSEWHERE = post("elsewhere", kind=Kind.COMMENT, place=None)
UNDATED = post("undated", None)
DECADE = (date(2010, 1, 1), date(2019, 12, 31))


def kind_question(*items: Item, answers: Answers | None = None) -> Question | None:
    return next((one for one in ask(*items, answers=answers) if one.kind == "kind"), None)


def test_comments_elsewhere_are_asked_about_at_once() -> None:
    found = kind_question(ELSEWHERE, post())
    assert found is not None
    assert (found.id, found.settles) == ("kind:facebook-1:comment", 1)


def test_undated_posts_are_asked_about_once_those_with_a_day_are_answered() -> None:
    assert kind_question(UNDATED, post()) is None
    said = Answers(periods=(Period(Platform.FACEBOOK, Audience.FRIENDS, *DECADE),))
    found = kind_question(UNDATED, post(), answers=said)
    assert found is not None
    assert found.settles == 1


def test_an_answer_on_a_kind_leaves_what_was_said_of_a_period() -> None:
    said = Answers(periods=(Period(Platform.FACEBOOK, Audience.ONLY_ME, *DECADE),))
    found = kind_question(UNDATED, post(), answers=said)
    assert found is not None
    public = next(choice for choice in found.choices if choice.label.startswith("Public"))
    with opened(UNDATED, post(), answers=merge(said, told_by(public.answers))) as library:
        audiences = {row.text: row.verdict.audience for row in library.page(library.rows(MINE, Order.EXPORT))}
    assert audiences == {"Hello": Audience.ONLY_ME, "undated": Audience.PUBLIC}


def test_an_entry_of_the_profile_is_asked_about_as_one_whatever_its_day() -> None:
    found = kind_question(post("Lyon", kind=Kind.PROFILE_FIELD, aspect=Aspect.HOMETOWN), post())
    assert found is not None
    assert (found.id, found.settles, "profile" in found.why) == ("kind:facebook-1:profile-field", 1, True)


def test_who_saw_the_posts_of_a_time_says_nothing_of_the_profile() -> None:
    home = post("Lyon", kind=Kind.PROFILE_FIELD, aspect=Aspect.HOMETOWN)
    said = Answers(periods=(Period(Platform.FACEBOOK, Audience.FRIENDS, *DECADE),))
    with opened(home, post(), answers=said) as library:
        audiences = {row.text: row.verdict.audience for row in library.page(library.rows(MINE, Order.EXPORT))}
    assert audiences == {"Hello": Audience.FRIENDS, "Lyon": Audience.PUBLIC}
