"""Reads members by their location: read-only, bounded, without the zip's directory, in any process."""

from __future__ import annotations

import io
from collections import OrderedDict
from types import TracebackType
from typing import BinaryIO, Self

from core.archive import limits
from core.archive.member import PLAIN_FILE, Location, Member
from core.archive.zips.unpacking import EntryStream, beginning, find_data, unpack
from core.errors import DamagedMember
from core.vocabulary import Reason

_OPEN_FILES = 16
_INFLATED_ZIPS = 2  # an inner zip and the one around it
_STREAM_BYTES = 64 * limits.KIB


class Reader:
    """Reads many members, keeping their zips open meanwhile. It belongs to one thread; close it at the end."""

    def __init__(self) -> None:
        self._files: OrderedDict[str, BinaryIO] = OrderedDict()
        self._inflated: OrderedDict[Location, bytes] = OrderedDict()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close all files and forget what was inflated; the reader can be used again."""
        while self._files:
            self._files.popitem()[1].close()
        self._inflated.clear()

    def read(self, member: Member, limit_bytes: int = limits.MEMBER_BYTES) -> bytes:
        """Give the whole content; an empty member gives b"". Raises `DamagedMember` with the reason."""
        if member.damage is not Reason.NONE:
            raise DamagedMember(member.damage)
        try:
            return self._content(member.location, limit_bytes)
        except OSError as error:
            raise DamagedMember(Reason.NOT_READABLE) from error
        except MemoryError as error:
            raise DamagedMember(Reason.TOO_LARGE) from error

    def read_what_is_whole(self, member: Member, limit_bytes: int = limits.MEMBER_BYTES) -> tuple[bytes, Reason]:
        """Give the content, and what is wrong with it, `NONE` if nothing is; of a damaged one what can be had of it.

        Raises `DamagedMember` where nothing can.
        """
        try:
            return self.read(member, limit_bytes), Reason.NONE
        except DamagedMember as damage:
            readable = damage.readable
            if member.damage is Reason.CUT_OFF:
                readable = self._beginning(member.location, limit_bytes)
            if not readable:
                raise
            return readable, damage.reason

    def open(self, member: Member) -> BinaryIO:
        """Give a stream of the content, of any size, that outlives the reader; close it. Raises `DamagedMember`."""
        if member.damage is not Reason.NONE:
            raise DamagedMember(member.damage)
        location = member.location
        try:
            file = self._inner_file(location.parent) if location.parent else _open(location.source)
            return file if location.method == PLAIN_FILE else _stream(file, location)
        except OSError as error:
            raise DamagedMember(Reason.NOT_READABLE) from error

    def read_start(self, member: Member, length: int) -> bytes:
        """Give the first bytes only, to tell what kind of file it is; their checksum is not checked."""
        with self.open(member) as stream:
            return stream.read(length)

    def _content(self, location: Location, limit_bytes: int) -> bytes:
        if location.method == PLAIN_FILE:
            return _read_plain(location, limit_bytes)
        return unpack(self._zip_of(location), location, limit_bytes)

    def _beginning(self, location: Location, limit_bytes: int) -> bytes:
        """Give what is there of a member that its zip does not hold to the end."""
        try:
            file = self._zip_of(location)
            file.seek(find_data(file, location.offset))
            compressed = file.read(min(location.compressed_bytes, limit_bytes))
        except OSError as error:
            raise DamagedMember(Reason.NOT_READABLE) from error
        ratio_bytes = limits.RATIO_FREE_BYTES + len(compressed) * limits.RATIO
        return beginning(compressed, location.method, min(limit_bytes, ratio_bytes))

    def _zip_of(self, location: Location) -> BinaryIO:
        return self._inner_file(location.parent) if location.parent else self._file(location.source)

    def _file(self, source: str) -> BinaryIO:
        file = self._files.pop(source, None) or _open(source)
        self._files[source] = file  # the last is the most recently used
        if len(self._files) > _OPEN_FILES:
            self._files.popitem(last=False)[1].close()
        return file

    def _inner_file(self, inner: Location) -> BinaryIO:
        content = self._inflated.pop(inner, None)
        if content is None:
            content = self._content(inner, limits.NESTED_BYTES)
        self._inflated[inner] = content
        if len(self._inflated) > _INFLATED_ZIPS:
            self._inflated.popitem(last=False)
        return io.BytesIO(content)


def read_what_is_whole(member: Member, limit_bytes: int = limits.MEMBER_BYTES) -> bytes:
    """Give what can be had of one member's content. Raises `DamagedMember` where nothing can."""
    with Reader() as reader:
        return reader.read_what_is_whole(member, limit_bytes)[0]


def read_member(member: Member, limit_bytes: int = limits.MEMBER_BYTES) -> bytes:
    """Give the whole content of one member; for many of them use a `Reader`. Raises `DamagedMember`."""
    with Reader() as reader:
        return reader.read(member, limit_bytes)


def open_member(member: Member) -> BinaryIO:
    """Give a stream of one member's content, read forwards; close it. Raises `DamagedMember`, also while reading."""
    with Reader() as reader:
        return reader.open(member)


def _open(source: str) -> BinaryIO:
    return open(source, "rb")  # noqa: PTH123 (the caller closes it; the name may be no valid text)


def _read_plain(location: Location, limit_bytes: int) -> bytes:
    size = location.size_bytes
    if size > limit_bytes:
        raise DamagedMember(Reason.TOO_LARGE)
    with _open(location.source) as file:
        content = file.read(size + 1)
    if len(content) != size:  # somebody changed the file after the archive was opened
        raise DamagedMember(Reason.CUT_OFF if len(content) < size else Reason.CHECKSUM, content)
    return content


def _stream(file: BinaryIO, location: Location) -> BinaryIO:
    try:
        return io.BufferedReader(EntryStream(file, location), _STREAM_BYTES)
    except (DamagedMember, OSError):
        file.close()
        raise
