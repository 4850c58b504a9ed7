"""Members are read whole or as a stream, bounded and checked; whatever is wrong has its reason."""

from __future__ import annotations

import multiprocessing
import os
import zipfile
from pathlib import Path

import pytest

from core.archive import limits
from core.archive.member import Member
from core.archive.opening import open_archive
from core.archive.reading import Reader, open_member, read_member
from core.errors import DamagedMember
from core.vocabulary import Reason
from tests.core.archive.making import saved, with_header_field, zip_bytes

METHODS = [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
CONTENT = os.urandom(50_000) + b"[1, 2, 3] " * 50_000
SIZE_AT, CRC_AT, COMPRESSED_AT = 24, 16, 20


def only_member(folder: Path, zipped: bytes) -> Member:
    """Open a zip of one member."""
    return open_archive([saved(folder, "a.zip", zipped)]).members[0]


def reason_of(member: Member) -> Reason:
    """Read the member whole and as a stream: both must fail for the same reason."""
    with pytest.raises(DamagedMember) as whole:
        read_member(member)
    with pytest.raises(DamagedMember) as streamed, open_member(member) as stream:
        stream.read()
    assert streamed.value.reason is whole.value.reason
    return whole.value.reason


@pytest.mark.parametrize("method", METHODS)
def test_every_method_is_read_whole(tmp_path: Path, method: int) -> None:
    assert read_member(only_member(tmp_path, zip_bytes({"a": CONTENT}, method))) == CONTENT


@pytest.mark.parametrize("method", METHODS)
def test_every_method_is_read_as_a_stream(tmp_path: Path, method: int) -> None:
    with open_member(only_member(tmp_path, zip_bytes({"a": CONTENT}, method))) as stream:
        pieces = list(iter(lambda: stream.read(7777), b""))

    assert b"".join(pieces) == CONTENT


@pytest.mark.parametrize("method", METHODS)
def test_an_empty_member_is_no_damage(tmp_path: Path, method: int) -> None:
    assert read_member(only_member(tmp_path, zip_bytes({"a": b""}, method))) == b""


def test_a_plain_file_is_a_stream_too(tmp_path: Path) -> None:
    member = open_archive([saved(tmp_path, "a.json", b"[1]")]).members[0]

    with open_member(member) as stream:
        assert stream.read() == b"[1]"


def test_the_beginning_is_read_without_the_rest(tmp_path: Path) -> None:
    member = only_member(tmp_path, zip_bytes({"a": CONTENT}))

    with Reader() as reader:
        assert reader.read_start(member, 512) == CONTENT[:512]


@pytest.mark.parametrize("method", METHODS)
def test_a_wrong_checksum_is_found(tmp_path: Path, method: int) -> None:
    zipped = with_header_field(zip_bytes({"a": CONTENT}, method), CRC_AT, 1, "<L")

    assert reason_of(only_member(tmp_path, zipped)) is Reason.CHECKSUM


@pytest.mark.parametrize("method", METHODS)
def test_an_entry_that_says_it_is_smaller_is_too_large(tmp_path: Path, method: int) -> None:
    zipped = with_header_field(zip_bytes({"a": b"a" * 999}, method), SIZE_AT, 10, "<L")

    assert reason_of(only_member(tmp_path, zipped)) is Reason.TOO_LARGE


@pytest.mark.parametrize("method", METHODS[1:])
def test_compressed_bytes_that_make_no_sense_are_damage(tmp_path: Path, method: int) -> None:
    zipped = bytearray(zip_bytes({"a": CONTENT}, method))
    zipped[1000:1100] = b"\xff" * 100

    assert reason_of(only_member(tmp_path, bytes(zipped))) in {Reason.CHECKSUM, Reason.CUT_OFF, Reason.TOO_LARGE}


def test_an_entry_that_breaks_off_is_cut_off(tmp_path: Path) -> None:
    zipped = with_header_field(zip_bytes({"a": CONTENT}), COMPRESSED_AT, 500, "<L")

    assert reason_of(only_member(tmp_path, zipped)) is Reason.CUT_OFF


def test_a_zip_that_is_cut_after_it_was_opened_is_cut_off(tmp_path: Path) -> None:
    zipped = zip_bytes({"a": CONTENT})
    member = only_member(tmp_path, zipped)
    saved(tmp_path, "a.zip", zipped[:500])

    assert reason_of(member) is Reason.CUT_OFF


def test_a_missing_source_is_not_readable(tmp_path: Path) -> None:
    member = only_member(tmp_path, zip_bytes({"a": CONTENT}))
    (tmp_path / "a.zip").unlink()

    assert reason_of(member) is Reason.NOT_READABLE


def test_a_damage_that_is_known_is_told_without_reading(tmp_path: Path) -> None:
    member = only_member(tmp_path, with_header_field(zip_bytes({"a": b"1"}), 8, 1))

    assert reason_of(member) is Reason.ENCRYPTED


def test_a_bomb_is_refused_before_it_is_inflated(tmp_path: Path) -> None:
    member = only_member(tmp_path, zip_bytes({"a": b"\0" * (limits.RATIO_FREE_BYTES + 1)}))

    assert reason_of(member) is Reason.TOO_LARGE


@pytest.mark.parametrize("in_zip", [True, False])
def test_a_member_beyond_the_limit_is_too_large(tmp_path: Path, *, in_zip: bool) -> None:
    path = saved(tmp_path, "a.zip", zip_bytes({"a": b"1" * 100})) if in_zip else saved(tmp_path, "a.json", b"1" * 100)
    member = open_archive([path]).members[0]

    with pytest.raises(DamagedMember) as raised:
        read_member(member, limit_bytes=99)
    assert raised.value.reason is Reason.TOO_LARGE


def test_a_size_no_memory_holds_is_too_large(tmp_path: Path) -> None:
    member = only_member(tmp_path, zip_bytes({"a": CONTENT}))
    huge = member.location._replace(size_bytes=1 << 60, compressed_bytes=1 << 60)

    with pytest.raises(DamagedMember) as raised:
        read_member(member._replace(location=huge), limit_bytes=1 << 61)
    assert raised.value.reason is Reason.TOO_LARGE


def test_one_reader_reads_from_many_sources(tmp_path: Path) -> None:
    paths = [saved(tmp_path, f"{number:02}.zip", zip_bytes({"a": bytes([number])})) for number in range(40)]
    members = open_archive(paths).members

    with Reader() as reader:
        contents = [reader.read(member) for member in [*members, *members]]

    assert contents == [bytes([number]) for number in range(40)] * 2


def test_a_stream_outlives_its_reader(tmp_path: Path) -> None:
    member = only_member(tmp_path, zip_bytes({"a": CONTENT}))
    with Reader() as reader:
        stream = reader.open(member)

    with stream:
        assert stream.read() == CONTENT


def test_another_process_reads_by_location_alone(tmp_path: Path) -> None:
    inner = zip_bytes({"b.json": b"[1]"})
    member = only_member(tmp_path, zip_bytes({"inner.zip": inner}))

    with multiprocessing.get_context("spawn").Pool(1) as pool:
        assert pool.apply(read_member, (member,)) == b"[1]"
