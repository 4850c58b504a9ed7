from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from core.archive.member import PLAIN_FILE, Location, Member
from core.errors import DamagedMember
from core.library.records import raw_record
from core.readers.context import Context
from core.readers.html import cutting, portions
from core.vocabulary import Platform


def member(folder: Path, content: bytes) -> Member:
    path = folder / "x.json"
    path.write_bytes(content)
    return Member(
        0, "a", "x.json", "x.json", len(content), Location(str(path), 0, len(content), len(content), PLAIN_FILE, 0)
    )


@pytest.mark.parametrize(
    "tree",
    [
        [{"a": 0}, {"a": 1}],
        {"comments_v2": [{"a": 0}, {"a": 1}]},
        {"group_posts": {"activity_log_data": [{"a": 0}, {"a": 1}]}},
        {"participants": [{"name": "Bob"}, {"name": "Anna"}], "messages": [{"a": 0}, {"a": 1}]},
    ],
)
def test_the_record_is_found_in_its_member(tmp_path: Path, tree: Any) -> None:
    raw = raw_record(member(tmp_path, json.dumps(tree).encode()), 1)
    assert json.loads(raw) == {"a": 1}


@pytest.mark.parametrize("tree", [{"label_values": [{"label": "a"}]}, {"a": 1}])
def test_a_bare_record_is_the_whole_member(tmp_path: Path, tree: Any) -> None:
    assert json.loads(raw_record(member(tmp_path, json.dumps(tree).encode()), 0)) == tree


def test_texts_are_mended_and_readable(tmp_path: Path) -> None:
    content = b'[{"post": "Caf\\u00c3\\u00a9"}]'
    assert raw_record(member(tmp_path, content), 0) == '{\n  "post": "Café"\n}'


def test_a_damaged_member_is_told(tmp_path: Path) -> None:
    with pytest.raises(DamagedMember):
        raw_record(member(tmp_path, b"[object Object]"), 0)


TALK = (
    '<div class="thread">Anna, Bob<div class="message"><span class="user">Bob</span><span class="meta">x</span></div>'
    '<p>Hé</p><div class="message"><span class="user">Anna</span></div><p>Oui</p></div>'
)
POST = (
    '<section class="_a6-g"><h2 class="_a6-h">A</h2><div class="_a6-p"><div class="_2pin"><div>Été</div></div></div>'
    "</section>"
)


@pytest.mark.parametrize(
    ("content", "reader", "position", "expected"),
    [
        (POST, "facebook.posts", 0, {"title": "A", "data": [{"post": "Été"}]}),
        (TALK, "messenger.threads", 1, {"timestamp_ms": None, "sender_name": "Anna", "content": "Oui"}),
    ],
)
def test_a_page_shows_what_was_read_of_it(
    tmp_path: Path, content: str, reader: str, position: int, expected: dict[str, Any]
) -> None:
    page = member(tmp_path, content.encode())._replace(path="posts/x.html")
    raw = raw_record(page, position, reader, Context(Platform.FACEBOOK, "Anna"))
    assert json.loads(raw) == expected


def test_a_record_of_a_large_page_is_found_in_its_portion(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cutting, "CHUNK_BYTES", 200)
    monkeypatch.setattr(portions, "PORTION_BYTES", 500)
    monkeypatch.setattr(portions, "LARGE_BYTES", 1_000)
    content = "".join(POST.replace("Été", f"Day {number}") for number in range(40))
    page = member(tmp_path, content.encode())._replace(path="posts/x.html")
    raw = raw_record(page, 33, "facebook.posts", Context(Platform.FACEBOOK, "Anna"))
    assert json.loads(raw)["data"] == [{"post": "Day 33"}]
