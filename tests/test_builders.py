"""The builders write what the facts say: deterministic, readable, mended to what was meant."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from tests.builders.facebook import comments, groups, messages, posts
from tests.builders.facebook.generations import Generation, Setting, setting
from tests.builders.truth import Built
from tests.builders.writing import meta_json, zip64_bytes, zip_bytes

Builder = Callable[[Setting], Built]
CONTENT: list[Builder] = [
    posts.timeline,
    comments.comments,
    groups.group_posts,
    messages.inbox,
    messages.folders,
    messages.every_kind,
    messages.group_thread,
]


def mended(text: str) -> str:
    return text.encode("latin-1").decode("utf-8")


@pytest.mark.parametrize("generation", Generation)
@pytest.mark.parametrize("build", CONTENT)
def test_a_content_builder_is_deterministic_and_has_a_truth(build: Builder, generation: Generation) -> None:
    first, second = build(setting(generation)), build(setting(generation))
    assert first == second
    assert first.truth


@pytest.mark.parametrize("generation", Generation)
@pytest.mark.parametrize("build", CONTENT)
def test_members_are_ascii_json_that_parses_back(build: Builder, generation: Generation) -> None:
    for name, data in build(setting(generation)).members.items():
        if name.endswith(".json"):
            assert json.loads(data.decode("ascii")) is not None


def test_non_ascii_signs_are_written_byte_by_byte() -> None:
    assert meta_json({"é": "😍"}) == b'{\n  "\\u00c3\\u00a9": "\\u00f0\\u009f\\u0098\\u008d"\n}'


def test_mending_gives_back_what_was_meant() -> None:
    assert mended(json.loads(meta_json("Café, أهلا, 山田, 👍🏽"))) == "Café, أهلا, 山田, 👍🏽"


def test_the_same_members_give_the_same_zip() -> None:
    members = {"a/b.json": b"{}", "c.jpg": b"x"}
    assert zip_bytes(members) == zip_bytes(members)
    assert zip64_bytes(members) == zip64_bytes(members)
