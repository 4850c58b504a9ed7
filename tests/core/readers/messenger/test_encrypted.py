from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings

from core.readers.context import Context
from core.readers.item import Item
from core.readers.messenger.encrypted import is_encrypted, people_of, read_encrypted
from core.readers.messenger.talks import talk_key
from core.readers.shapes import WrongShape
from core.text.folding import fold
from core.vocabulary import Kind, PlaceKind, Platform
from tests.builders.encrypted import NOT_SAVED, Talk, said
from tests.core.readers.instagram.anything import outcome_of, trees
from tests.core.readers.making import items

PAIR = Talk("Bob Sample", 12, ("Bob Sample", "Anna Demo"))


def anna(*talks: str) -> Context:
    return Context(Platform.MESSENGER, "Anna Demo", None, frozenset({fold("Anna Demo")}), talks=frozenset(talks))


def read(*messages: Any, talk: Talk = PAIR, context: Context | None = None) -> list[Item]:
    return items(read_encrypted, talk.tree(messages), context or anna(), "bob sample_12.json")


def test_a_message_is_read_with_its_milliseconds() -> None:
    (item,) = read(said("Anna Demo", 1_712_345_678_901, "hello"))
    assert (item.platform, item.kind, item.text, item.made_at) == (
        Platform.MESSENGER,
        Kind.MESSAGE,
        "hello",
        1_712_345_678_901,
    )
    assert (item.mine, item.author) == (True, "Anna Demo")


def test_a_talk_of_two_is_named_after_the_other_a_group_after_its_title() -> None:
    group = Talk("Hikers", 3, ("Bob Sample", "Anna Demo", "Cleo"))
    found = [*read(said("Anna Demo", 1, "a")), *read(said("Anna Demo", 1, "a"), talk=group)]
    assert [(item.place and item.place[:2]) for item in found] == [
        (PlaceKind.CONVERSATION, "Bob Sample"),
        (PlaceKind.CONVERSATION, "Hikers"),
    ]


@pytest.mark.parametrize("text", ["été", "Ã©tÃ©"])
def test_each_text_is_mended_on_its_own(text: str) -> None:
    assert [item.text for item in read(said("Anna Demo", 1, text))] == ["été"]


def test_a_message_that_was_taken_back_is_no_item() -> None:
    assert read(said("Anna Demo", 1, "Anna unsent a message") | {"isUnsent": True}) == []


def test_a_file_that_was_not_saved_is_said_and_is_no_file() -> None:
    saved, missing = read(said("Anna Demo", 1, uri="./media/3f.jpeg"), said("Anna Demo", 2, uri=NOT_SAVED))
    assert (saved.media, saved.extra) == (("./media/3f.jpeg",), None)
    assert (missing.media, missing.extra) == ((), NOT_SAVED)


def test_what_mentions_meta_ai_is_a_prompt_to_it() -> None:
    kinds = [item.kind for item in read(said("Anna Demo", 1, "@Meta AI a soup?"), said("Meta AI", 2, "Leeks."))]
    assert kinds == [Kind.AI_PROMPT, Kind.AI_ANSWER]


def test_a_talk_that_another_export_knows_too_bears_its_key() -> None:
    key = talk_key(PAIR.names, None)
    (item,) = read(said("Anna Demo", 1, "a"), context=anna(key))
    assert item.place is not None
    assert item.place.key == key


def test_a_talk_whose_people_are_no_others_alone_is_known_by_its_file() -> None:
    (item,) = read(said("Anna Demo", 1, "a"))
    assert item.place is not None
    assert item.place.key.endswith("\nbob sample_12.json")


def test_who_takes_part_is_listed_or_has_written() -> None:
    tree = PAIR.tree([said("Cleo", 1, "a")])
    assert people_of(tree).names == ("Bob Sample", "Anna Demo")
    assert people_of(tree | {"participants": []}).names == ("Cleo",)


@pytest.mark.parametrize("tree", [{}, [], {"messages": {}}, {"messages": [], "participants": []}, "text", None])
def test_what_is_no_such_talk_is_refused(tree: Any) -> None:
    assert not is_encrypted(tree)
    with pytest.raises(WrongShape):
        items(read_encrypted, tree)


@settings(max_examples=60)
@given(tree=trees)
def test_no_tree_stops_the_reader(tree: Any) -> None:
    outcome_of(read_encrypted, tree)
    outcome_of(read_encrypted, {"threadName": tree, "messages": [tree], "participants": tree})
