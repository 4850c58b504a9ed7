"""Of a broken JSON file every whole record is saved, at its place; nothing is made up."""

from __future__ import annotations

import json
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.readers.salvaging import whole_part
from tests.builders.writing import meta_json

texts = st.text(st.sampled_from('ab[]{}",:\\\n'), max_size=12)
inner = st.recursive(texts | st.integers(0, 9), lambda some: st.lists(some, max_size=3) | st.dictionaries(texts, some))
records = st.lists(st.fixed_dictionaries({"text": texts, "more": inner}), min_size=1, max_size=6)
shapes = st.sampled_from((list, lambda some: {"people": [{"name": "A"}], "messages": some, "title": "T"}))


def saved(content: bytes) -> Any:
    whole = whole_part(content)
    return None if whole is None else orjson.loads(whole)


def records_of(tree: Any) -> list[Any]:
    return tree.get("messages", []) if isinstance(tree, dict) else tree or []


@given(records, shapes, st.booleans(), st.floats(0, 1))
def test_what_stands_before_a_cut_is_saved(written: list[Any], shape: Any, indented: bool, place: float) -> None:
    content = meta_json(shape(written)) if indented else json.dumps(shape(written)).encode()
    found = records_of(saved(content[: int(place * len(content))]))
    assert found == written[: len(found)]


@given(records, st.integers(0, 5))
def test_all_records_before_the_one_that_is_cut_are_saved(written: list[Any], at: int) -> None:
    at = min(at, len(written) - 1)
    before = json.dumps(written[:at])[:-1] + ("," if at else "")
    cut = before + json.dumps(written[at])[:-1]
    assert records_of(saved(cut.encode())) == written[:at]


@given(records, st.integers(0, 5), st.data())
def test_a_record_that_is_broken_costs_itself_and_keeps_its_place(
    written: list[Any], at: int, data: st.DataObject
) -> None:
    at, written = min(at, len(written) - 1), [*written, {"text": "last"}]
    bodies = [json.dumps(one) for one in written]
    bodies[at] = data.draw(st.sampled_from(('{"text": tru}', '{"text" "x"}', '{"text": "\t}', "{,}", '{"a": 1]}')))
    expected: list[Any] = [*written]
    expected[at] = None
    assert saved(("[\n" + ",\n".join(bodies) + "\n]").encode()) == expected


def test_a_text_that_lost_its_end_swallows_no_other_line() -> None:
    content = b'[\n  {\n    "a": "one\n  },\n  {\n    "a": "two"\n  }\n]'
    assert saved(content) == [None, {"a": "two"}]


def test_a_record_that_lost_its_bracket_is_counted() -> None:
    assert saved(b'[{"a": 1}, "a": 2}, {"a": 3}]') == [{"a": 1}, None, {"a": 3}]


def test_a_record_that_lost_its_last_bracket_swallows_no_other_line() -> None:
    content = meta_json([{"a": {"b": 1}}, {"a": 2}, {"a": [{"b": 3}]}])
    assert saved(content.replace(b"1\n    }\n  },", b"1\n    }\n  ,")) == [None, {"a": 2}, {"a": [{"b": 3}]}]


def test_nor_does_one_that_lost_the_end_of_a_list_though_what_it_swallowed_would_fit() -> None:
    content = meta_json({"messages": [{"r": [{"x": 1}]}, {"b": 2}], "title": "T"})
    assert saved(content.replace(b"\n      ]\n    },", b",")) == {"messages": [None, {"b": 2}], "title": "T"}


@pytest.mark.parametrize("depth", [3, 15, 16, 17, 40])
def test_records_of_any_depth_are_saved(depth: int) -> None:
    deep: Any = 1
    for level in range(depth):
        deep = [deep] if level % 2 else {"a": deep}
    written = [{"a": deep}, {"b": "]"}, {"a": deep}]
    assert saved(json.dumps(written)[:-1].encode()) == written


def test_a_file_that_is_broken_throughout_is_saved_as_far_as_it_is_whole() -> None:
    content = b"[" + b'{"a": 1}, {"a": tru}, ' * 300 + b'{"a": 2'
    assert saved(content) == [{"a": 1}, None] * 300


def test_what_follows_the_first_value_is_left_out() -> None:
    assert saved(b'[{"a": 1}] and more') == [{"a": 1}]


def test_the_beginning_of_nested_objects_is_saved() -> None:
    assert saved(b'{"profile": {"name": {"full": "Jo"}, "emails": {"em') == {"profile": {"name": {"full": "Jo"}}}


@pytest.mark.parametrize("content", [b"", b"nothing", b'"text', b"[", b"]", b"}{", b'{"a": tru', b"\0[\0"])
def test_where_nothing_is_whole_nothing_is_given(content: bytes) -> None:
    assert whole_part(content) is None


@given(st.binary(max_size=200) | st.text(st.sampled_from('[]{}",:1a\\\n'), max_size=60).map(str.encode))
def test_any_bytes_give_json_or_nothing(content: bytes) -> None:
    whole = whole_part(content)
    assert whole is None or orjson.loads(whole) is not None
