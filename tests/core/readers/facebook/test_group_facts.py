from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.readers.facebook.group_facts import group_name_facts
from core.readers.shapes import WrongShape
from core.vocabulary import PlaceKind
from tests.builders.facebook.comments import comment_record
from tests.builders.records import post
from tests.core.readers.making import facts

WHEN = 1_500_000_000


def names(tree: Any) -> list[str]:
    found = facts(group_name_facts, tree).known_names
    assert all(kind is PlaceKind.GROUP for kind, _ in found)
    return [name for _, name in found]


@pytest.mark.parametrize(
    "tree",
    [
        {"group_comments_v2": [comment_record(WHEN, None, {"comment": "x", "group": "Cats of Lyon"})]},
        {"group_posts_v2": [post(WHEN, None, {"name": "Cats of Lyon"}, text="x")]},
        {"group_posts_v2": [post(WHEN, "Anna Demo posted in Cats of Lyon.", text="x")] * 2},
        {"group_posts": {"activity_log_data": [post(WHEN, "Anna Demo a publié dans Cats of Lyon.", text="x")]}},
        {"pending_posts_v2": [post(WHEN, "Anna Demo hat in Cats of Lyon gepostet.", text="x")]},
        {"group_membership_questions_answers_v2": {"group_answers": [{"group_name": "Cats of Lyon", "answers": []}]}},
        {"group_badges_v2": {"Cats of Lyon": ["Founder"]}},
    ],
)
def test_a_group_is_named_by_what_the_owner_did_in_it(tree: Any) -> None:
    assert names(tree) == ["Cats of Lyon"]


@pytest.mark.parametrize("title", ["Anna Demo updated her status.", "Anna Demo julkaisi ryhmässä Kissat.", ""])
def test_a_sentence_that_names_no_group_gives_none(title: str) -> None:
    assert names({"group_posts_v2": [post(WHEN, title, text="x")]}) == []


_KEYS = st.sampled_from(
    ["data", "comment", "group", "attachments", "name", "title", "group_posts_v2", "group_badges", "group_answers"]
)
_TREES = st.recursive(
    st.none() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=3),
)


@given(_TREES)
def test_any_tree_may_come(tree: Any) -> None:
    try:
        assert isinstance(names(tree), list)
    except WrongShape:
        assert not isinstance(tree, list)
