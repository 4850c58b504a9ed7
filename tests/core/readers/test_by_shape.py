from __future__ import annotations

from typing import Any

import pytest

from core.readers.by_shape import reader_for_shape
from core.vocabulary import Platform

WHEN = 1_500_000_000
POST = {"timestamp": WHEN, "data": [{"post": "x"}]}
COMMENT = {"timestamp": WHEN, "data": [{"comment": {"comment": "x"}}]}
MEDIA = {"media": [{"uri": "a.jpg", "creation_timestamp": WHEN}]}
FLAT = {"uri": "a.jpg", "creation_timestamp": WHEN, "title": ""}
MAPPED = {"string_map_data": {"Comment": {"value": "x"}}}
THREAD = {"participants": [], "messages": []}


@pytest.mark.parametrize(
    ("platform", "tree", "reader"),
    [
        (Platform.FACEBOOK, [POST], "facebook.posts"),
        (Platform.FACEBOOK, POST, "facebook.posts"),
        (Platform.FACEBOOK, {"new_key_v9": [POST]}, "facebook.posts"),
        (Platform.FACEBOOK, [{"timestamp": WHEN, "attachments": []}], "facebook.posts"),
        (Platform.FACEBOOK, [COMMENT], "facebook.comments"),
        (Platform.FACEBOOK, THREAD, "messenger.thread"),
        (Platform.INSTAGRAM, THREAD, "messenger.thread"),
        (Platform.FACEBOOK, THREAD | {"threadName": "Bob_1"}, "messenger.encrypted"),
        (Platform.INSTAGRAM, [MEDIA], "instagram.posts"),
        (Platform.INSTAGRAM, {"ig_new": [FLAT]}, "instagram.stories"),
        (Platform.INSTAGRAM, [MAPPED], "instagram.comments"),
        (Platform.THREADS, [MEDIA], "threads.posts"),
    ],
)
def test_records_are_known_by_their_keys(platform: Platform, tree: Any, reader: str) -> None:
    found = reader_for_shape(tree, platform)
    assert found is not None
    assert found[0] == reader


@pytest.mark.parametrize(
    "tree", [[], {}, None, 7, "x", [7], {"a": [], "b": {}}, [{"a": 1}], [POST, {"a": 1}], {"a": [POST], "b": [POST]}]
)
def test_what_is_unlike_everything_is_left_alone(tree: Any) -> None:
    assert reader_for_shape(tree, Platform.FACEBOOK) is None


def test_other_platforms_shapes_do_not_count() -> None:
    assert reader_for_shape([MEDIA], Platform.FACEBOOK) is None


def test_the_records_are_given_without_their_key() -> None:
    assert reader_for_shape({"new_key_v9": [POST, POST]}, Platform.FACEBOOK) == ("facebook.posts", [POST, POST])


WRITTEN = {"label_values": [{"label": "X", "value": "Hello to everybody who reads this"}], "timestamp": 1_500_000_000}


@pytest.mark.parametrize("tree", [[WRITTEN], WRITTEN, {"new_v2": [WRITTEN]}])
def test_generic_records_with_words_are_content_where_people_publish(tree: Any) -> None:
    found = reader_for_shape(tree, Platform.FACEBOOK, content=True)
    assert found == ("facebook.unknown_content", [WRITTEN])
    assert reader_for_shape(tree, Platform.FACEBOOK) is None


def test_generic_records_of_names_and_links_are_no_content() -> None:
    visited = {"label_values": [{"label": "Name", "value": "Bob Sample"}], "timestamp": 1_500_000_000}
    assert reader_for_shape([visited], Platform.FACEBOOK, content=True) is None


def test_generic_records_with_pictures_are_a_grid_of_instagram() -> None:
    grid = [{"label_values": [{"label": "Media", "media": [FLAT]}], "timestamp": WHEN}]
    assert reader_for_shape(grid, Platform.INSTAGRAM, content=True) == ("instagram.posts_index", grid)
    assert reader_for_shape([WRITTEN], Platform.INSTAGRAM, content=True) is None
