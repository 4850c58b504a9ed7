from __future__ import annotations

from typing import Any

import pytest

from core.readers.context import Context
from core.readers.item import Item
from core.readers.messenger.thread import read_thread
from core.readers.shapes import WrongShape
from core.vocabulary import Kind, PlaceKind, Platform
from tests.core.readers.making import FACEBOOK, facebook, items, outcome

PATH = "messages/inbox/bobsample_123/message_1.json"
MS = 1_500_000_000_123


def thread(
    *messages: object, title: str | None = "Bob Sample", people: tuple[str, ...] = ("Bob Sample", "Anna Demo")
) -> dict[str, Any]:
    head = {"participants": [{"name": name} for name in people], "thread_path": "inbox/bobsample_123"}
    return {**head, "messages": list(messages)} | ({"title": title} if title else {})


def said(text: str | None = "Hello", sender: str = "Anna Demo", **more: object) -> dict[str, object]:
    return {"sender_name": sender, "timestamp_ms": MS} | ({"content": text} if text else {}) | more


def read(tree: object, context: Context = FACEBOOK, path: str = PATH) -> list[Item]:
    return items(read_thread, tree, context, path)


class TestWho:
    @pytest.mark.parametrize(
        ("sender", "mine"),
        [("Anna Demo", True), ("ANNA  demo", True), ("Anna Former", True), ("Bob Sample", False), ("", False)],
    )
    def test_the_owner_is_known_by_present_and_former_names(self, sender: str, mine: bool) -> None:
        (item,) = read(thread(said(sender=sender)), facebook(former=["Anna Former"]))
        assert (item.mine, item.author) == (mine, sender or None)

    def test_of_a_name_written_in_pieces_only_the_mended_form_counts(self) -> None:
        (item,) = read(thread(said(sender="Zo\u00c3\u00a9")), facebook("Zoé"))
        assert (item.mine, item.author) == (True, "Zoé")

    def test_a_sender_of_a_wrong_type_is_nobody(self) -> None:
        (item,) = read(thread({"sender_name": 7, "timestamp_ms": MS, "content": "x"}))
        assert (item.author, item.mine) == (None, False)


class TestWhat:
    def test_times_are_milliseconds(self) -> None:
        assert read(thread(said()))[0].made_at == MS

    @pytest.mark.parametrize(
        ("extra", "media"),
        [
            ({"photos": [{"uri": "a.jpg"}, {"uri": "b.jpg"}]}, ("a.jpg", "b.jpg")),
            ({"audio_files": [{"uri": "a.aac"}], "videos": [{"uri": "a.mp4"}]}, ("a.mp4", "a.aac")),
            ({"sticker": {"uri": "stickers_used/1"}}, ("stickers_used/1",)),
            ({"gifs": [{"uri": "https://cdn.example/a"}]}, ("https://cdn.example/a",)),
            ({"photos": [{}], "files": None}, ()),
        ],
    )
    def test_everything_attached_is_named(self, extra: dict[str, object], media: tuple[str, ...]) -> None:
        assert read(thread(said(None, **extra)))[0].media == media

    def test_the_words_of_a_shared_thing_are_not_the_sender_s(self) -> None:
        (item,) = read(thread(said("Read", share={"link": "https://n.example", "share_text": "Other's"})))
        assert (item.text, item.link, item.extra) == ("Read", "https://n.example", "Other's")

    def test_a_message_of_which_nothing_is_left_is_one_still(self) -> None:
        assert [(item.kind, item.text) for item in read(thread(said(None)))] == [(Kind.MESSAGE, None)]

    @pytest.mark.parametrize(
        "extra",
        [
            {"is_unsent": True},
            {"call_duration": 65},
            {"users": [{"name": "Eve"}]},
            {"type": "Call"},
            {"type": "Subscribe"},
            {"type": "Unsubscribe"},
        ],
    )
    def test_calls_withdrawn_messages_and_comings_and_goings_are_activity(self, extra: dict[str, object]) -> None:
        result = outcome(read_thread, thread(said("…", **extra)))
        assert (result.items, result.records, result.unreadable) == (0, 1, 0)

    @pytest.mark.parametrize(
        "extra", [{"type": "Generic"}, {"is_unsent": False}, {"reactions": []}, {"bumped_message_metadata": {}}]
    )
    def test_the_rest_are_messages(self, extra: dict[str, object]) -> None:
        assert len(read(thread(said("x", **extra)))) == 1


