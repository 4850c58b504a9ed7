"""A stretch of a file in which a zip lies: the whole file, or a part of it where zips lie in zips."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from core.archive.limits import KIB

SCAN_BYTES = 64 * KIB


@dataclass(frozen=True, slots=True)
class Window:
    """Reads at offsets counted from `start`; never outside of it, so a short answer means that the end was met."""

    file: BinaryIO
    start: int
    size_bytes: int

    def read_at(self, offset: int, length: int) -> bytes:
        """Give the bytes there, fewer at the end, none outside."""
        if offset < 0 or offset >= self.size_bytes:
            return b""
        self.file.seek(self.start + offset)
        return self.file.read(min(length, self.size_bytes - offset))

    def find_all(self, signatures: tuple[bytes, ...], offset: int) -> Iterator[int]:
        """Give every offset from here on at which one of these four-byte signatures stands, in order."""
        while block := self.read_at(offset, SCAN_BYTES):
            found = sorted(position for signature in signatures for position in _positions(block, signature))
            for position in found:
                yield offset + position
            if offset + len(block) >= self.size_bytes:
                return
            offset += len(block) - 3  # a signature may lie across two blocks


def _positions(block: bytes, signature: bytes) -> Iterator[int]:
    position = block.find(signature)
    while position >= 0:
        yield position
        position = block.find(signature, position + 1)
