"""Inflates the entries of a zip, never giving more than was asked for."""

from __future__ import annotations

import bz2
import lzma
import struct
import zlib
from typing import Protocol

from core.archive import limits
from core.archive.member import STORED, Location
from core.archive.zips.entry import BZIP2, DEFLATED, LZMA
from core.errors import DamagedMember
from core.vocabulary import Reason

_LZMA_HEADER = struct.Struct("<2sHBL")  # version, length of the properties, the properties
_LZMA_PROPERTIES_BYTES = 5

# What the standard library raises for bytes that are no such compression.
INFLATING_ERRORS = (zlib.error, lzma.LZMAError, OSError, EOFError, ValueError)


class Inflater(Protocol):
    """Takes compressed bytes piece by piece; while it is not hungry, more comes out for b""."""

    @property
    def eof(self) -> bool:
        """Whether the compressed stream said itself that it is over."""

    @property
    def needs_input(self) -> bool:
        """Whether nothing more comes out without more compressed bytes."""

    def decompress(self, data: bytes, max_length: int) -> bytes:
        """Give at most `max_length` bytes."""


def inflater(method: int) -> Inflater:
    """Give an inflater for a zip's method; raises `DamagedMember` for one that is not supported."""
    if method == DEFLATED:
        return _Deflate()
    if method == STORED:
        return _Stored()
    if method == BZIP2:
        return bz2.BZ2Decompressor()
    if method == LZMA:
        return _Lzma()
    raise DamagedMember(Reason.UNSUPPORTED_COMPRESSION)


def refuse_bomb(location: Location, limit_bytes: int) -> None:
    """Raise `DamagedMember` for what is too large by its own account, before anything is read."""
    size, compressed = location.size_bytes, location.compressed_bytes
    if size > limit_bytes or (size > limits.RATIO_FREE_BYTES and size > compressed * limits.RATIO):
        raise DamagedMember(Reason.TOO_LARGE)


class _Deflate:
    def __init__(self) -> None:
        self._inner = zlib.decompressobj(-zlib.MAX_WBITS)

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def needs_input(self) -> bool:
        return not self._inner.unconsumed_tail

    def decompress(self, data: bytes, max_length: int) -> bytes:
        waiting = self._inner.unconsumed_tail
        return self._inner.decompress(waiting + data if waiting else data, max_length)


class _Stored:
    """Gives back what it gets; its end is the end of the entry."""

    eof = False

    def __init__(self) -> None:
        self._waiting = b""

    @property
    def needs_input(self) -> bool:
        return not self._waiting

    def decompress(self, data: bytes, max_length: int) -> bytes:
        data = self._waiting + data if self._waiting else data
        self._waiting = data[max_length:]
        return data[:max_length] if self._waiting else data


class _Lzma:
    """LZMA within a zip: a short header of the zip's own, then a raw stream."""

    def __init__(self) -> None:
        self._header = b""
        self._inner: lzma.LZMADecompressor | None = None

    @property
    def eof(self) -> bool:
        return self._inner is not None and self._inner.eof

    @property
    def needs_input(self) -> bool:
        return self._inner is None or self._inner.needs_input

    def decompress(self, data: bytes, max_length: int) -> bytes:
        if self._inner is None:
            self._header += data
            if len(self._header) < _LZMA_HEADER.size:
                return b""
            self._inner = _lzma_stream(self._header)
            data, self._header = self._header[_LZMA_HEADER.size :], b""
        return self._inner.decompress(data, max_length)


def _lzma_stream(header: bytes) -> lzma.LZMADecompressor:
    _, length, packed, dictionary = _LZMA_HEADER.unpack_from(header)
    if length != _LZMA_PROPERTIES_BYTES or dictionary > limits.LZMA_DICTIONARY_BYTES:
        raise DamagedMember(Reason.UNSUPPORTED_COMPRESSION)
    rest, literal_context = divmod(packed, 9)
    position, literal_position = divmod(rest, 5)
    properties = {"lc": literal_context, "lp": literal_position, "pb": position, "dict_size": dictionary}
    return lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[{"id": lzma.FILTER_LZMA1, **properties}])
