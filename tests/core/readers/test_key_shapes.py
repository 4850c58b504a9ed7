"""A shape tells how a file is built and nothing of whom it is about."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.readers.key_shapes import shape_of


@pytest.mark.parametrize(
    ("tree", "shape"),
    [
        ([{"timestamp": 1, "data": [{"post": "secret"}]}], "[{timestamp: number, data: [{post: text}]}]"),
        ({"id": None, "is_new": True, "x": 1.5}, "{id: nothing, is_new: yes/no, ‹name›: number}"),
        ({"event_responses_v2": {"threadPath": "x"}}, "{event_responses_v2: {threadPath: text}}"),
        ([], "[]"),
        ("secret", "text"),
        ([[[[[[[1]]]]]]], "[[[[[[…]]]]]]"),
        ({f"post_{n}": n for n in range(13)}, "{" + ", ".join(f"post_{n}: number" for n in range(12)) + ", …}"),
    ],
)
def test_a_shape_has_keys_and_types(tree: Any, shape: str) -> None:
    assert shape_of(tree) == shape


@pytest.mark.parametrize(
    "name", ["camille", "anna_demo", "annaDemo", "Bob", "x", "j_doe_1990", "Anna Démo", "b@a.example"]
)
def test_a_name_that_is_a_key_is_not_shown(name: str) -> None:
    assert shape_of({"messages": [], "participants": [], name: 1}) == "{messages: [], participants: [], ‹name›: number}"


def test_where_most_keys_are_names_none_is_shown() -> None:
    assert shape_of({"camille": {}, "page": {}, "bob": {}}) == "{‹name›: {}, ‹name›: {}, ‹name›: {}}"


@given(
    st.recursive(
        st.text() | st.integers() | st.none(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_no_value_and_no_name_gets_out(tree: Any) -> None:
    shape = shape_of(tree)
    assert len(shape) <= 600
    assert shape.isascii() or set(shape) - set(map(chr, range(128))) <= set("…‹›")
