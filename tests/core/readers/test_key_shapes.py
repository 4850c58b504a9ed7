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
        ({"a": None, "b": True, "c": 1.5, "d": "x"}, "{a: nothing, b: yes/no, c: number, d: text}"),
        ({"Anna Démo": 1, "bob@a.example": 2, "a b": 3}, "{<key>: number, <key>: number, <key>: number}"),
        ([], "[]"),
        ("secret", "text"),
        ([[[[[[[1]]]]]]], "[[[[[[…]]]]]]"),
        ({f"k{n}": n for n in range(13)}, "{" + ", ".join(f"k{n}: number" for n in range(12)) + ", …}"),
    ],
)
def test_a_shape_has_keys_and_types(tree: Any, shape: str) -> None:
    assert shape_of(tree) == shape


@given(
    st.recursive(
        st.text() | st.integers() | st.none(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_no_value_and_no_name_gets_out(tree: Any) -> None:
    shape = shape_of(tree)
    assert len(shape) <= 600
    assert shape.isascii() or set(shape) - set(map(chr, range(128))) <= {"…"}
