"""Finds the entries of a zip whose list at the end is missing, as after a broken download: from their own headers."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from core.archive import limits
from core.archive.zips.entry import (
    LOCAL_BYTES,
    LOCAL_HEADER,
    LOCAL_SIGNATURE,
    SIZE_FOLLOWS_FLAG,
    ZipEntry,
    damage_of,
    is_folder,
    zip64_values,
)
from core.archive.zips.names import decode_name
from core.archive.zips.window import Window
from core.vocabulary import Reason

_SIZES_SIGNATURE = b"PK\x07\x08"
_BEHIND_DATA = (_SIZES_SIGNATURE, LOCAL_SIGNATURE, b"PK\x01\x02")
_SIZES = struct.Struct("<3L")
_SIZES64 = struct.Struct("<L2Q")
# Each search in vain reads the rest of the file; one is normal (where the cut is), many are a trap.
_SEARCHES_IN_VAIN = 16
_LOOK_EVERY = 1_000  # headers
_LONGEST_NAME = 4_096  # bytes, as long as any system allows a path to be


def recover_entries(window: Window) -> list[ZipEntry]:
    """List what the local headers tell, in file order; the entry that the cut went through is marked as cut off."""
    return _Recovery(window).entries()


@dataclass(slots=True)
class _Recovery:
    window: Window
    searches_in_vain: int = 0
    false_ends: int = 0
    headers: int = 0
    false_headers: int = 0

    def entries(self) -> list[ZipEntry]:
        entries: list[ZipEntry] = []
        offset = self._next_header(0)
        while offset is not None and len(entries) <= limits.MEMBERS and not self._is_made_of_headers():
            self.headers += 1
            if self.headers % _LOOK_EVERY == 0:
                self.window.look()
            entry, following = self._entry_at(offset)
            if entry is not None and not is_folder(entry):
                entries.append(entry)
            offset = self._next_header(following)
        return list(filter(self._fits, entries)) if self._is_made_of_headers() else entries

    def _is_made_of_headers(self) -> bool:
        """Say whether more places only looked like headers than any honest zip has."""
        return self.false_headers > limits.FALSE_HEADERS

    def _fits(self, entry: ZipEntry) -> bool:
        return entry.offset + LOCAL_BYTES + entry.compressed_bytes <= self.window.size_bytes

    def _next_header(self, offset: int) -> int | None:
        if self.window.read_at(offset, 4) == LOCAL_SIGNATURE:
            return offset
        return next(self.window.find_all((LOCAL_SIGNATURE,), offset), None)

    def _entry_at(self, offset: int) -> tuple[ZipEntry | None, int]:
        """Read one local header; give the entry, if its name is whole, and where to look for the next."""
        raw = self.window.read_at(offset, LOCAL_BYTES)
        if len(raw) < LOCAL_BYTES:
            return None, self.window.size_bytes
        _, _, flags, method, _, _, crc, compressed, size, name_length, extra_length = LOCAL_HEADER.unpack(raw)
        names = self.window.read_at(offset + LOCAL_BYTES, name_length + extra_length)
        if not 0 < name_length <= _LONGEST_NAME or len(names) < name_length:
            self.false_headers += 1
            return None, offset + 4
        extra = names[name_length:]
        size, compressed = zip64_values(extra, size, compressed)
        name = decode_name(names[:name_length], flags, extra)
        entry = ZipEntry(name, offset, compressed, size, method, crc, damage_of(flags, method))
        data = offset + LOCAL_BYTES + name_length + extra_length
        if flags & SIZE_FOLLOWS_FLAG and not compressed:
            return self._measured(entry, data)
        if data + compressed > self.window.size_bytes:
            self.false_headers += 1
            return _cut(entry, compressed), offset + 4
        return entry, data + compressed

    def _measured(self, entry: ZipEntry, data: int) -> tuple[ZipEntry, int]:
        """Find the record behind the data that tells their size: it is the one whose size fits its own place."""
        if self.searches_in_vain < _SEARCHES_IN_VAIN:
            for position in self.window.find_all(_BEHIND_DATA, data):
                found = self._sizes_at(position, data)
                if found is not None:
                    crc, compressed, size, end = found
                    return entry._replace(crc=crc, compressed_bytes=compressed, size_bytes=size), end
                if self._is_trap():
                    break
            self.searches_in_vain += 1
        return _cut(entry, self.window.size_bytes - data), data

    def _is_trap(self) -> bool:
        """Count a place that was no end; say whether there were more than any honest zip has."""
        self.false_ends += 1
        if self.false_ends % _LOOK_EVERY == 0:
            self.window.look()
        if self.false_ends > limits.FALSE_ENDS:
            self.searches_in_vain = _SEARCHES_IN_VAIN
        return self.false_ends > limits.FALSE_ENDS

    def _sizes_at(self, position: int, data: int) -> tuple[int, int, int, int] | None:
        """Read checksum, sizes and end of the record at this signature, or of the bare one before it."""
        signed = self.window.read_at(position, 4) == _SIZES_SIGNATURE
        for shape in (_SIZES, _SIZES64):
            at = position + 4 if signed else position - shape.size
            raw = self.window.read_at(at, shape.size)
            if at >= data and len(raw) == shape.size:
                crc, compressed, size = shape.unpack(raw)
                if compressed == (position if signed else at) - data:
                    return crc, compressed, size, at + shape.size
        return None


def _cut(entry: ZipEntry, compressed_bytes: int) -> ZipEntry:
    damage = Reason.CUT_OFF if entry.damage is Reason.NONE else entry.damage
    return entry._replace(compressed_bytes=compressed_bytes, damage=damage)
