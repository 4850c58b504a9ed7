"""One entry of a zip as its headers describe it, and what is wrong with it before a byte of it is read."""

from __future__ import annotations

import struct
from typing import NamedTuple

from core.archive.member import STORED
from core.archive.zips.names import extra_field
from core.vocabulary import Reason

LOCAL_SIGNATURE = b"PK\x03\x04"
LOCAL_HEADER = struct.Struct("<4s5H3L2H")  # signature … flags, method … crc, sizes, lengths of name and extra
LOCAL_BYTES = LOCAL_HEADER.size

DEFLATED = 8
BZIP2 = 12
LZMA = 14
METHODS = frozenset({STORED, DEFLATED, BZIP2, LZMA})

SIZE_FOLLOWS_FLAG = 0x8  # the sizes stand behind the data
_ENCRYPTED_FLAGS = 0x2041  # the plain flag, strong encryption, hidden headers
_ZIP64 = 0x0001
_IN_ZIP64 = 0xFFFFFFFF


class ZipEntry(NamedTuple):
    """A named tuple, not a dataclass: a hundred thousand of them are made while a person waits."""

    name: str
    offset: int  # of the local header within the zip's window
    compressed_bytes: int
    size_bytes: int
    method: int
    crc: int
    damage: Reason


def damage_of(flags: int, method: int) -> Reason:
    """Tell what keeps this entry from being read, as far as its header shows."""
    if flags & _ENCRYPTED_FLAGS:
        return Reason.ENCRYPTED
    if method not in METHODS:
        return Reason.UNSUPPORTED_COMPRESSION
    return Reason.NONE


def is_folder(entry: ZipEntry) -> bool:
    """Tell whether the entry only names a folder: folders are no members."""
    return entry.name[-1:] == "/" and not entry.size_bytes


def zip64_values(extra: bytes, *values: int) -> list[int]:
    """Replace each value that says "see zip64" by the one in the extra field, in the order that the format fixes."""
    content = extra_field(extra, _ZIP64) or b""
    wide = [int.from_bytes(content[at : at + 8], "little") for at in range(0, len(content) - 7, 8)]
    return [wide.pop(0) if value == _IN_ZIP64 and wide else value for value in values]
