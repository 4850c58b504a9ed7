"""Whatever happens to a zip, opening lists what is left and reading fails member by member, never otherwise."""

from __future__ import annotations

import struct
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.archive import limits
from core.archive.opening import Archive, open_archive
from core.archive.reading import Reader
from core.archive.zips.names import decode_name
from core.errors import DamagedMember, NotAnArchive
from core.vocabulary import Reason
from tests.core.archive.making import names, saved, streamed_zip_bytes, without_directory, zip_bytes

ENTRIES = {f"posts/{number}.json": b"[%d] " % number * 200 for number in range(6)}
METHODS = [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
HONEST = [write(ENTRIES, method) for method in METHODS for write in (zip_bytes, streamed_zip_bytes)]
HONEST.append(zip_bytes({"inner.zip": zip_bytes(ENTRIES), "stored.zip": HONEST[0]}))
NOT_WHOLE = ("a.zip", Reason.ZIP_CUT_OFF)
FALSE_HEADER = b"PK\x03\x04\x14\x00\x08\x00" + b"\0" * 18 + b"\x01\x00\x00\x00x"
FILE_NAMES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="/\\\0"), min_size=1, max_size=40)


def opened(zipped: bytes) -> Archive:
    """Open a zip from a folder that is gone afterwards; everything is read before."""
    with tempfile.TemporaryDirectory() as folder:
        archive = open_archive([saved(Path(folder), "a.zip", zipped)])
        _read_all(archive)
        return archive


def _read_all(archive: Archive) -> None:
    with Reader() as reader:
        for member in archive.members:
            try:
                assert len(reader.read(member)) == member.size_bytes
                with reader.open(member) as stream:
                    assert len(stream.read()) == member.size_bytes
            except DamagedMember as error:
                assert error.reason is not Reason.NONE  # noqa: PT017 (the one error that is allowed)


@given(st.sampled_from(HONEST), st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=8)), max_size=6))
def test_bytes_changed_anywhere_cost_only_members(zipped: bytes, changes: list[tuple[float, bytes]]) -> None:
    damaged = bytearray(zipped)
    for place, replacement in changes:
        at = int(place * (len(damaged) - len(replacement)))
        damaged[at : at + len(replacement)] = replacement

    try:
        opened(bytes(damaged))
    except NotAnArchive:
        assert changes


@given(st.sampled_from(HONEST), st.floats(0, 1))
def test_a_zip_cut_anywhere_costs_only_members(zipped: bytes, place: float) -> None:
    cut = zipped[: int(place * len(zipped))]

    try:
        opened(cut)
    except NotAnArchive:
        assert len(cut) < 4


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_calmly(junk: bytes) -> None:
    for zipped in (junk, b"PK\x03\x04" + junk, junk + HONEST[0][-22:]):
        try:
            opened(zipped)
        except NotAnArchive:
            continue


@pytest.mark.parametrize("zipped", HONEST[:8])
@given(place=st.floats(0, 1), change=st.integers(1, 255))
def test_every_member_is_still_listed_after_damage_to_data(zipped: bytes, place: float, change: int) -> None:
    damaged = bytearray(zipped)
    damaged[int(place * (zipped.index(b"PK\x01\x02") - 1))] ^= change

    assert names(opened(bytes(damaged))) == list(ENTRIES)


@pytest.mark.parametrize("zipped", HONEST[:8])
@given(place=st.floats(0, 1), change=st.integers(1, 255))
def test_every_member_is_still_listed_after_damage_to_the_list(zipped: bytes, place: float, change: int) -> None:
    damaged = bytearray(zipped)
    start = zipped.index(b"PK\x01\x02")
    damaged[start + int(place * (len(zipped) - 1 - start))] ^= change

    assert len(opened(bytes(damaged)).members) >= len(ENTRIES)


@given(st.lists(FILE_NAMES, unique=True, max_size=8))
def test_any_names_come_back(file_names: list[str]) -> None:
    archive = opened(zip_bytes(dict.fromkeys(file_names, b"")))

    assert sorted(names(archive)) == sorted(decode_name(name.encode()) for name in file_names)


class TestTruncated:
    """The list at the end is missing: the entries' own headers tell (a broken download)."""

    @pytest.mark.parametrize("zipped", HONEST[:8])
    def test_all_whole_members_are_read(self, zipped: bytes) -> None:
        archive = opened(without_directory(zipped))

        found = [(member.name, member.damage) for member in archive.members]
        assert found == [NOT_WHOLE, *((name, Reason.NONE) for name in ENTRIES)]

    @pytest.mark.parametrize("zipped", HONEST[:8])
    def test_the_member_that_the_cut_went_through_is_cut_off(self, zipped: bytes) -> None:
        archive = opened(zipped[: zipped.index(b"posts/4.json") + 20])

        assert [member.damage for member in archive.members[1:]] == [Reason.NONE] * 4 + [Reason.CUT_OFF]

    @pytest.mark.parametrize("zipped", HONEST[:8])
    def test_a_cut_exactly_between_two_members_leaves_its_trace(self, zipped: bytes) -> None:
        archive = opened(zipped[: zipped.index(b"posts/4.json") - 30])

        found = [(member.name, member.damage) for member in archive.members]
        assert found == [NOT_WHOLE, *((name, Reason.NONE) for name in [*ENTRIES][:4])]

    def test_sizes_without_a_mark_before_them_are_found(self) -> None:
        zipped = without_directory(streamed_zip_bytes(ENTRIES)).replace(b"PK\x07\x08", b"")

        assert [member.damage for member in opened(zipped + b"PK\x01\x02").members[1:]] == [Reason.NONE] * 6

    def test_a_zip_in_a_zip_is_recovered_too(self) -> None:
        zipped = without_directory(zip_bytes({"inner.zip": streamed_zip_bytes(ENTRIES)}))

        assert names(opened(zipped)) == ["a.zip", *(f"inner.zip/{name}" for name in ENTRIES)]

    def test_a_zip_in_a_zip_that_is_cut_off_leaves_its_trace(self) -> None:
        archive = opened(zip_bytes({"inner.zip": without_directory(zip_bytes(ENTRIES))}))

        found = [(member.name, member.damage) for member in archive.members]
        assert found == [("inner.zip", Reason.ZIP_CUT_OFF), *((f"inner.zip/{name}", Reason.NONE) for name in ENTRIES)]

    def test_many_false_headers_end_soon(self) -> None:
        assert len(opened(FALSE_HEADER * 3000).members) == 3001

    @pytest.mark.parametrize("zipped", [FALSE_HEADER * 40_000, FALSE_HEADER + b"PK\x07\x08" * 40_000])
    def test_while_they_are_looked_through_the_person_can_stop_it(self, tmp_path: Path, zipped: bytes) -> None:
        heard: list[int] = []
        open_archive([saved(tmp_path, "a.zip", zipped)], heard.append)

        assert len(heard) > 30
        assert heard[0] == 0

    def test_false_ends_are_counted_over_all_searches(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(limits, "FALSE_ENDS", 100)

        assert len(opened(FALSE_HEADER * 300).members) == 301


@pytest.mark.parametrize("name", [b"x", b"x" * 4_097])
def test_a_file_of_false_beginnings_is_given_up_soon(name: bytes) -> None:
    lying = struct.pack("<4s5H3L2H", b"PK\x03\x04", 20, 0, 0, 0, 0, 0, 0x7FFFFFFF, 5, len(name), 0) + name
    archive = opened(lying * (limits.FALSE_HEADERS + 100))
    assert [(member.name, member.damage) for member in archive.members] == [NOT_WHOLE]
