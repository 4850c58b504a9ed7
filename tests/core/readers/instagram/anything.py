"""Strategies for trees that a hostile or broken file may hold: any JSON at all, and JSON that nearly fits."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from core.readers.context import Page
from core.readers.running import Outcome, run_reader
from core.readers.shapes import WrongShape
from tests.core.readers.instagram.making import INSTAGRAM, Reader

_KEYS = (
    *("media", "uri", "title", "creation_timestamp", "media_metadata", "photo_metadata", "exif_data", "latitude"),
    *("string_map_data", "string_list_data", "media_map_data", "media_list_data", "value", "href", "timestamp"),
    *("label_values", "label", "dict", "vec", "timestamp_value", "ent_field_name", "fbid", "text_app_post", "is_reply"),
    *("Comment", "Media Owner", "Time", "Changed", "Previous Value", "New Value", "Bio", "Username", "Date of birth"),
    *("Private Account", "Draft", "Published", "Message", "Name", "replies", "reply_content", "timestamp_ms"),
    *("ig_stories", "profile_user", "comments_media_comments", "account_history_account_privacy_history"),
    *("photos", "direct", "caption", "taken_at", "path", "participants", "conversation", "sender", "created_at"),
    *("username", "private_account", "about", "name", "registration_timestamp", "messages", "thread_path"),
)
_TEXTS = st.sampled_from(
    (
        *("", "True", "False", "1990-01-01", "1990-02-31", "https://x.example/1", "You: hi\nMeta AI: ho", "Private"),
        *("Profile Bio Text", "Conversation with Meta AI_03-09-2026_1772000000.txt", "x_99-99-2026_99999999999.txt"),
        *("media/reels/1.mp4", "2018-05-01T10:00:00", "9999-12-31T23:59:59-12:00", "Ã©", "\ud83d", "a\0b", "Meta AI"),
    )
) | st.text(max_size=12)
_NUMBERS = st.integers() | st.floats() | st.sampled_from((0, 1_700_000_000, -1, 10**18, 10**30, 1.5))
_LEAVES = st.none() | st.booleans() | _NUMBERS | _TEXTS
trees = st.recursive(
    _LEAVES,
    lambda children: (
        st.lists(children, max_size=4)
        | st.dictionaries(st.sampled_from(_KEYS) | st.text(max_size=8), children, max_size=5)
    ),
    max_leaves=25,
)


def outcome_of(read: Reader, tree: Any, path: str = "your_instagram_activity/x/y.json") -> Outcome | None:
    """Run a reader as the worker does; None if it says that this is no member of its kind. Nothing else may escape."""
    try:
        return run_reader(read, Page(tree, path, INSTAGRAM))
    except WrongShape:
        return None
