"""Gives the content of one entry of a zip: whole, or as a stream; checked against what the zip says of it."""

from __future__ import annotations

import io
import zlib
from typing import BinaryIO

from core.archive.limits import KIB
from core.archive.member import STORED, Location
from core.archive.zips.entry import LOCAL_BYTES, LOCAL_HEADER, LOCAL_SIGNATURE
from core.archive.zips.inflating import INFLATING_ERRORS, inflater, refuse_bomb
from core.errors import DamagedMember
from core.vocabulary import Reason

_STREAM_BYTES = 64 * KIB
_PIECE_BYTES = 256  # of broken bytes at a time: what cannot be inflated costs no more than so many


def find_data(file: BinaryIO, offset: int) -> int:
    """Give the place of the data of the entry whose local header lies here; raises `DamagedMember`."""
    file.seek(offset)
    header = file.read(LOCAL_BYTES)
    if len(header) < LOCAL_BYTES:
        raise DamagedMember(Reason.CUT_OFF)
    fields = LOCAL_HEADER.unpack(header)
    if fields[0] != LOCAL_SIGNATURE:
        raise DamagedMember(Reason.CHECKSUM)
    return offset + LOCAL_BYTES + int(fields[9]) + int(fields[10])


def unpack(file: BinaryIO, location: Location, limit_bytes: int) -> bytes:
    """Give the whole content of the entry; raises `DamagedMember` for all that is wrong with it."""
    refuse_bomb(location, limit_bytes)
    size, compressed_bytes = location.size_bytes, location.compressed_bytes
    if compressed_bytes > size + size // 50 + 64 * KIB:  # no compression blows up by more: the sizes lie
        raise DamagedMember(Reason.CHECKSUM)
    file.seek(find_data(file, location.offset))
    compressed = file.read(compressed_bytes)
    if len(compressed) < compressed_bytes:
        raise DamagedMember(Reason.CUT_OFF, beginning(compressed, location.method, size))
    content, ended = _inflate(compressed, location)
    if len(content) > size:
        raise DamagedMember(Reason.TOO_LARGE, content[:size])
    if len(content) < size:
        raise DamagedMember(Reason.CHECKSUM if ended else Reason.CUT_OFF, content)
    if zlib.crc32(content) != location.crc:
        raise DamagedMember(Reason.CHECKSUM, content)
    return content


def beginning(compressed: bytes, method: int, limit_bytes: int) -> bytes:
    """Inflate as much as can be of broken bytes; b"" if that is more than the limit."""
    inflating, pieces, left = inflater(method), [], limit_bytes + 1
    for start in range(0, len(compressed), _PIECE_BYTES):
        try:
            piece = inflating.decompress(compressed[start : start + _PIECE_BYTES], left)
        except INFLATING_ERRORS:
            break
        pieces.append(piece)
        left -= len(piece)
        if inflating.eof or not left:
            break
    return b"".join(pieces) if left else b""


def _inflate(compressed: bytes, location: Location) -> tuple[bytes, bool]:
    if location.method == STORED:
        return compressed, True
    inflating = inflater(location.method)
    try:
        # One byte more than announced is enough to see that the announcement lies.
        return inflating.decompress(compressed, location.size_bytes + 1), inflating.eof
    except INFLATING_ERRORS as error:
        readable = beginning(compressed, location.method, location.size_bytes)
        raise DamagedMember(Reason.CHECKSUM, readable) from error


class EntryStream(io.RawIOBase):
    """The content of an entry, read forwards only; raises `DamagedMember` where it turns out to be wrong.

    It owns the file and closes it.
    """

    def __init__(self, file: BinaryIO, location: Location) -> None:
        self._file = file
        refuse_bomb(location, location.size_bytes)
        self._location = location
        self._inflater = inflater(location.method)
        self._compressed_left = location.compressed_bytes
        self._given = 0
        self._crc = 0
        file.seek(find_data(file, location.offset))

    def readable(self) -> bool:
        """Say so to the buffer around it."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # the stubs demand the private type `WriteableBuffer`
        """Fill the buffer as far as one step of inflating does; 0 at the end."""
        try:
            piece = self._next_piece(len(buffer))
        except INFLATING_ERRORS as error:
            raise DamagedMember(Reason.CHECKSUM) from error
        self._check(piece)
        buffer[: len(piece)] = piece
        return len(piece)

    def close(self) -> None:
        """Close the file below as well."""
        self._file.close()
        super().close()

    def _next_piece(self, length: int) -> bytes:
        piece = b""
        while not piece and not self._inflater.eof:
            if not self._inflater.needs_input:
                piece = self._inflater.decompress(b"", length)
            elif self._compressed_left:
                piece = self._inflater.decompress(self._compressed(), length)
            else:
                return self._inflater.decompress(b"", length)  # deflate may hold back the end of a repetition
        return piece

    def _compressed(self) -> bytes:
        piece = self._file.read(min(_STREAM_BYTES, self._compressed_left))
        if not piece:
            raise DamagedMember(Reason.CUT_OFF)
        self._compressed_left -= len(piece)
        return piece

    def _check(self, piece: bytes) -> None:
        self._given += len(piece)
        self._crc = zlib.crc32(piece, self._crc)
        if self._given > self._location.size_bytes:
            raise DamagedMember(Reason.TOO_LARGE)
        if not piece and self._given < self._location.size_bytes:
            raise DamagedMember(Reason.CHECKSUM if self._inflater.eof else Reason.CUT_OFF)
        if not piece and self._crc != self._location.crc:
            raise DamagedMember(Reason.CHECKSUM)
