from __future__ import annotations

from typing import Any

import pytest

from core.readers.classic import read_classic, with_names
from core.readers.shapes import WrongShape
from core.vocabulary import Audience
from tests.builders.records import generic, labelled, linked, media, place, post

WHEN = 1_500_000_000


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Thanks @[12:2048:Bob Sample]!", "Thanks Bob Sample!"),
        ("@[1:69:A] and @[2:2048:B]", "A and B"),
        ("2048:Bob Sample and I", "2048:Bob Sample and I"),
        ("12:2048:Bob Sample", "Bob Sample"),
        ("At 10:30: tea", "At 10:30: tea"),
        ("a@[b.example]", "a@[b.example]"),
        (None, None),
    ],
)
def test_people_mentioned_are_shown_by_name(text: str | None, shown: str | None) -> None:
    assert with_names(text) == shown


class TestAttachments:
    def test_everything_that_hangs_on_a_record_is_taken(self) -> None:
        ones: list[dict[str, Any]] = [
            {"media": media("a.jpg", WHEN, "Summer", "The sea")},
            {"external_context": {"name": "News", "url": "https://n.example"}},
            {"place": place("Lyon")},
            {"text": "Quoted"},
            {"name": "Gardeners"},
        ]
        attached = read_classic(post(WHEN, None, *ones)).attached
        assert (attached.media, attached.captions, attached.albums) == (["a.jpg"], ["The sea"], ["Summer"])
        assert (attached.link, attached.link_name, attached.place) == ("https://n.example", "News", "Lyon")
        assert (attached.quoted, attached.names) == (["Quoted"], ["Gardeners"])

    def test_a_poll_s_question_and_options_are_the_author_s_words(self) -> None:
        poll = {"question": "Tea?", "options": [{"option": "Yes"}, {"option": "No"}]}
        assert read_classic(post(WHEN, None, {"poll": poll})).text == "Tea?\nYes\nNo"

    def test_own_words_come_before_those_of_the_attachment(self) -> None:
        event = {"life_event": {"title": "Moved", "description": "Later"}}
        assert read_classic(post(WHEN, None, event, text="First")).text == "First\n\nMoved\nLater"
        assert read_classic(post(WHEN, None, event, text="I moved! Later. Moved\nLater")).text is not None

    def test_words_that_are_said_already_are_not_said_again(self) -> None:
        fundraiser = {"fundraiser": {"title": "A tree"}}
        assert read_classic(post(WHEN, None, fundraiser, text="For a tree")).text == "For a tree"

    @pytest.mark.parametrize(
        "attachments", [None, 7, [[]], [{"data": [[]]}], {"data": None}, [{"data": [{"media": 7}]}]]
    )
    def test_empty_and_wrong_attachments_hold_nothing(self, attachments: Any) -> None:
        assert read_classic({"attachments": attachments}).attached.media == []

    def test_a_lone_attachment_may_stand_bare(self) -> None:
        record = {"attachments": {"data": {"media": media("a.jpg", WHEN)}}}
        assert read_classic(record).attached.media == ["a.jpg"]


class TestGenericInItsPlace:
    """Meta writes one kind of file after the other as generic records (docs/formats/facebook.md §2.0)."""

    def test_words_media_and_link_are_taken(self) -> None:
        pictures = {"label": "Media", "media": [media("a.jpg", WHEN, "Summer", "The sea")]}
        address = linked("URL", "https://f.example/1")
        classic = read_classic(generic(labelled("Text", "A day out"), address, pictures, timestamp=WHEN))
        assert (classic.made_at, classic.text, classic.attached.media) == (WHEN * 1000, "A day out", ["a.jpg"])
        assert (classic.attached.link, classic.attached.captions) == ("https://f.example/1", ["The sea"])

    def test_the_names_of_nested_records_are_no_words_of_the_author(self) -> None:
        group = {"title": "Group", "dict": [labelled("Name", "A group with a long name")]}
        classic = read_classic(generic(labelled("Text", "Hi"), group))
        assert (classic.text, classic.attached.names) == ("Hi", ["A group with a long name"])

    def test_a_link_alone_is_something_shared(self) -> None:
        assert read_classic(generic(linked("URL", "https://n.example"))).attached.kinds == {"external_context"}

    def test_one_that_holds_nothing_is_told_as_that(self) -> None:
        with pytest.raises(WrongShape):
            read_classic(generic(labelled("Text"), timestamp=WHEN))


@pytest.mark.parametrize(
    ("record", "audience"),
    [
        ({"privacy": "Friends"}, Audience.FRIENDS),
        ({"data": [{"privacy": " EVERYONE "}]}, Audience.PUBLIC),
        ({"privacy": "Acquaintances"}, Audience.UNKNOWN),
        ({"privacy": "", "data": [{"privacy": {"value": "SELF"}}]}, Audience.ONLY_ME),
        ({"privacy": 7}, Audience.UNKNOWN),
        ({}, None),
    ],
)
def test_a_stated_audience_is_kept_a_strange_one_is_unknown(record: dict[str, Any], audience: Audience | None) -> None:
    assert read_classic(record).stated is audience


@pytest.mark.parametrize("tags", [["Bob"], [{"name": "Bob"}], [{"name": "Bob"}, 7, {"id": 1}, ""]])
def test_tagged_people_are_named_in_both_forms(tags: list[Any]) -> None:
    assert read_classic({"tags": tags}).tagged == ("Bob",)


@pytest.mark.parametrize("value", [None, 7, "x", []])
def test_only_an_object_is_a_record(value: Any) -> None:
    with pytest.raises(WrongShape):
        read_classic(value)
