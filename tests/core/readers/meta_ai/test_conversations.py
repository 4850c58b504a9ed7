from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings

from core.readers.context import Context
from core.readers.meta_ai.table import READERS
from core.readers.shapes import WrongShape
from core.vocabulary import Aspect, Kind, PlaceKind, Platform
from tests.builders.meta_ai import app_shape_in_facebook, conversations, one_conversation
from tests.builders.records import dated, generic, labelled, nested, shown
from tests.builders.truth import Record
from tests.core.readers.instagram.anything import outcome_of, trees
from tests.core.readers.instagram.making import items_of, missing, read_built, surplus

READ = READERS["meta_ai.conversations"]
TAILS = {"ai_conversations": READ, "your_ai_conversations": READ}
FACEBOOK = Context(Platform.FACEBOOK, "Zoé")


def said(text: str, when: int, *more: Record, label: str = "Message") -> Record:
    return nested("", labelled(label, text), labelled("Name", "Zoé"), *more, dated(None, when))


def talk(*messages: Record) -> Record:
    return generic(labelled("Summary"), nested("Messages", *messages), fbid="1000", title="thread 1")


@pytest.mark.parametrize(
    ("platform", "word", "root"),
    [
        (Platform.INSTAGRAM, "instagram", "your_instagram_activity/"),
        (Platform.FACEBOOK, "facebook", "your_facebook_activity/"),
    ],
)
def test_every_turn_is_read_once_and_has_its_role(platform: Platform, word: str, root: str) -> None:
    built = conversations(root, "Zoé", word)

    items = read_built(built, TAILS, Context(platform, "Zoé"))

    assert missing(built, items) == []
    assert surplus(built, items) == 0
    assert {item.aspect for item in items} == {Aspect.NONE}


def test_a_single_talk_may_stand_bare() -> None:
    built = one_conversation("your_instagram_activity/", "Zoé", "instagram")

    assert missing(built, read_built(built, TAILS, Context(Platform.INSTAGRAM))) == []


def test_a_facebook_export_may_hold_transcripts() -> None:
    built = app_shape_in_facebook("your_facebook_activity/")

    assert missing(built, read_built(built, TAILS, FACEBOOK)) == []


def test_a_message_that_could_be_either_counts_as_a_prompt_and_says_so() -> None:
    (item,) = items_of(READ, [talk(said("A bowl of soup.", 1_770_000_000))], FACEBOOK)

    assert (item.kind, item.mine, item.aspect) == (Kind.AI_PROMPT, True, Aspect.UNSURE_ROLE)


def test_labels_in_an_unknown_language_do_not_hide_the_text() -> None:
    messages = [said("Puuroa.", 1_770_000_001, label="Xyz"), said("Mitä syön tänään?", 1_770_000_000, label="Xyz")]

    items = items_of(READ, talk(*messages), FACEBOOK)

    assert [(item.text, item.kind) for item in items] == [
        ("Mitä syön tänään?", Kind.AI_PROMPT),
        ("Puuroa.", Kind.AI_ANSWER),
    ]


def test_each_talk_is_a_place_of_its_own() -> None:
    one = generic(nested("M", said("a", 1_770_000_000)), fbid="1", title="t")
    other = generic(nested("M", said("b", 1_770_000_000)), fbid="2", title="t")

    places = {item.place for item in items_of(READ, [one, other], FACEBOOK)}

    assert len(places) == 2
    assert {place.kind for place in places if place} == {PlaceKind.AI_CONVERSATION}


def test_a_picture_that_was_sent_belongs_to_the_prompt() -> None:
    picture = nested("Attachment", shown("Photo", {"uri": "messages/photos/1.jpg"}))
    messages = [said("A rose.", 1_770_000_001), said("What is this?", 1_770_000_000, picture)]

    prompt, answer = items_of(READ, talk(*messages), FACEBOOK)

    assert (prompt.media, answer.media) == (("messages/photos/1.jpg",), ())


def test_a_talk_without_messages_is_nothing() -> None:
    assert items_of(READ, [generic(nested("Messages"), fbid="1")], FACEBOOK) == []


def test_a_record_of_another_kind_is_unreadable() -> None:
    with pytest.raises(WrongShape):
        items_of(READ, [{"name": "x"}])


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=150)
@given(tree=trees)
def test_no_tree_stops_a_reader(name: str, tree: Any) -> None:
    outcome_of(READERS[name], tree)


@settings(max_examples=100)
@given(inner=trees)
def test_no_talk_stops_the_reader(inner: Any) -> None:
    outcome_of(READ, [{"label_values": [{"title": "M", "dict": [{"dict": inner}]}]}])


def test_words_where_messages_stand_in_a_new_way_are_not_passed_over() -> None:
    entry = nested("", labelled("Message", "what shall I eat"), labelled("Name", "Zoé"))
    with pytest.raises(WrongShape):
        items_of(READ, [talk(entry)], FACEBOOK)
