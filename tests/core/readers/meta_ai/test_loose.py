"""What a file of Meta AI's holds without being a message of a talk (docs/formats/facebook.md §2.6)."""

from __future__ import annotations

from core.readers.context import Context
from core.readers.item import Item
from core.readers.meta_ai.table import READERS
from core.vocabulary import Aspect, Kind, Platform
from tests.builders.records import generic, labelled, nested, shown
from tests.builders.truth import Record
from tests.core.readers.instagram.making import items_of

FACEBOOK = Context(Platform.FACEBOOK, "Zoé", owner_names=frozenset({"zoé"}))
WHEN = 1_772_000_000
PICTURE: Record = {"uri": "your_facebook_activity/ai/1.jpg", "creation_timestamp": WHEN}


def read(*nodes: Record) -> list[Item]:
    return items_of(READERS["meta_ai.conversations"], [generic(*nodes, timestamp=WHEN)], FACEBOOK)


def test_a_prompt_by_itself_is_one_of_which_the_role_is_unsure() -> None:
    (item,) = read(labelled("Invite", "dessine un mouton"))
    assert (item.kind, item.aspect, item.text) == (Kind.AI_PROMPT, Aspect.UNSURE_ROLE, "dessine un mouton")
    assert item.made_at == WHEN * 1000


def test_a_picture_by_itself_is_an_item() -> None:
    (item,) = read(shown("Média", PICTURE))
    assert (item.kind, item.media, item.text) == (Kind.AI_PROMPT, ("your_facebook_activity/ai/1.jpg",), None)


def test_each_text_is_one_at_any_depth_and_the_pictures_stand_once() -> None:
    items = read(labelled("Prompt", "a blue dragon"), nested("Result", labelled("?", "Here it is")), shown("", PICTURE))
    assert [(item.text, len(item.media)) for item in items] == [("a blue dragon", 1), ("Here it is", 0)]


def test_flags_names_and_addresses_are_no_prompts() -> None:
    flags = labelled("Are you an admin?", "False"), labelled("Name", "Zoé"), labelled("From", "Meta AI")
    assert read(*flags, labelled("URL", "https://example.org/x")) == []


def test_the_app_s_list_of_pictures_gives_each_picture_and_no_device() -> None:
    records = [generic(labelled("Device ID", "x y"), shown("", PICTURE)), generic(labelled("Device ID", "x y"))]
    (item,) = items_of(READERS["meta_ai.pictures"], records, FACEBOOK)
    assert (item.kind, item.text, item.media) == (Kind.AI_PROMPT, None, ("your_facebook_activity/ai/1.jpg",))
