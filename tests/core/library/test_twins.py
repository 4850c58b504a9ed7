"""JSON and HTML of one account: each thing is one item, with the better of both (contract §4.5)."""

from __future__ import annotations

import pytest

from core.readers.item import Item
from core.vocabulary import Kind, PlaceKind
from tests.core.library.making import ANNA, Row, at, conversation, group, message, post, rows, texts

BOB = conversation("Bob")
PAGE = 1  # the second member is the page


def both(told: list[Item], shown: list[Item]) -> list[Row]:
    return rows(told, shown, pages=[PAGE])


def exact(text: str, when: str = "2020-01-01 10:00:07", milliseconds: int = 123) -> Item:
    found = message(text, when, "Bob", BOB)
    return found._replace(made_at=at(when) + milliseconds)


def to_the_second(text: str, when: str = "2020-01-01 10:00:07") -> Item:
    return message(text, when, "Bob", BOB)


SECONDS = to_the_second("That this page shows seconds", "2020-01-01 09:00:31")


def test_a_message_of_both_is_one_to_the_second() -> None:
    assert texts(both([exact("Hi")], [to_the_second("Hi"), SECONDS])) == [SECONDS.text, "Hi"]


def test_the_exact_time_stands() -> None:
    (found,) = both([exact("Hi")], [to_the_second("Hi")])
    assert found["time"] == "2020-01-01T10:00:07.123Z"


def test_another_second_is_another_message_on_a_page_that_shows_seconds() -> None:
    shown = [to_the_second("Hi", "2020-01-01 10:00:20"), SECONDS]
    assert len(both([exact("Hi")], shown)) == 3


def test_a_page_that_shows_minutes_matches_to_the_minute() -> None:
    assert len(both([exact("Hi")], [to_the_second("Hi", "2020-01-01 10:00:00")])) == 1


def test_matching_keeps_how_often_something_was_said() -> None:
    told = [exact("ha", milliseconds=1), exact("ha", milliseconds=500), exact("ha", milliseconds=900)]
    assert len(both(told, [to_the_second("ha")] * 2 + [SECONDS])) == 4


@pytest.mark.parametrize("other", [{"author": "Ann"}, {"place": conversation("Ann")}, {"text": "Ho"}])
def test_messages_of_others_elsewhere_or_with_other_words_stay_apart(other: dict[str, object]) -> None:
    shown = to_the_second("Hi")._replace(**other)
    assert len(both([exact("Hi")], [shown, SECONDS])) == 3


def test_white_space_and_case_of_words_may_differ() -> None:
    assert len(both([post("Good  morning\n all ")], [post("good morning all")])) == 1


def test_what_a_page_cannot_name_is_what_the_other_member_says() -> None:
    told = post("Pizza?", when="2014-05-03 08:15:20", kind=Kind.POLL)
    shown = post("Pizza?\nYes\nNo", when="2014-05-03 08:15:20")
    (found,) = both([told], [shown])
    assert (found["kind"], found["text"]) == ("poll", "Pizza?")


def test_the_group_that_only_one_of_them_names_is_kept() -> None:
    told = post("Roses", when="2014-05-03 08:15:20", kind=Kind.GROUP_COMMENT, place=group("Gardeners"))
    shown = post("Roses", kind=Kind.GROUP_POST, place=group("Gardeners")._replace(name=None, key=""))
    (found,) = both([told], [shown])
    assert (found["kind"], found["place"]) == ("group-comment", {"kind": PlaceKind.GROUP.word, "name": "Gardeners"})


def test_two_posts_of_one_minute_with_other_words_stay_two() -> None:
    assert len(both([post("One", "2014-05-03 08:15:20")], [post("Two", "2014-05-03 08:15:00")])) == 2


def test_repetitions_among_members_of_json_do_not_hide_what_the_page_adds() -> None:
    told = [exact("ha", milliseconds=1), exact("ha", milliseconds=500)]
    found = rows(told, [to_the_second("ha")] * 2 + [SECONDS], told, pages=[PAGE])
    assert len(found) == 3


def test_pages_of_another_account_are_left_alone() -> None:
    other = ANNA.__class__("facebook-2", 1, ANNA.platform, "Bob Sample")
    found = rows([exact("Hi")], [to_the_second("Hi")], pages=[PAGE], accounts=(ANNA, other), of_member=(0, 1))
    assert len(found) == 2
