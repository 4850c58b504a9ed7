"""Records of any shape through every reader there is: items, unreadable records or a member of another kind."""

from __future__ import annotations

from itertools import chain
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.readers.facts import Facts
from core.readers.registry import FACTS_READERS, READERS
from core.readers.running import run_reader
from core.readers.shapes import WrongShape
from tests.core.readers.instagram.anything import trees as instagram_trees
from tests.core.readers.making import page

_KEYS = st.sampled_from(
    (
        *("timestamp", "title", "data", "attachments", "post", "comment", "author", "group", "media", "uri", "tags"),
        *("description", "creation_timestamp", "external_context", "url", "name", "source", "place", "life_event"),
        *("poll", "question", "options", "option", "fundraiser", "for_sale_item", "note", "privacy", "comments"),
        *("label_values", "label", "value", "href", "timestamp_value", "vec", "dict", "fbid", "ent_field_name"),
        *("participants", "messages", "sender_name", "timestamp_ms", "content", "photos", "share", "share_text"),
        *("sticker", "thread_path", "is_unsent", "call_duration", "photos", "cover_photo", "group_answers", "answers"),
        *("profile_v2", "full_name", "birthday", "year", "month", "day", "previous_names", "work_experiences"),
        *("comments_v2", "group_posts_v2", "other_photos_v2", "archived_stories_v2", "items_selling_v2", "friends_v2"),
        *("support_messages", "admin_records_v2", "extra_info", "old_name", "timezone_v2", "avatars_v2", "intro_bio"),
    )
)
_TEXTS = st.sampled_from(
    (
        "",
        " ",
        "Bob Sample",
        "Anna Demo",
        "@[1:2048:Bob]",
        "https://a.example",
        "a.mp4",
        "Meta AI",
        "Ã©",
        "\ud83d",
        "a\0b",
    )
) | st.text(max_size=8)
_LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from((0, -1, 10**30)) | _TEXTS
trees = st.recursive(
    _LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS | st.text(max_size=5), inner, max_size=5),
    max_leaves=25,
)
PATHS = ("x.json", "your_facebook_activity/messages/inbox/bob_1/message_1.json", "chat.txt")


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=40)
@given(tree=trees | instagram_trees, path=st.sampled_from(PATHS))
def test_every_record_ends_as_items_or_as_unreadable(name: str, tree: Any, path: str) -> None:
    try:
        outcome = run_reader(READERS[name], page(tree, path=path))
    except WrongShape:
        return
    assert outcome.unreadable <= outcome.records
    assert outcome.items == sum(batch.count for batch in outcome.batches)
    for batch in outcome.batches:
        words = [*chain(*batch.texts.values()), *chain(*batch.places)]
        assert all(word.encode() is not None for word in words if isinstance(word, str))


@pytest.mark.parametrize("name", FACTS_READERS)
@settings(max_examples=40)
@given(tree=trees | instagram_trees)
def test_every_member_gives_facts_or_none(name: str, tree: Any) -> None:
    try:
        facts = FACTS_READERS[name](page(tree))
    except WrongShape:
        return
    assert isinstance(facts, Facts)
