"""The files of items: what each one is, its bytes for showing, a copy for keeping, and why one is missing."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from core.archive.file_kinds import START_BYTES, FileKind, kind_of
from core.archive.limits import MIB
from core.archive.opening import Archive
from core.archive.reading import open_member, read_member
from core.errors import DamagedMember
from core.library.items import Media
from core.saving import saved_atomically
from core.text.safe import file_name

PICTURE_BYTES = 64 * MIB  # Meta's pictures have less than 5; what is larger can be saved, not shown
_ENDINGS = {FileKind.TEXT: "txt", FileKind.UNKNOWN: "", FileKind.JPEG: "jpg"}


class Nature(Enum):
    """What can be said of a file before it is opened."""

    PICTURE = "picture"
    VIDEO = "video"
    SOUND = "sound"
    OTHER = "other"
    DAMAGED = "damaged"
    EXPIRED = "expired"  # the record gives an address on the web, which Meta lets end
    ELSEWHERE = "elsewhere"  # nothing of its folder is here: perhaps another part holds it, nothing says so
    NOT_INCLUDED = "not-included"  # its folder is here, the file is not; nothing says why

    @property
    def is_here(self) -> bool:
        """Whether a copy can be saved."""
        return self in {Nature.PICTURE, Nature.VIDEO, Nature.SOUND, Nature.OTHER}


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A file of an item; `format` is what its bytes say, whatever its name says."""

    nature: Nature
    name: str  # of the file alone; hostile
    number: int | None = None  # of the member
    format: str = ""
    size_bytes: int = 0

    @property
    def suggested_name(self) -> str:
        """A name to save a copy under that every system takes, with an ending that fits the bytes."""
        name = file_name(self.name, "file")
        return name if "." in name or not self.format else f"{name}.{self.format}"


class MediaFiles:
    """Looks into the files of one archive. Reads from disk: not for the GUI thread."""

    def __init__(self, archive: Archive) -> None:
        self._archive, self._members = archive, archive.members
        self._folders: frozenset[str] | None = None

    def look_at(self, media: Media) -> MediaFile:
        """Tell what a file is by its first bytes, or why it is not here."""
        if media.number is None:
            return MediaFile(self._why_missing(media.uri), _base(media.uri))
        member = self._members[media.number]
        try:
            with open_member(member) as stream:
                kind = kind_of(stream.read(START_BYTES))
        except (DamagedMember, OSError):
            return MediaFile(Nature.DAMAGED, _base(member.name))
        ending = _ENDINGS.get(kind, kind.value)
        return MediaFile(_nature(kind), _base(member.name), media.number, ending, member.size_bytes)

    def content(self, number: int) -> bytes:
        """Give the bytes of a picture. Raises `DamagedMember`, also for one that is too large to show."""
        return read_member(self._members[number], PICTURE_BYTES)

    def save_copy(self, number: int, path: Path) -> None:
        """Write a file where the person said, whole or not at all. Raises `DamagedMember`, `SaveError`."""
        with open_member(self._members[number]) as stream, saved_atomically(path, self._archive.files) as target:
            shutil.copyfileobj(stream, target)

    def _why_missing(self, uri: str) -> Nature:
        if "://" in uri[:12]:
            return Nature.EXPIRED
        if self._folders is None:
            self._folders = frozenset(_folder(member.path) for member in self._members)
        return Nature.NOT_INCLUDED if _folder(uri.lower()) in self._folders else Nature.ELSEWHERE


def _nature(kind: FileKind) -> Nature:
    if kind.is_picture:
        return Nature.PICTURE
    if kind.is_video:
        return Nature.VIDEO
    return Nature.SOUND if kind.is_sound else Nature.OTHER


def _base(name: str) -> str:
    return name.partition("?")[0].rpartition("/")[2] or name


def _folder(path: str) -> str:
    """Give the innermost folder, which stays the same however the archive was packed."""
    return path.rpartition("/")[0].rpartition("/")[2]
