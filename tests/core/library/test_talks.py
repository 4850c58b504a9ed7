"""Talks with Meta AI are listed with their figures; of a chat between people only what belongs to them is shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core.library.filters import EVERYTHING, Filter
from core.library.library import Library
from core.library.talks import AROUND, Talk
from core.readers.item import Item, PlaceRef
from core.vocabulary import Aspect, Kind, PlaceKind, Platform
from tests.core.library.making import conversation, library_of, message, post

TALK = PlaceRef(PlaceKind.AI_CONVERSATION, "thread for mailbox 1", "1")
GROUP = conversation("Garden")


def said(kind: Kind, text: str, when: str, place: PlaceRef, *, mine: bool = True) -> Item:
    return message(text, when, "Zoé", place, mine=mine)._replace(kind=kind)


ITEMS = [
    post("No talk", "2026-01-01 09:00"),
    said(Kind.AI_PROMPT, "Name a lake", "2026-01-01 10:00", TALK),
    said(Kind.AI_ANSWER, "Lake Example", "2026-01-01 10:01", TALK, mine=False),
    said(Kind.AI_PROMPT, "Thanks", "2026-01-01 10:02", TALK)._replace(aspect=Aspect.UNSURE_ROLE),
    *(message(f"Bob {n}", f"2026-02-01 10:{n:02}", "Bob", GROUP) for n in range(10)),
    said(Kind.AI_PROMPT, "@Meta AI when to sow?", "2026-02-01 10:10", GROUP),
    *(message(f"Bob {n}", f"2026-02-01 10:{n:02}", "Bob", GROUP) for n in range(11, 20)),
    said(Kind.AI_PROMPT, "@Meta AI and rain?", "2026-02-01 10:20", GROUP, mine=False),
]


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    made = library_of(ITEMS)
    yield made
    made.close()


def words(library: Library, talk: Talk) -> list[tuple[str, int]]:
    turns = library.turns_of(talk)
    spoken = library.spoken([turn.id for turn in turns])
    return [(spoken[turn.id], turn.left_out) for turn in turns]


def test_the_latest_talk_comes_first_and_begins_with_the_owners_first_prompt(library: Library) -> None:
    found = library.talks(EVERYTHING)
    assert [talk.begins_with.text for talk in found] == ["@Meta AI when to sow?", "Name a lake"]
    assert [talk.is_among_people for talk in found] == [True, False]


def test_prompts_of_others_answers_and_what_is_unsure_are_counted_apart(library: Library) -> None:
    group, talk = library.talks(EVERYTHING)
    assert (group.prompts, group.prompts_of_others, group.answers, group.unsure) == (1, 1, 0, 0)
    assert (talk.prompts, talk.prompts_of_others, talk.answers, talk.unsure) == (2, 0, 1, 1)


def test_a_talk_is_shown_whole(library: Library) -> None:
    talk = library.talks(EVERYTHING)[1]
    assert words(library, talk) == [("Name a lake", 0), ("Lake Example", 0), ("Thanks", 0)]


def test_of_a_chat_between_people_only_what_stands_around_is_shown(library: Library) -> None:
    group = library.talks(EVERYTHING)[0]
    shown = words(library, group)
    texts = [text for text, _ in shown]
    assert texts[:5] == ["Bob 8", "Bob 9", "@Meta AI when to sow?", "Bob 11", "Bob 12"]
    assert [left_out for _, left_out in shown if left_out] == [8, 19 - 12 - AROUND]


def test_filters_choose_talks(library: Library) -> None:
    assert library.talks(Filter(mine=None, platforms=frozenset({Platform.THREADS}))) == []
    assert len(library.talks(Filter(mine=None, search="lake"))) == 1
