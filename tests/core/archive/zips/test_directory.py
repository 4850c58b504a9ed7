"""The list at the end of a zip is found and understood, or said to be broken."""

from __future__ import annotations

import io
import struct

import pytest

from core.archive import limits
from core.archive.zips.directory import Directory, read_directory
from core.archive.zips.window import Window
from core.vocabulary import Reason
from tests.core.archive.making import END_OF_ZIP, with_header_field, zip_bytes

ZIPPED = zip_bytes({"a.json": b"1", "folder/": b"", "b.json": b"2"})
END = ZIPPED.index(END_OF_ZIP)


def directory_of(zipped: bytes) -> Directory | None:
    """Read the list of a zip in memory."""
    return read_directory(Window(io.BytesIO(zipped), 0, len(zipped)))


def test_members_are_listed_and_folders_are_not() -> None:
    directory = directory_of(ZIPPED)

    assert directory is not None
    assert [entry.name for entry in directory.entries] == ["a.json", "b.json"]
    assert directory.complete


def test_a_list_that_counts_otherwise_is_incomplete() -> None:
    miscounted = ZIPPED[: END + 8] + struct.pack("<HH", 4, 4) + ZIPPED[END + 12 :]

    directory = directory_of(miscounted)

    assert directory is not None
    assert not directory.complete


def test_an_end_that_points_outside_is_none() -> None:
    assert directory_of(ZIPPED[: END + 12] + struct.pack("<L", 1 << 31) + ZIPPED[END + 16 :]) is None


def test_a_list_larger_than_any_life_needs_is_not_taken_into_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "DIRECTORY_BYTES", 60)

    assert directory_of(ZIPPED) is None


def test_an_entry_beyond_the_end_is_cut_off() -> None:
    directory = directory_of(with_header_field(ZIPPED, 42, 1 << 30, "<L"))

    assert directory is not None
    assert [entry.damage for entry in directory.entries] == [Reason.CUT_OFF, Reason.NONE]