class TestWhere:
    @pytest.mark.parametrize(
        ("path", "tree", "name"),
        [
            (PATH, thread(said()), "Bob Sample"),
            (PATH, thread(said(), title=None), "Bob Sample"),
            ("groups/your_group_messages/99.json", {"thread_name": "Gardeners", "messages": [said()]}, "Gardeners"),
            ("messages/old/message.json", {"messages": [said()]}, None),
        ],
    )
    def test_a_conversation_bears_its_title_or_the_first_participant(
        self, path: str, tree: dict[str, Any], name: str | None
    ) -> None:
        place = read(tree, path=path)[0].place
        assert place is not None
        assert (place.kind, place.name) == (PlaceKind.CONVERSATION, name)

    def test_threads_of_one_name_are_told_apart_by_their_folder(self) -> None:
        one, two = (read(thread(said()) | {"thread_path": f"inbox/bob_{n}"})[0].place for n in (1, 2))
        assert one is not None
        assert two is not None
        assert one.key != two.key

    def test_the_parts_of_a_thread_are_one_place(self) -> None:
        one, two = (
            read(thread(said()), path=f"messages/inbox/bobsample_123/message_{n}.json")[0].place for n in (1, 2)
        )
        assert one == two

    def test_a_broadcast_channel_is_no_conversation(self) -> None:
        (item,) = read(thread(said()), path="messages/broadcast/bob_1/message_1.json")
        assert item.place is not None
        assert (item.kind, item.place.kind) == (Kind.BROADCAST, PlaceKind.BROADCAST)

    @pytest.mark.parametrize(
        ("platform", "expected"), [(Platform.FACEBOOK, Platform.MESSENGER), (Platform.INSTAGRAM, Platform.INSTAGRAM)]
    )
    def test_instagram_s_direct_messages_stay_instagram_s(self, platform: Platform, expected: Platform) -> None:
        assert read(thread(said()), Context(platform))[0].platform is expected


class TestMetaAi:
    """docs/formats/facebook.md §6.2, docs/formats/meta_ai.md §4."""

    def test_alone_with_meta_ai_everything_is_prompt_or_answer(self) -> None:
        tree = thread(said("Recipe?"), said("Gratin", "Meta AI"), title="Meta AI", people=("Meta AI", "Anna Demo"))
        assert [(item.kind, item.mine) for item in read(tree)] == [(Kind.AI_PROMPT, True), (Kind.AI_ANSWER, False)]

    def test_in_a_group_only_what_names_it_is_for_meta_ai(self) -> None:
        tree = thread(
            said("Where to?"),
            said("@Meta AI three villages", "Bob Sample"),
            said("Cancale", "Meta AI"),
            people=("Bob Sample", "Meta AI", "Anna Demo"),
        )
        assert [item.kind for item in read(tree)] == [Kind.MESSAGE, Kind.AI_PROMPT, Kind.AI_ANSWER]


class TestWholeMembers:
    @pytest.mark.parametrize("tree", [{}, {"messages": None}, {"participants": [], "messages": []}])
    def test_a_thread_without_messages_is_understood(self, tree: dict[str, Any]) -> None:
        assert read(tree) == []

    @pytest.mark.parametrize("tree", [[], "x", None, 7])
    def test_what_is_no_object_is_no_thread(self, tree: object) -> None:
        with pytest.raises(WrongShape):
            read(tree)

    def test_a_bad_message_costs_itself_only(self) -> None:
        result = outcome(read_thread, thread(None, 7, "x", said()))
        assert (result.items, result.unreadable) == (1, 3)
