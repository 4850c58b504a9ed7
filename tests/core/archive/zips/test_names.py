"""Names in zips are read in whatever encoding the tool used."""

from __future__ import annotations

import struct
import zlib

import pytest

from core.archive.zips.names import UTF8_FLAG, decode_name, extra_field


def unicode_path(name: str, raw: bytes) -> bytes:
    """Make the extra field that gives the name in UTF-8 beside its bytes in another encoding."""
    content = b"\x01" + struct.pack("<L", zlib.crc32(raw)) + name.encode()
    return struct.pack("<HH", 0x7075, len(content)) + content


def test_the_utf8_name_beside_an_older_encoding_wins() -> None:
    raw = "é.json".encode("latin-1")

    assert decode_name(raw, extra=unicode_path("é.json", raw)) == "é.json"


def test_the_utf8_name_of_another_name_is_ignored() -> None:
    assert decode_name(b"\x82.json", extra=unicode_path("x.json", b"old name")) == "é.json"


def test_a_flag_that_lies_is_survived() -> None:
    assert decode_name(b"\x82.json", UTF8_FLAG) == "é.json"


@pytest.mark.parametrize("extra", [b"", b"\x01", b"\x75\x70\xff\xff", b"\x75\x70\x02\x00\x01\x02"])
def test_broken_extra_fields_are_ignored(extra: bytes) -> None:
    assert decode_name(b"\x82\\a.json", extra=extra) == "é/a.json"


def test_an_extra_field_is_found_behind_others() -> None:
    assert extra_field(b"\x01\x00\x02\x00ab\x02\x00\x01\x00c", 2) == b"c"
