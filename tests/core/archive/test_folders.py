"""Folders are walked without leaving them; what is no ordinary file is listed and never opened."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from core.archive import limits
from core.archive.opening import open_archive
from core.archive.reading import read_member
from core.errors import DamagedMember
from core.vocabulary import Reason
from tests.core.archive.making import contents, names, saved, zip_bytes


def test_a_link_is_listed_and_not_followed(tmp_path: Path) -> None:
    secret = saved(tmp_path, "secret.json", b"secret")
    saved(tmp_path, "export/a.json", b"1")
    (tmp_path / "export/link.json").symlink_to(secret)
    (tmp_path / "export/up").symlink_to(tmp_path)

    members = open_archive([tmp_path / "export"]).members

    assert [(member.name, member.damage) for member in members] == [
        ("a.json", Reason.NONE),
        ("link.json", Reason.SYMBOLIC_LINK),
        ("up", Reason.SYMBOLIC_LINK),
    ]
    with pytest.raises(DamagedMember):
        read_member(members[1])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")

    members = open_archive([tmp_path]).members

    assert [(member.name, member.damage) for member in members] == [("pipe.json", Reason.NOT_READABLE)]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux allows any bytes in a name")
def test_a_name_that_is_no_text_becomes_one(tmp_path: Path) -> None:
    (Path(os.fsdecode(os.fsencode(tmp_path) + b"/\x82.json"))).write_bytes(b"1")

    archive = open_archive([tmp_path])

    assert contents(archive) == {"é.json": b"1"}


def test_folders_deeper_than_any_system_allows_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FOLDER_DEPTH", 2)
    saved(tmp_path, "a/b/c/d.json", b"1")

    members = open_archive([tmp_path]).members

    assert [(member.name, member.damage) for member in members] == [("a/b/c", Reason.TOO_DEEP)]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may read everything")
def test_a_folder_that_cannot_be_listed_is_named(tmp_path: Path) -> None:
    saved(tmp_path, "a/b.json", b"1").parent.chmod(0)

    members = open_archive([tmp_path]).members

    assert [(member.name, member.damage) for member in members] == [("a", Reason.NOT_READABLE)]


def test_zips_in_a_folder_are_opened(tmp_path: Path) -> None:
    saved(tmp_path, "export/one.zip", zip_bytes({"posts/a.json": b"1"}))
    saved(tmp_path, "export/two.ZIP", zip_bytes({"posts/b.json": b"2"}))

    archive = open_archive([tmp_path / "export"])

    assert archive.parts == ("export",)
    assert contents(archive) == {"one.zip/posts/a.json": b"1", "two.ZIP/posts/b.json": b"2"}


def test_a_zip_that_is_none_is_a_file(tmp_path: Path) -> None:
    saved(tmp_path, "a.zip/b.json", b"1")
    saved(tmp_path, "c.zip", b"no zip")

    assert names(open_archive([tmp_path])) == ["a.zip/b.json", "c.zip"]


def test_a_file_that_changed_since_is_not_taken_for_what_it_was(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.json", b"[1, 2, 3]")
    member = open_archive([tmp_path]).members[0]
    path.write_bytes(b"[1")

    with pytest.raises(DamagedMember) as raised:
        read_member(member)
    assert raised.value.reason is Reason.CUT_OFF


def test_nothing_in_the_folder_is_touched(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.json", b"1")
    path.chmod(0o444)
    before = {entry: entry.stat().st_mtime_ns for entry in (tmp_path, path)}

    contents(open_archive([tmp_path]))

    assert before == {entry: entry.stat().st_mtime_ns for entry in (tmp_path, path)}
