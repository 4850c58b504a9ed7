"""What is asked settles exactly what is announced, and nothing is asked that changes nothing (contract §6)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

import orjson
import pytest

from core.answers import NO_ANSWERS, Answers
from core.answers_file import read_answers
from core.i18n import words_for
from core.library.filters import MINE, Order
from core.library.library import Library
from core.questions import Question, questions_of
from core.readers.item import Item, PlaceRef
from core.vocabulary import Kind, PlaceKind, Platform
from tests.builders.facebook.generations import Generation
from tests.builders.instagram.generations import Generation as InstagramGeneration
from tests.builders.truth import Built
from tests.builders.whole import facebook_archive, instagram_archive
from tests.core.library.making import ANNA, DAY, conversation, group, library_of, message, post
from tests.core.loading.making import open_built

WORDS = words_for("en")
FRANCE = replace(ANNA, country="FR")
Settled = dict[int, tuple[object, ...]]


def settled(library: Library, answers: Answers) -> Settled:
    """What counts as settled of the owner's items under these answers: the strength and the verdict."""
    library.judge_again(answers=answers, day=DAY)
    mine = library.page(library.rows(MINE, Order.EXPORT))
    return {row.id: (row.verdict.strength, row.verdict.category, row.verdict.use, row.verdict.leans) for row in mine}


def best_choice(library: Library, question: Question) -> int:
    """Play the choices of a question and count what the best one settles; of places and periods each settles all."""
    choices = question.choices if question.kind == "region" else question.choices[:1]
    before = settled(library, NO_ANSWERS)
    played = [settled(library, read_answers(orjson.dumps(choice.answers))) for choice in choices]
    library.judge_again(answers=NO_ANSWERS, day=DAY)
    return max(sum(after[item] != before.get(item) for item in after) for after in played)


def ask(*items: Item, account: object = FRANCE) -> list[Question]:
    library = library_of(items, accounts=(account,))  # type: ignore[arg-type]
    try:
        return questions_of(library, WORDS)
    finally:
        library.close()


