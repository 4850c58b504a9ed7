"""Zips, folders and loose files become one archive, whatever the order in which they are given."""

from __future__ import annotations

import itertools
import stat
import zipfile
from pathlib import Path

import pytest

from core.archive.opening import open_archive
from core.errors import Cancelled, NoSuchSource, NotAnArchive
from core.vocabulary import Reason
from tests.core.archive.making import contents, names, saved, with_header_field, with_raw_name, zip_bytes


def test_a_zip_gives_its_members_in_order(tmp_path: Path) -> None:
    path = saved(
        tmp_path, "facebook-anna.zip", zip_bytes({"posts/b.json": b"[2]", "Posts/A.json": b"[1]", "empty/": b""})
    )

    archive = open_archive([path])

    assert [(m.number, m.part, m.name, m.path, m.size_bytes) for m in archive.members] == [
        (0, "facebook-anna.zip", "Posts/A.json", "posts/a.json", 3),
        (1, "facebook-anna.zip", "posts/b.json", "posts/b.json", 3),
    ]
    assert contents(archive) == {"Posts/A.json": b"[1]", "posts/b.json": b"[2]"}
    assert archive.size_bytes == 6


def test_a_folder_gives_its_files(tmp_path: Path) -> None:
    saved(tmp_path, "export/posts/a.json", b"[1]")
    saved(tmp_path, "export/media/x.jpg", b"picture")

    archive = open_archive([tmp_path / "export"])

    assert archive.parts == ("export",)
    assert contents(archive) == {"media/x.jpg": b"picture", "posts/a.json": b"[1]"}


@pytest.mark.parametrize("name", ["_chat.txt", "posts.JSON", "message_1.html"])
def test_a_loose_file_is_a_folder_of_one(tmp_path: Path, name: str) -> None:
    archive = open_archive([saved(tmp_path, name, b"content")])

    assert archive.parts == (name,)
    assert contents(archive) == {name: b"content"}


def test_the_order_of_the_arguments_changes_nothing(tmp_path: Path) -> None:
    first = saved(tmp_path, "one/export.zip", zip_bytes({"a.json": b"1"}))
    second = saved(tmp_path, "two/export.zip", zip_bytes({"b.json": b"2"}))
    third = saved(tmp_path, "three/notes.txt", b"x").parent

    archives = {open_archive(order) for order in itertools.permutations([first, second, third])}

    assert len(archives) == 1
    assert archives.pop().parts == ("export.zip", "export.zip (2)", "three")


def test_parts_of_one_name_are_numbered_by_what_they_hold(tmp_path: Path) -> None:
    late = saved(tmp_path, "1/export.zip", zip_bytes({"z.json": b"1"}))
    early = saved(tmp_path, "2/export.zip", zip_bytes({"a.json": b"2"}))

    archive = open_archive([late, early])

    assert [(member.part, member.name) for member in archive.members] == [
        ("export.zip", "a.json"),
        ("export.zip (2)", "z.json"),
    ]


def test_a_number_that_is_taken_is_not_given_twice(tmp_path: Path) -> None:
    equal = [saved(tmp_path, f"{n}/e.zip", zip_bytes({f"{n}.json": b""})) for n in "12"]
    taken = saved(tmp_path, "e.zip (2)", zip_bytes({"c.json": b""}))

    assert open_archive([*equal, taken]).parts == ("e.zip", "e.zip (2)", "e.zip (3)")


def test_the_same_source_is_opened_once(tmp_path: Path) -> None:
    path = saved(tmp_path, "folder/a.json", b"1")
    (tmp_path / "link").symlink_to(tmp_path / "folder")

    archive = open_archive([tmp_path / "folder", path, tmp_path / "link", tmp_path / "folder"])

    assert archive.parts == ("folder",)
    assert names(archive) == ["a.json"]


