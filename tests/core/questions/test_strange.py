"""Words for an audience that nobody here understands are asked about once for each wording."""

from __future__ import annotations

from core.answers import Answers, Period
from core.library.filters import MINE, Order
from core.questions import Question, told_by
from core.readers.item import Item
from core.vocabulary import Aspect, Audience, Evidence, Platform, Strength
from tests.core.library.making import post
from tests.core.questions.making import ask, opened


def strange(text: str, words: str, **facts: object) -> Item:
    return post(text, aspect=Aspect.UNSURE_AUDIENCE, audience_words=words, **facts)


ONE, TWO, OTHER = strange("one", "Nur Freunde"), strange("two", "NUR FREUNDE"), strange("three", "Alle")


def asked(*items: Item, answers: Answers | None = None) -> list[Question]:
    return [one for one in ask(*items, answers=answers) if one.kind == "audience"]


def test_each_wording_is_asked_about_once_and_quoted() -> None:
    found = asked(ONE, TWO, OTHER, post())
    assert [(one.id, one.settles) for one in found] == [
        ("audience:facebook-1:nur freunde", 2),
        ("audience:facebook-1:alle", 1),
    ]
    assert "Nur Freunde" in found[0].text


def test_the_answer_speaks_of_all_that_bears_these_words_and_of_nothing_else() -> None:
    (question, _) = asked(ONE, TWO, OTHER)
    friends = next(choice for choice in question.choices if choice.label == "Friends")
    with opened(ONE, TWO, OTHER, answers=told_by(friends.answers)) as library:
        found = {row.text: row.verdict for row in library.page(library.rows(MINE, Order.EXPORT))}
    assert {text: (one.audience, one.strength) for text, one in found.items()} == {
        "one": (Audience.FRIENDS, Strength.ANSWERED),
        "two": (Audience.FRIENDS, Strength.ANSWERED),
        "three": (Audience.PUBLIC, Strength.ASSUMED),
    }
    assert found["three"].evidence is Evidence.AUDIENCE_NOT_UNDERSTOOD


def test_what_was_answered_is_not_asked_again() -> None:
    (question,) = asked(ONE)
    assert asked(ONE, answers=told_by(question.choices[0].answers)) == []


def test_some_people_alone_can_be_chosen_too() -> None:
    (question,) = asked(ONE)
    told = [told_by(choice.answers).items for choice in question.choices]
    assert [items[0].audience for items in told if items] == [
        Audience.PUBLIC,
        Audience.FRIENDS_OF_FRIENDS,
        Audience.FRIENDS,
        Audience.CUSTOM,
        Audience.ONLY_ME,
    ]


def test_the_explanation_quotes_the_words_also_once_they_are_answered() -> None:
    (question,) = asked(ONE)
    for answers in (Answers(), told_by(question.choices[0].answers)):
        with opened(ONE, answers=answers) as library:
            assert library.case(0).audience_words == "Nur Freunde"


def test_no_question_on_a_time_or_a_kind_speaks_of_such_things() -> None:
    undated = strange("four", "Alle", when=None)
    assert {one.kind for one in ask(ONE, TWO, OTHER, undated)} <= {"audience", "region"}


def test_an_answer_on_a_time_leaves_them_open() -> None:
    said = Answers(periods=(Period(Platform.FACEBOOK, Audience.ONLY_ME),))
    with opened(ONE, post("plain"), answers=said) as library:
        found = {row.text: row.verdict.audience for row in library.page(library.rows(MINE, Order.EXPORT))}
    assert found == {"one": Audience.PUBLIC, "plain": Audience.ONLY_ME}
