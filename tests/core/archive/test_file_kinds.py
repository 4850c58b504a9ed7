"""The bytes tell what a file is; its name may lie (cases #43)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.archive.file_kinds import START_BYTES, FileKind, kind_of


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", FileKind.JPEG),
        (b"\x89PNG\r\n\x1a\n", FileKind.PNG),
        (b"GIF89a", FileKind.GIF),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", FileKind.WEBP),
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", FileKind.WAV),
        (b"\x00\x00\x00\x18ftypheic", FileKind.HEIC),
        (b"\x00\x00\x00\x18ftypisom", FileKind.MP4),
        (b"\x00\x00\x00\x14ftypqt  ", FileKind.MP4),
        (b"\x00\x00\x00\x08wide\x00\x00", FileKind.MP4),
        (b"\x1a\x45\xdf\xa3", FileKind.WEBM),
        (b"ID3\x04", FileKind.MP3),
        (b"\xff\xfb\x90\x00", FileKind.MP3),
        (b"\xff\xf1\x50\x80", FileKind.AAC),
        (b"OggS\x00", FileKind.OGG),
        (b"%PDF-1.7", FileKind.PDF),
        (b"PK\x03\x04", FileKind.ZIP),
        (b"<!DOCTYPE html>", FileKind.HTML),
        (b"\xef\xbb\xbf\n  <html>", FileKind.HTML),
        (b"\xef\xbb\xbf[\n", FileKind.JSON),
        (b'  {"a"', FileKind.JSON),
        (b"1/4/23, 7:02 PM - A: hi", FileKind.TEXT),
        ("é".encode(), FileKind.TEXT),
        (b"\xff\xfeh\x00i\x00", FileKind.TEXT),
        (b"", FileKind.UNKNOWN),
        (b"\x00\x01\x02\x03", FileKind.UNKNOWN),
        (b"\x80\x81 no text", FileKind.UNKNOWN),
    ],
)
def test_kinds_are_told_by_the_first_bytes(start: bytes, kind: FileKind) -> None:
    assert kind_of(start) is kind


def test_a_text_may_be_cut_within_a_letter() -> None:
    assert kind_of("日本語".encode()[:-1]) is FileKind.TEXT


@given(st.binary(max_size=START_BYTES))
def test_any_bytes_have_a_kind(start: bytes) -> None:
    kind = kind_of(start)

    assert sum([kind.is_picture, kind.is_video, kind.is_sound]) <= 1
