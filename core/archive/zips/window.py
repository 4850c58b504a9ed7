"""A stretch of a file in which a zip lies: the whole file, or a part of it where zips lie in zips."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from core.archive.limits import KIB

_FIRST_SCAN_BYTES = 4 * KIB  # what is sought is mostly near
_LARGEST_SCAN_BYTES = 1024 * KIB


def _nobody() -> None:
    """Nobody waits for it."""


@dataclass(frozen=True, slots=True)
class Window:
    """Reads at offsets counted from `start`; never outside of it, so a short answer means that the end was met.

    `look` is called now and then by whatever takes long; it may raise `Cancelled`.
    """

    file: BinaryIO
    start: int
    size_bytes: int
    look: Callable[[], None] = _nobody

    def read_at(self, offset: int, length: int) -> bytes:
        """Give the bytes there, fewer at the end, none outside."""
        if offset < 0 or offset >= self.size_bytes:
            return b""
        self.file.seek(self.start + offset)
        return self.file.read(min(length, self.size_bytes - offset))

    def find_all(self, signatures: tuple[bytes, ...], offset: int) -> Iterator[int]:
        """Give every offset from here on at which one of these four-byte signatures stands, in order."""
        length = _FIRST_SCAN_BYTES
        while block := self.read_at(offset, length):
            for position in _positions(block, signatures):
                yield offset + position
            if offset + len(block) >= self.size_bytes:
                return
            offset += len(block) - 3  # a signature may lie across two blocks
            if length == _LARGEST_SCAN_BYTES:
                self.look()
            length = min(length * 4, _LARGEST_SCAN_BYTES)


def _positions(block: bytes, signatures: tuple[bytes, ...]) -> Iterator[int]:
    """Give the places of all signatures in order, looking no further than it is asked."""
    following = {signature: block.find(signature) for signature in signatures}
    while found := [(position, signature) for signature, position in following.items() if position >= 0]:
        position, signature = min(found)
        yield position
        following[signature] = block.find(signature, position + 1)
