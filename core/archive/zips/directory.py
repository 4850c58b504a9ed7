"""Reads the central directory of a zip, the list at its end: quick for 100,000 entries, calm when it is broken.

Not the standard library's reader: it refuses a whole zip for one bad entry, keeps no raw names and is slower.
"""

from __future__ import annotations

import stat
import struct
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from core.archive import limits
from core.archive.zips.entry import LOCAL_BYTES, ZipEntry, damage_of, is_folder, zip64_values
from core.archive.zips.names import decode_name
from core.archive.zips.window import Window
from core.vocabulary import Reason

_END = struct.Struct("<4s4H2LH")
_END_SIGNATURE = b"PK\x05\x06"
_END64 = struct.Struct("<4sQ2H2L4Q")
_END64_SIGNATURE = b"PK\x06\x06"
_LOCATOR = struct.Struct("<4sLQL")
_LOCATOR_SIGNATURE = b"PK\x06\x07"
_ENTRY = struct.Struct("<4s2B5H3L5H2L")
_ENTRY_SIGNATURE = b"PK\x01\x02"
_LONGEST_COMMENT = 0xFFFF
_WIDE = 0xFFFFFFFF
_COUNT_WRAPS = 0x10000
_LOOK_MASK = 0x3FFF  # every so many entries somebody may stop it
_KIND_BITS = 28  # Unix writers put the kind of file into the uppermost bits of the attributes
_LINK = stat.S_IFLNK >> 12


@dataclass(frozen=True, slots=True)
class Directory:
    """The entries of a zip; `complete` is False where the list broke off before its end."""

    entries: list[ZipEntry]
    complete: bool


@dataclass(frozen=True, slots=True)
class _Extent:
    start: int  # of the directory in the window
    size_bytes: int
    entries: int  # modulo 65,536 where the zip is no zip64
    shift: int  # bytes before the zip's own beginning, e.g. of a program that unpacks itself


def read_directory(window: Window) -> Directory | None:
    """List the entries of the zip in this window; None if it has no directory at its end."""
    extent = _find(window)
    if extent is None:
        return None
    raw = window.read_at(extent.start, extent.size_bytes)
    entries, parsed_bytes, count = _parse(raw, extent.shift, window.look)
    complete = parsed_bytes == extent.size_bytes and (count - extent.entries) % _COUNT_WRAPS == 0
    return Directory(_checked(entries, window.size_bytes), complete)


def _find(window: Window) -> _Extent | None:
    length = min(window.size_bytes, _END.size + _LONGEST_COMMENT)
    base = window.size_bytes - length
    tail = window.read_at(base, length)
    position = tail.rfind(_END_SIGNATURE)
    while position >= 0:
        if position + _END.size <= len(tail):
            extent = _extent(window, base + position, _END.unpack_from(tail, position))
            if extent is not None:
                return extent
        position = tail.rfind(_END_SIGNATURE, 0, position)
    return None


def _extent(window: Window, end: int, fields: tuple[bytes, int, int, int, int, int, int, int]) -> _Extent | None:
    """Check what an end record says; a comment may hold something that only looks like one."""
    count, size, offset = fields[4], fields[5], fields[6]
    extent = _extent64(window, end) or _Extent(end - size, size, count, end - size - offset)
    if extent.start < 0 or extent.size_bytes > limits.DIRECTORY_BYTES:
        return None
    begins = window.read_at(extent.start, 4) if extent.size_bytes else _ENTRY_SIGNATURE
    return extent if begins == _ENTRY_SIGNATURE else None


def _extent64(window: Window, end: int) -> _Extent | None:
    """Follow the zip64 locator, which lies right before the end record."""
    locator = window.read_at(end - _LOCATOR.size, _LOCATOR.size)
    if len(locator) < _LOCATOR.size or locator[:4] != _LOCATOR_SIGNATURE:
        return None
    for at in (_LOCATOR.unpack(locator)[2], end - _LOCATOR.size - _END64.size):
        record = window.read_at(at, _END64.size)
        if len(record) == _END64.size and record[:4] == _END64_SIGNATURE:
            count, size, offset = _END64.unpack(record)[7:]
            return _Extent(at - size, size, count, at - size - offset)
    return None


def _parse(raw: bytes, shift: int, look: Callable[[], None]) -> tuple[list[ZipEntry], int, int]:
    """Give the members, how many bytes of the list were understood, and how many entries (folders too) it had."""
    entries: list[ZipEntry] = []
    position, end, count = 0, len(raw) - _ENTRY.size, 0
    unpack = _ENTRY.unpack_from
    while position <= end and len(entries) <= limits.MEMBERS:
        fields = unpack(raw, position)
        if fields[0] != _ENTRY_SIGNATURE:
            break
        name_at = position + _ENTRY.size
        extra_at = name_at + fields[11]
        position = extra_at + fields[12] + fields[13]
        count += 1
        if not count & _LOOK_MASK:
            look()
        name, extra = raw[name_at:extra_at], raw[extra_at : extra_at + fields[12]]
        entry = _entry(fields, name, extra, shift)
        if not is_folder(entry):
            entries.append(entry)
    return entries, position, count


def _entry(fields: tuple[int, ...], raw_name: bytes, extra: bytes, shift: int) -> ZipEntry:
    flags, method, crc, compressed, size, offset = fields[4], fields[5], fields[8], fields[9], fields[10], fields[17]
    if size == _WIDE or compressed == _WIDE or offset == _WIDE:  # noqa: PLR1714 (twice as fast, 100,000 times)
        size, compressed, offset = zip64_values(extra, size, compressed, offset)
    damage = Reason.SYMBOLIC_LINK if fields[16] >> _KIND_BITS == _LINK else damage_of(flags, method)
    return ZipEntry(decode_name(raw_name, flags, extra), offset + shift, compressed, size, method, crc, damage)


def _checked(entries: list[ZipEntry], size_bytes: int) -> list[ZipEntry]:
    """Mark the entries whose bytes cannot be there: beyond the end, or lying within those of the next one.

    Entries that share their bytes are how a bomb of a few megabytes unfolds to petabytes.
    """
    order = sorted(range(len(entries)), key=lambda index: entries[index].offset)
    offsets = [entries[index].offset for index in order]
    for index, (offset, following) in zip(order, pairwise([*offsets, size_bytes]), strict=True):
        entry = entries[index]
        if entry.damage is not Reason.NONE:
            continue
        end = offset + LOCAL_BYTES + entry.compressed_bytes
        if offset < 0 or end > size_bytes:
            entries[index] = entry._replace(damage=Reason.CUT_OFF)
        elif end > following:
            entries[index] = entry._replace(damage=Reason.TOO_LARGE)
    return entries
