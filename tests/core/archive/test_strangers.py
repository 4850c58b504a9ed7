from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.archive.strangers import stranger_at, stranger_in
from core.vocabulary import Reason
from tests.builders.pictures import jpeg


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("msgstore.db", Reason.PHONE_BACKUP),
        ("databases/msgstore-2024-01-01.1.db.crypt14", Reason.PHONE_BACKUP),
        ("chatstorage.sqlite", Reason.PHONE_BACKUP),
        ("00008030/manifest.db", Reason.PHONE_BACKUP),
        ("takeout/my activity/x.json", Reason.OTHER_SERVICE),
        ("data/tweets.js", Reason.OTHER_SERVICE),
        ("all mail.mbox", Reason.MAILBOX),
        ("your_facebook_activity/posts/your_posts_1.json", None),
        ("photos/takeout/1.jpg", None),
        ("message_1.json", None),
        ("old.rar", None),
        ("db", None),
    ],
)
def test_a_name_tells_what_is_none_of_metas(path: str, reason: Reason | None) -> None:
    assert stranger_at(path) is reason


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("old.rar", b"", Reason.PACKED),
        ("renamed", b"Rar!\x1a\x07\x01\x00", Reason.PACKED),
        ("renamed", b"\x1f\x8b\x08\x00", Reason.PACKED),
        ("renamed", b"SQLite format 3\0 and more", Reason.PHONE_BACKUP),
        ("renamed", b"From jo@example.org Sat Jan  3 01:05:34 2026\n", Reason.MAILBOX),
        ("IMG_1", jpeg(10), Reason.MEDIA_FILE),
        ("cv", b"%PDF-1.7", Reason.DOCUMENT),
        ("letter", b"{\\rtf1 Dear", Reason.DOCUMENT),
        ("old", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Reason.DOCUMENT),
        ("table.csv", b"a,b", Reason.DOCUMENT),
        ("notes.md", b"# Notes", Reason.NONE),
        ("empty", b"", Reason.NONE),
    ],
)
def test_the_bytes_of_a_file_tell_what_it_is(tmp_path: Path, name: str, content: bytes, reason: Reason) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert stranger_in(path) is reason


def test_a_file_that_cannot_be_read_is_said_to_be_so(tmp_path: Path) -> None:
    assert stranger_in(tmp_path) is Reason.NOT_READABLE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Unix only")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a")
    assert stranger_in(tmp_path / "a") is Reason.NONE
