from __future__ import annotations

from typing import Any

import pytest

from core.archive.limits import JSON_DEPTH
from core.errors import DamagedMember
from core.readers.parsing import parse_member
from core.vocabulary import Reason


@pytest.mark.parametrize(
    ("content", "tree"),
    [
        (b'[{"a": 1}]', [{"a": 1}]),
        (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
        (b'{"a": "half a pair \\ud83d"}', {"a": "half a pair \ud83d"}),
        (b'{"a": [1, 2,], }', {"a": [1, 2]}),
        (b'{"a": "tab\there"}', {"a": "tab\there"}),
        (b'{"a": 1}\0\0\0', {"a": 1}),
        (b'{"a": "\xff"}', {"a": "\ufffd"}),
        (b'{"a": NaN}', None),
        (b"null", None),
        (b" 7 ", 7),
    ],
)
def test_what_only_slightly_breaks_the_rules_is_read(content: bytes, tree: Any) -> None:
    parsed = parse_member(content, "facebook.posts")
    assert parsed == tree or tree is None


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", Reason.EMPTY_FILE),
        (b" \n\0", Reason.EMPTY_FILE),
        (b"\xef\xbb\xbf", Reason.EMPTY_FILE),
        (b"[object Object]", Reason.NOT_JSON),
        (b"<!doctype html><html></html>", Reason.NOT_JSON),
        (b'[{"a": 1}, {"b', Reason.CUT_OFF),
        (b'[{"a": 1},', Reason.CUT_OFF),
        (b"{", Reason.CUT_OFF),
        (b"[" * 100_000, Reason.TOO_DEEP),
        (b"[" * 5000 + b"]" * 5000, Reason.TOO_DEEP),
        (b'{"a":' * 2000 + b"1" + b"}" * 2000, Reason.TOO_DEEP),
    ],
)
def test_damage_is_named(content: bytes, reason: Reason) -> None:
    with pytest.raises(DamagedMember) as caught:
        parse_member(content, "facebook.posts")
    assert caught.value.reason is reason


def test_brackets_in_texts_are_no_depth() -> None:
    assert parse_member(b'{"a": "' + b"[" * 1000 + b'\\ud83d"}', "x") == {"a": "[" * 1000 + "\ud83d"}


def test_a_text_without_end_is_looked_through_once() -> None:
    with pytest.raises(DamagedMember) as caught:
        parse_member(b'["' + b'\\"a' * 300_000, "x")
    assert caught.value.reason is Reason.CUT_OFF


def test_trees_up_to_the_limit_are_read() -> None:
    depth = JSON_DEPTH - 1
    assert parse_member(b"[" * depth + b"]" * depth, "x") is not None


def test_a_chat_is_text() -> None:
    assert parse_member("\ufeffHé".encode(), "whatsapp.chat") == "Hé"
