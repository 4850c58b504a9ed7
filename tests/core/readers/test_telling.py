from __future__ import annotations

from typing import Any

import orjson
import pytest
from hypothesis import given, settings

from core.readers.telling import tell
from core.vocabulary import Platform
from tests.builders.encrypted import Talk, said
from tests.builders.meta_ai import app_export, conversations
from tests.core.readers.instagram.anything import trees

THREAD = {"participants": [{"name": "Bob"}, {"name": "Anna"}], "messages": [{"sender_name": "Bob", "content": "hi"}]}
SHARED = {"sender_name": "Bob", "share": {"link": "https://www.instagram.com/p/x/", "original_content_owner": "c"}}
POSTS = [{"timestamp": 1, "data": [{"post": "hello"}], "title": "Anna updated her status."}]
TALKS, TRANSCRIPTS = (
    orjson.loads(next(iter(built.members.values()))) for built in (conversations("", "Anna", "instagram"), app_export())
)
MEDIA = [{"media": [{"uri": "media/posts/1.jpg", "creation_timestamp": 1, "title": "sea"}]}]


@pytest.mark.parametrize(
    ("tree", "platform", "reader"),
    [
        ("07/03/2026, 21:22 - Jo: hello", Platform.WHATSAPP, "whatsapp.chat"),
        (Talk("Bob", 1, ("Bob", "Anna")).tree([said("Bob", 1, "hi")]), Platform.MESSENGER, "messenger.encrypted"),
        (THREAD, Platform.FACEBOOK, "messenger.thread"),
        (THREAD | {"messages": [SHARED]}, Platform.INSTAGRAM, "messenger.thread"),
        (TALKS, Platform.META_AI, "meta_ai.conversations"),
        (TRANSCRIPTS, Platform.META_AI, "meta_ai.conversations"),
        (POSTS, Platform.FACEBOOK, ""),
        (MEDIA, Platform.INSTAGRAM, ""),
    ],
)
def test_content_tells_whose_a_file_is(tree: Any, platform: Platform, reader: str) -> None:
    told = tell(tree)
    assert told is not None
    assert (told.platform, told.reader) == (platform, reader)


def test_talks_tell_who_takes_part() -> None:
    told = tell(THREAD)
    assert told is not None
    assert [talk.names for talk in told.facts.talks] == [("Bob", "Anna")]


@pytest.mark.parametrize(
    "tree",
    [
        "Dear diary,\nnothing today",
        "2024-10-31 15:50:46 - INFO: started\n2024-10-31 15:50:47 - INFO: done\n2024-10-31 15:50:48 - INFO: end",
        {"name": "package", "version": "1.0", "dependencies": {"a": "1"}},
        [{"id": 1, "title": "x"}],
        [],
        {},
        None,
        3,
    ],
)
def test_what_no_reader_knows_is_nobodys(tree: Any) -> None:
    assert tell(tree) is None


@settings(max_examples=100)
@given(tree=trees)
def test_no_tree_stops_it(tree: Any) -> None:
    tell(tree)
