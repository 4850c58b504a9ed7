"""Decodes the names in a zip: tools disagree on their encoding and on their separators."""

from __future__ import annotations

import struct
import zlib
from unicodedata import normalize

UTF8_FLAG = 0x800
_DOS_PAGES = ("cp437", "cp850")  # by which Windows unpacks names without the flag
_UNICODE_PATH = 0x7075  # an extra field of Info-ZIP: the name in UTF-8 beside the one in the system's own encoding


def decode_name(raw: bytes, flags: int = 0, extra: bytes = b"") -> str:
    """Give the name with "/" as separator.

    UTF-8 where the bytes allow it, whatever the flag says: Meta's documents and many tools leave the flag out
    (`docs/formats/facebook.md §4`). Else cp437, as the zip format demands. A name that another tool took for cp437 on
    the way, so that its letters were saved anew ("├⌐" for "é"), becomes what it was.
    """
    if raw.isascii():
        return raw.decode("ascii").replace("\\", "/")
    if extra and not flags & UTF8_FLAG:
        raw = _unicode_path(raw, extra) or raw
    try:
        name = _before_misreading(raw.decode("utf-8"))
    except UnicodeDecodeError:
        name = raw.decode("cp437")
    return name.replace("\\", "/")


def _before_misreading(name: str) -> str:
    """Give the name as it was before its UTF-8 was taken for another encoding; any other name stays.

    The letters of cp850 alone could be a word ("Breiðá"), so one sign beyond letters has to show the misreading.
    """
    letters = normalize("NFC", name)  # macOS takes them apart
    mended = _as_utf8(letters, "latin-1")
    if mended is not None:
        return mended
    for page in _DOS_PAGES:
        mended = _as_utf8(letters, page)
        if mended is not None and not (_only_letters(letters) and _only_letters(mended)):
            return mended
    return name


def _as_utf8(letters: str, encoding: str) -> str | None:
    try:
        return letters.encode(encoding).decode("utf-8")
    except UnicodeError:
        return None


def _only_letters(name: str) -> bool:
    return all(sign.isascii() or sign.isalnum() for sign in name)


def extra_field(extra: bytes, wanted: int) -> bytes | None:
    """Give the content of one of a zip entry's extra fields; None if it is missing or broken."""
    position = 0
    while position + 4 <= len(extra):
        kind, length = struct.unpack_from("<HH", extra, position)
        if kind == wanted:
            content = extra[position + 4 : position + 4 + length]
            return content if len(content) == length else None
        position += 4 + length
    return None


def _unicode_path(raw: bytes, extra: bytes) -> bytes | None:
    """Give the UTF-8 name, if it belongs to this very name and not to one that was changed since."""
    content = extra_field(extra, _UNICODE_PATH)
    if content is None or len(content) < 5 or content[0] != 1:  # noqa: PLR2004 (version, checksum of the plain name)
        return None
    return content[5:] if int.from_bytes(content[1:5], "little") == zlib.crc32(raw) else None
