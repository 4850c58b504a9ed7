from __future__ import annotations

from typing import Any

import pytest

from core.readers.context import Context
from core.readers.item import Item
from core.readers.messenger.encrypted import read_encrypted
from core.readers.shapes import WrongShape
from core.vocabulary import Kind, Platform
from tests.core.readers.making import FACEBOOK, items, outcome, place

MS = 1_712_345_678_901


def chat(*messages: object, name: str = "Bob Sample_12") -> dict[str, Any]:
    return {"participants": ["Bob Sample", "Anna Demo"], "threadName": name, "messages": list(messages)}


def said(text: str | None = "Hello", sender: str = "Anna Demo", **more: object) -> dict[str, object]:
    return {"senderName": sender, "text": text, "timestamp": MS, "type": "text", "isUnsent": False, "media": []} | more


def only(tree: object, context: Context = FACEBOOK) -> Item:
    (item,) = items(read_encrypted, tree, context)
    return item


def test_a_message_is_one_between_people_in_milliseconds() -> None:
    item = only(chat(said()))
    assert (item.platform, item.kind, item.text, item.made_at) == (Platform.MESSENGER, Kind.MESSAGE, "Hello", MS)


@pytest.mark.parametrize(
    ("name", "title"), [("Bob Sample_12", "Bob Sample"), ("Bob_1_2", "Bob_1"), ("Bob", "Bob"), ("", None)]
)
def test_the_running_number_is_no_part_of_the_title(name: str, title: str | None) -> None:
    assert place(only(chat(said(), name=name))) == ("conversation", title)


def test_the_owner_is_known_only_beside_another_export() -> None:
    assert only(chat(said())).mine is True
    assert only(chat(said(sender="Bob Sample"))).mine is False
    assert only(chat(said()), Context(Platform.FACEBOOK)).mine is False


def test_files_are_named_and_a_sentence_about_a_missing_one_is_none() -> None:
    media = [{"uri": "./media/3f0c.jpeg"}, {"uri": "Failed to download media"}]
    assert only(chat(said(None, media=media))).media == ("./media/3f0c.jpeg",)


def test_a_withdrawn_message_is_activity() -> None:
    result = outcome(read_encrypted, chat(said("User unsent a message", isUnsent=True), said()))
    assert (result.items, result.records, result.unreadable) == (1, 2, 0)


@pytest.mark.parametrize("text", ["Caf\u00c3\u00a9", "Café"])
def test_a_text_is_mended_only_where_it_needs_it(text: str) -> None:
    assert only(chat(said(text))).text == "Café"


def test_an_empty_chat_is_understood_and_a_bad_message_costs_itself() -> None:
    assert items(read_encrypted, chat()) == []
    assert outcome(read_encrypted, chat(7, said())).unreadable == 1


def test_what_is_no_object_is_no_chat() -> None:
    with pytest.raises(WrongShape):
        items(read_encrypted, [])
