"""Zips in zips are read in place or in memory, as deep as honest ones lie, and never beyond the limits."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from core.archive import limits
from core.archive.gathering import Budget, Gathering
from core.archive.opening import no_progress, open_archive
from core.archive.reading import open_member
from core.vocabulary import Reason
from tests.core.archive.making import contents, names, saved, zip_bytes

INNER = {"posts/a.json": b"[1]" * 100, "media/x.jpg": b"picture"}


@pytest.mark.parametrize("outer_method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
@pytest.mark.parametrize("middle_method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_zip_in_a_zip_in_a_zip_is_read(tmp_path: Path, outer_method: int, middle_method: int) -> None:
    middle = zip_bytes({"inner.zip": zip_bytes(INNER)}, middle_method)
    path = saved(tmp_path, "outer.zip", zip_bytes({"wrap/middle.zip": middle, "b.json": b"2"}, outer_method))

    archive = open_archive([path])

    expected = {f"wrap/middle.zip/inner.zip/{name}": content for name, content in INNER.items()}
    assert contents(archive) == {**expected, "b.json": b"2"}
    with open_member(archive.members[-1]) as stream:
        assert stream.read() == expected["wrap/middle.zip/inner.zip/posts/a.json"]


def test_a_stored_zip_is_read_in_place(tmp_path: Path) -> None:
    path = saved(tmp_path, "outer.zip", zip_bytes({"inner.zip": zip_bytes(INNER)}, zipfile.ZIP_STORED))

    assert all(member.location.parent is None for member in open_archive([path]).members)


def test_a_compressed_zip_beyond_the_limit_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "NESTED_BYTES", 100)
    path = saved(tmp_path, "outer.zip", zip_bytes({"inner.zip": zip_bytes(INNER), "b.json": b"2"}))

    members = open_archive([path]).members

    assert [(member.name, member.damage) for member in members] == [
        ("b.json", Reason.NONE),
        ("inner.zip", Reason.NESTED_TOO_LARGE),
    ]


def test_compressed_zips_are_inflated_up_to_a_limit_of_all_together(tmp_path: Path) -> None:
    zipped = [zip_bytes({name: b"[1]" * 100}) for name in ("a.json", "b.json")]
    path = saved(tmp_path, "outer.zip", zip_bytes({f"{number}.zip": content for number, content in enumerate(zipped)}))
    gathering = Gathering(Budget(no_progress, nested_bytes_left=len(zipped[0])))

    gathering.add_zip(str(path), "outer.zip")

    assert {(found.name, found.damage) for found in gathering.found} == {
        ("0.zip/a.json", Reason.NONE),
        ("1.zip", Reason.NESTED_TOO_LARGE),
    }


def test_zips_deeper_than_honest_ones_are_named(tmp_path: Path) -> None:
    zipped = zip_bytes({"a.json": b"1"})
    for _ in range(limits.NESTING_DEPTH + 1):
        zipped = zip_bytes({"n.zip": zipped})

    members = open_archive([saved(tmp_path, "outer.zip", zipped)]).members

    assert [(member.name, member.damage) for member in members] == [
        ("/".join(["n.zip"] * (limits.NESTING_DEPTH + 1)), Reason.TOO_DEEP)
    ]


@pytest.mark.parametrize("content", [b"no zip at all", b"", zip_bytes({})])
def test_a_zip_that_holds_nothing_is_a_member_itself(tmp_path: Path, content: bytes) -> None:
    path = saved(tmp_path, "outer.zip", zip_bytes({"inner.zip": content}))

    assert contents(open_archive([path])) == {"inner.zip": content}


def test_a_zip_that_was_sent_to_somebody_is_not_opened(tmp_path: Path) -> None:
    name = "messages/inbox/bob_1/files/homework.zip"
    path = saved(tmp_path, "outer.zip", zip_bytes({name: zip_bytes(INNER)}))

    assert names(open_archive([path])) == [name]


def test_a_damaged_inner_zip_costs_only_itself(tmp_path: Path) -> None:
    zipped = zip_bytes({"inner.zip": zip_bytes(INNER), "b.json": b"2"}).replace(b"PK\x03\x04", b"PK\x03\x05", 1)

    members = open_archive([saved(tmp_path, "outer.zip", zipped)]).members

    assert [(member.name, member.damage) for member in members] == [
        ("b.json", Reason.NONE),
        ("inner.zip", Reason.CHECKSUM),
    ]


def test_an_archive_of_countless_members_is_one_damaged_member(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MEMBERS", 10)
    path = saved(tmp_path, "outer.zip", zip_bytes({f"{number}.json": b"" for number in range(20)}))

    members = open_archive([path]).members

    assert [(member.name, member.damage) for member in members] == [("outer.zip", Reason.TOO_LARGE)]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", Reason.EMPTY_FILE),
        (zip_bytes({}), Reason.EMPTY_FILE),
        (b"PK\3\4", Reason.CUT_OFF),
        (b"hello", Reason.UNKNOWN_FILE),
    ],
)
@pytest.mark.parametrize("name", ["part-2.zip", "part-2.zip.crdownload"])
def test_a_zip_in_a_folder_that_cannot_be_opened_says_why(
    tmp_path: Path, name: str, content: bytes, reason: Reason
) -> None:
    (tmp_path / name).write_bytes(content)
    assert [member.damage for member in open_archive([tmp_path]).members] == [reason]


def test_so_does_one_that_is_given_beside_another(tmp_path: Path) -> None:
    paths = [saved(tmp_path, "a.zip", zip_bytes(INNER)), saved(tmp_path, "b.zip", b"")]
    assert open_archive(paths).members[-1].damage is Reason.EMPTY_FILE


@pytest.mark.parametrize("ending", ["crdownload", "part", "download"])
def test_of_a_download_that_broke_off_what_is_there_is_read(tmp_path: Path, ending: str) -> None:
    whole = zip_bytes(INNER)
    (tmp_path / f"a.zip.{ending}").write_bytes(whole[: whole.rindex(b"PK\1\2")])
    found = {member.name: member.damage for member in open_archive([tmp_path]).members}
    assert found[f"a.zip.{ending}"] is Reason.ZIP_CUT_OFF
    assert f"a.zip.{ending}/posts/a.json" in found