@pytest.fixture(
    scope="module",
    params=[
        lambda: facebook_archive(Generation.G5),
        lambda: instagram_archive(InstagramGeneration.G3, private=None),
        lambda: instagram_archive(InstagramGeneration.G0, private=None),
    ],
    ids=["facebook", "instagram", "instagram-2019"],
)
def library(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    build: Callable[[], Built] = request.param
    opened = open_built(tmp_path_factory.mktemp("asked"), build())
    yield opened.library
    opened.library.close()


class TestWholeArchives:
    def test_the_best_choice_settles_what_was_announced(self, library: Library) -> None:
        asked = [question for question in questions_of(library, WORDS) if question.choices]
        announced = {question.id: question.settles for question in asked}
        assert {question.id: best_choice(library, question) for question in asked} == announced

    def test_questions_are_ranked_and_none_settles_nothing(self, library: Library) -> None:
        settles = [question.settles for question in questions_of(library, WORDS)]
        assert settles == sorted(settles, reverse=True)
        assert 0 not in settles

    def test_ids_are_unique_and_an_unsure_answer_says_nothing(self, library: Library) -> None:
        asked = questions_of(library, WORDS)
        assert len({question.id for question in asked}) == len(asked)
        unsure = [question.choices[-1].answers for question in asked if question.kind in {"place", "period", "owner"}]
        assert unsure == [{}] * len(unsure)


class TestPeriods:
    def test_a_long_silence_parts_two_questions(self) -> None:
        days = ("2010-01-01 10:00", "2010-12-01 10:00", "2013-05-05 10:00")
        asked = ask(*(post(f"{day}", day) for day in days))
        assert [(question.id, question.settles) for question in asked] == [
            ("period:facebook-1:2010-01-01:2010-12-31", 2),
            ("period:facebook-1:2013-05-05:2013-05-31", 1),
        ]

    def test_the_eighteenth_birthday_parts_them_too(self) -> None:
        asked = ask(post("minor", "2008-04-30 23:59"), post("adult", "2008-05-01 00:00"))
        assert [question.id for question in asked] == [
            "period:facebook-1:2008-04-01:2008-04-30",
            "period:facebook-1:2008-05-01:2008-05-31",
        ]

    def test_days_are_those_of_the_account_s_clock(self) -> None:
        asked = ask(post("x", "2010-01-31 23:30"), account=replace(FRANCE, time_zone="Europe/Paris"))
        assert [question.id for question in asked] == ["period:facebook-1:2010-02-01:2010-02-28"]

    def test_periods_asked_about_never_overlap(self) -> None:
        items = [post(str(year), f"{year}-0{month}-01 10:00") for year in (2008, 2010, 2012, 2014) for month in (1, 5)]
        spans = sorted(question.id.split(":")[2:] for question in ask(*items))
        assert all(one[1] < other[0] for one, other in pairwise(spans))

    @pytest.mark.parametrize(
        "item",
        [
            post("undated", None),
            post("in a group", kind=Kind.GROUP_POST, place=PlaceRef(PlaceKind.GROUP, None, "")),
            post("elsewhere", kind=Kind.COMMENT, place=None),
            post("a picture", kind=Kind.PROFILE_PICTURE),
            post("not mine", mine=False),
        ],
    )
    def test_what_no_period_settles_is_asked_about_in_no_period(self, item: Item) -> None:
        assert "period" not in [question.kind for question in ask(item)]

    def test_a_time_that_is_still_to_come_is_asked_about_in_no_period(self) -> None:
        asked = ask(post("now", "2026-11-20 10:00"), post("odd clock", "5138-11-16 09:46"))
        assert [question.id for question in asked] == ["period:facebook-1:2026-11-01:2026-11-30"]

    def test_the_account_s_own_setting_is_quoted_as_a_hint(self) -> None:
        (question,) = ask(post(), account=replace(FRANCE, default_audience="Amis"))
        assert "Amis" in question.why


class TestOtherQuestions:
    def test_a_group_is_asked_about_by_name(self) -> None:
        (question,) = ask(post(kind=Kind.GROUP_POST, place=group("Gardeners")))
        assert question.kind == "place"
        assert "Gardeners" in question.text

    def test_the_country_is_asked_where_the_archive_does_not_tell(self) -> None:
        kinds = [question.kind for question in ask(post(kind=Kind.REVIEW), account=ANNA)]
        assert "region" in kinds
        assert "region" not in [question.kind for question in ask(post(kind=Kind.REVIEW))]

    def test_the_birth_date_is_asked_where_it_matters(self) -> None:
        unborn = replace(FRANCE, birth_date=None)
        asked = ask(post(), post("talk", kind=Kind.MESSAGE), account=unborn)
        assert [(question.id, question.settles) for question in asked if question.kind == "birth-date"] == [
            ("birth-date", 1)
        ]

    def test_who_of_a_chat_is_the_owner_comes_first(self) -> None:
        chat = replace(FRANCE, id="whatsapp-1", platform=Platform.WHATSAPP, name=None)
        talk = conversation("Walkers")
        said = [message(str(n), f"2023-01-01 10:0{n}", sender, talk) for n, sender in enumerate(("Zoé", "Bob", "Zoé"))]
        first, *_ = ask(*(one._replace(platform=Platform.WHATSAPP) for one in said), account=chat)
        assert (first.kind, first.settles, [choice.label for choice in first.choices[:-1]]) == (
            "owner",
            2,
            ["Zoé", "Bob"],
        )

    def test_a_question_is_asked_in_the_person_s_language(self) -> None:
        library = library_of([post(kind=Kind.GROUP_POST, place=group("Jardiniers"))], accounts=(FRANCE,))
        (question,) = questions_of(library, words_for("fr"))
        assert question.text.startswith("Le groupe")
        assert "Jardiniers" in question.text
        library.close()
