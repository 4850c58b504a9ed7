from __future__ import annotations

from typing import Any

import pytest

from core.readers.shapes import (
    WrongShape,
    as_list,
    as_record,
    first_of,
    get_dict,
    get_dicts,
    get_text,
    get_uri,
    list_under,
)
from core.vocabulary import Reason

ONE = {"timestamp": 1}


@pytest.mark.parametrize("value", [None, 7, "x", [], True])
def test_only_an_object_is_a_record(value: Any) -> None:
    with pytest.raises(WrongShape) as caught:
        as_record(value)
    assert caught.value.reason is Reason.WRONG_TYPE


@pytest.mark.parametrize(("value", "expected"), [([1], [1]), (ONE, [ONE]), (None, []), ("x", []), (7, [])])
def test_a_lone_object_is_a_list_of_one(value: Any, expected: list[Any]) -> None:
    assert as_list(value) == expected


def test_wrong_types_count_as_missing() -> None:
    record = {"text": 7, "dict": [], "uri": None, "list": "x", "empty": ""}
    assert get_text(record, "text") is get_text(record, "empty") is get_uri(record) is None
    assert get_dict(record, "dict") == {}
    assert list(get_dicts(record, "list")) == []


def test_texts_are_mended() -> None:
    assert get_text({"a": "Zo\u00c3\u00a9"}, "a") == "Zoé"


def test_the_first_text_that_says_something() -> None:
    assert first_of(None, "", " \n", "a", "b") == "a"


@pytest.mark.parametrize(
    "tree",
    [
        [ONE],
        {"posts": [ONE]},
        {"posts_v2": [ONE]},
        {"posts_v3": [ONE]},
        {"posts": {"activity_log_data": [ONE]}},
        {"posts_v2": ONE},
        {"status_updates": [ONE]},
        ONE,
    ],
)
def test_records_are_found_in_every_wrapping(tree: Any) -> None:
    assert list_under(tree, "status_updates", "posts") == [ONE]


@pytest.mark.parametrize("tree", ["x", None, 7, {"posts": "x"}, {"posts_v2": 7}, {"posts_v2": True}])
def test_what_holds_no_records_is_told(tree: Any) -> None:
    with pytest.raises(WrongShape):
        list_under(tree, "posts")


@pytest.mark.parametrize("tree", [{"posts": None}, {"posts_v2": []}, {"posts": {"activity_log_data": []}}, []])
def test_nothing_in_it_is_an_empty_list(tree: Any) -> None:
    assert list_under(tree, "posts") == []


@pytest.mark.parametrize("key", ["posts", "posts_v2", "posts_v3", "posts_v12"])
def test_a_key_is_known_under_every_number(key: str) -> None:
    assert list_under({key: [ONE]}, "posts") == [ONE]


def test_lists_beside_the_known_one_are_not_lost() -> None:
    tree = {"name": "x", "tags": ["a"], "group_posts_v2": [ONE], "group_comments_v2": [ONE, 7], "new": [ONE]}
    assert list_under(tree, "group_posts", "group_comments") == [ONE, ONE, 7, ONE]


def test_what_is_no_list_among_others_is_a_record_that_nobody_understands() -> None:
    tree = {"group_posts_v2": [ONE], "group_comments_v2": "x", "pending_posts": None}
    assert list_under(tree, "group_posts", "group_comments", "pending_posts") == [ONE, "x"]
