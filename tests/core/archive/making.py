"""Makes zips for the tests of opening: honest ones, and then broken on purpose."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from core.archive.opening import Archive
from core.archive.reading import Reader

END_OF_ZIP = b"PK\x05\x06"
DIRECTORY_ENTRY = b"PK\x01\x02"


def zip_bytes(entries: Mapping[str, bytes] | Iterable[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Give a zip; pairs instead of a mapping allow a name twice."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", method) as zipped:
        for name, content in entries.items() if isinstance(entries, Mapping) else entries:
            zipped.writestr(zipfile.ZipInfo(name), content, method)
    return memory.getvalue()


def streamed_zip_bytes(entries: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Give a zip as a server streams it: the sizes follow behind the data."""
    memory = _NoSeeking()
    with zipfile.ZipFile(memory, "w", method) as zipped:
        for name, content in entries.items():
            zipped.writestr(zipfile.ZipInfo(name), content, method)
    return memory.getvalue()


def saved(folder: Path, name: str, content: bytes) -> Path:
    """Write a file, with its folders."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def without_directory(zipped: bytes) -> bytes:
    """Cut off the list at the end of a zip, as a broken download does."""
    return zipped[: zipped.index(DIRECTORY_ENTRY)]


def with_raw_name(zipped: bytes, name: str, raw: bytes, *, utf8_flag: bool) -> bytes:
    """Spell a name in other bytes of the same length and set or clear the flag for UTF-8 in both headers."""
    changed = bytearray(zipped.replace(name.encode("utf-8"), raw))
    for signature, flags_at in ((b"PK\x03\x04", 6), (DIRECTORY_ENTRY, 8)):
        at = changed.index(signature) + flags_at
        struct.pack_into("<H", changed, at, 0x800 if utf8_flag else 0)
    return bytes(changed)


def with_header_field(zipped: bytes, offset: int, value: int, shape: str = "<H") -> bytes:
    """Change a field of the first entry in the list at the end."""
    changed = bytearray(zipped)
    struct.pack_into(shape, changed, changed.index(DIRECTORY_ENTRY) + offset, value)
    return bytes(changed)


def contents(archive: Archive) -> dict[str, bytes]:
    """Read every member."""
    with Reader() as reader:
        return {member.name: reader.read(member) for member in archive.members}


def names(archive: Archive) -> list[str]:
    """List the members' names in the archive's order."""
    return [member.name for member in archive.members]


class _NoSeeking(io.BytesIO):
    def seekable(self) -> bool:
        return False

    def seek(self, offset: int, whence: int = 0) -> int:
        raise io.UnsupportedOperation(offset, whence)

    def tell(self) -> int:
        raise io.UnsupportedOperation