def test_a_name_twice_in_one_zip_is_two_members(tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        path = saved(tmp_path, "a.zip", zip_bytes([("a.json", b"first"), ("a.json", b"second")]))

    members = open_archive([path]).members

    assert [(member.number, member.name, member.size_bytes) for member in members] == [
        (0, "a.json", 5),
        (1, "a.json", 6),
    ]


@pytest.mark.parametrize("name", ["missing.zip", "x" * 300, "nul\0.zip"])
def test_what_is_not_there_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(NoSuchSource) as raised:
        open_archive([tmp_path / name])

    assert raised.value.path == tmp_path / name


@pytest.mark.parametrize("content", [b"", b"<html>Sign in</html>", b"\xff\xd8\xff\xe0 a picture"])
def test_what_is_no_archive_is_named(tmp_path: Path, content: bytes) -> None:
    path = saved(tmp_path, "export.zip", content)

    with pytest.raises(NotAnArchive) as raised:
        open_archive([path])

    assert raised.value.path == path


def test_what_is_no_archive_leaves_a_trace_beside_what_is_one(tmp_path: Path) -> None:
    broken = saved(tmp_path, "broken.zip", b"<html>Sign in</html>")
    good = saved(tmp_path, "good.zip", zip_bytes({"a.json": b"1"}))

    members = open_archive([broken, good]).members

    assert [(member.name, member.damage) for member in members] == [
        ("broken.zip", Reason.UNKNOWN_FILE),
        ("a.json", Reason.NONE),
    ]


def test_an_empty_zip_is_an_archive_without_members(tmp_path: Path) -> None:
    assert open_archive([saved(tmp_path, "a.zip", zip_bytes({}))]).members == ()


def test_bytes_before_a_zip_are_skipped(tmp_path: Path) -> None:
    path = saved(tmp_path, "program.exe", b"MZ program" * 100 + zip_bytes({"a.json": b"[1]"}))

    assert contents(open_archive([path])) == {"a.json": b"[1]"}


def test_a_comment_at_the_end_is_no_obstacle(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.zip", zip_bytes({"a.json": b"[1]"}))
    with zipfile.ZipFile(path, "a") as zipped:
        zipped.comment = b"looks like PK\x05\x06 an end " * 9

    assert contents(open_archive([path])) == {"a.json": b"[1]"}


def test_zip64_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as zipped:
        for number in range(66_000):
            zipped.writestr(zipfile.ZipInfo(f"{number:05}.json"), b"")
        with zipped.open("zz.json", "w", force_zip64=True) as entry:
            entry.write(b"[1]")

    archive = open_archive([path])

    assert len(archive.members) == 66_001
    assert contents(archive)["zz.json"] == b"[1]"


@pytest.mark.parametrize(
    ("raw", "utf8_flag", "name"),
    [
        ("é.json".encode(), False, "é.json"),  # UTF-8 without its flag
        ("é.json".encode(), True, "é.json"),
        (b"\x82a.json", False, "éa.json"),  # cp437
        ("├⌐.json".encode(), True, "é.json"),  # taken for cp437 by the tool that unpacked it, then zipped anew
        (b"\xffa.json", True, "\u00a0a.json"),  # the flag lies
    ],
)
def test_names_are_read_in_every_encoding(tmp_path: Path, raw: bytes, utf8_flag: bool, name: str) -> None:
    plain = f"{'x' * (len(raw) - 5)}.json"
    zipped = with_raw_name(zip_bytes({plain: b"1"}), plain, raw, utf8_flag=utf8_flag)

    assert names(open_archive([saved(tmp_path, "a.zip", zipped)])) == [name]


def test_backslashes_separate_too(tmp_path: Path) -> None:
    zipped = zip_bytes({"posts|a.json": b"1"}).replace(b"posts|a", b"posts\\a")

    assert names(open_archive([saved(tmp_path, "a.zip", zipped)])) == ["posts/a.json"]


def test_a_hostile_name_is_listed_and_nothing_is_written(tmp_path: Path) -> None:
    path = saved(tmp_path, "deep/er/a.zip", zip_bytes({"../../.profile": b"evil", "/etc/passwd": b"evil"}))

    archive = open_archive([path])

    assert [(m.name, m.path) for m in archive.members] == [
        ("../../.profile", ".profile"),
        ("/etc/passwd", "etc/passwd"),
    ]
    assert sorted(tmp_path.rglob("*")) == [tmp_path / "deep", tmp_path / "deep/er", path]


@pytest.mark.parametrize(
    ("offset", "value", "damage"),
    [(8, 1, Reason.ENCRYPTED), (10, 9, Reason.UNSUPPORTED_COMPRESSION), (10, 99, Reason.UNSUPPORTED_COMPRESSION)],
)
def test_what_cannot_be_read_is_listed_with_its_reason(tmp_path: Path, offset: int, value: int, damage: Reason) -> None:
    zipped = with_header_field(zip_bytes({"a.json": b"1", "b.json": b"2"}), offset, value)

    members = open_archive([saved(tmp_path, "a.zip", zipped)]).members

    assert [(member.name, member.damage) for member in members] == [("a.json", damage), ("b.json", Reason.NONE)]


def test_a_link_in_a_zip_is_not_followed(tmp_path: Path) -> None:
    zipped = with_header_field(zip_bytes({"a.json": b"/etc/passwd"}), 38, (stat.S_IFLNK | 0o777) << 16, "<L")

    members = open_archive([saved(tmp_path, "a.zip", zipped)]).members

    assert [member.damage for member in members] == [Reason.SYMBOLIC_LINK]


def test_entries_that_share_their_bytes_are_a_bomb(tmp_path: Path) -> None:
    zipped = with_header_field(zip_bytes({"a.json": b"1" * 9, "b.json": b"2" * 9}), 20, 60, "<L")

    members = open_archive([saved(tmp_path, "a.zip", zipped)]).members

    assert [member.damage for member in members] == [Reason.TOO_LARGE, Reason.NONE]


def test_progress_is_heard_and_can_cancel(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.zip", zip_bytes({f"{number}.json": b"" for number in range(3000)}))
    heard: list[int] = []

    def cancel(members: int) -> None:
        heard.append(members)
        raise Cancelled

    with pytest.raises(Cancelled):
        open_archive([path], cancel)
    assert heard == [3000]
