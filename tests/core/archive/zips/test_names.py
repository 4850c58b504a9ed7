"""Names in zips are read in whatever encoding the tool used."""

from __future__ import annotations

import struct
import unicodedata
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


@pytest.mark.parametrize("misread_as", ["cp437", "cp850", "latin-1"])
@pytest.mark.parametrize("name", ["Vacances d’été", "Привет", "Zoë 👩", "pages_you’ve_liked"])
def test_a_name_that_was_misread_on_the_way_becomes_what_it_was(misread_as: str, name: str) -> None:
    assert decode_name(name.encode().decode(misread_as).encode()) == name


def test_a_misread_name_that_macos_took_apart_is_put_together() -> None:
    misread = "Où ça".encode().decode("cp437")

    assert decode_name(unicodedata.normalize("NFD", misread).encode()) == "Où ça"


@pytest.mark.parametrize("name", ["Breiðá", "SÃO JOÃO", "été", "αβγ", "Γειά", "日本", "Ünï", "└ tree", "50 ± 2 µm"])
def test_a_name_that_nobody_misread_stays(name: str) -> None:
    assert decode_name(name.encode()) == name


@pytest.mark.parametrize("extra", [b"", b"\x01", b"\x75\x70\xff\xff", b"\x75\x70\x02\x00\x01\x02"])
def test_broken_extra_fields_are_ignored(extra: bytes) -> None:
    assert decode_name(b"\x82\\a.json", extra=extra) == "é/a.json"


def test_an_extra_field_is_found_behind_others() -> None:
    assert extra_field(b"\x01\x00\x02\x00ab\x02\x00\x01\x00c", 2) == b"c"
