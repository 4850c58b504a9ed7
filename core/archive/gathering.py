"""Gathers the members of one part: of a zip, of a folder, and of the zips that lie in them."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import BinaryIO, NamedTuple

from core.archive import limits
from core.archive.folders import FoundFile, walk_folder
from core.archive.member import PLAIN_FILE, STORED, Location, comparable_path
from core.archive.zips.entry import ZipEntry
from core.archive.zips.listing import list_entries
from core.archive.zips.unpacking import find_data, unpack
from core.archive.zips.window import Window
from core.errors import DamagedMember
from core.vocabulary import Reason

_ZIP = ".zip"
_DOWNLOADING = (".zip.crdownload", ".zip.part", ".zip.download")  # by Chrome, Firefox, Safari: a zip without its end
_EMPTY_ZIP = b"PK\5\6"  # how a zip of nothing begins
_SENT_FILES = "/messages/"  # a zip in there was sent to somebody: it is one item's file, not an export
_REPORT_EVERY = 1000

Progress = Callable[[int], None]


class TooManyMembers(Exception):
    """The limit of members is reached: whoever made this wants us to choke. `core.archive.opening` answers it."""


class Found(NamedTuple):
    """A member before it has its number and its part."""

    path: str
    name: str
    location: Location
    damage: Reason


@dataclass(slots=True)
class Budget:
    """What may still be spent on one archive, over all its parts; `progress` hears the number of members found."""

    progress: Progress
    members_found: int = 0
    nested_bytes_left: int = limits.NESTED_TOTAL_BYTES

    def look(self) -> None:
        """Let the person stop what takes long between two members."""
        self.progress(self.members_found)

    def spend_members(self, count: int) -> None:
        """Count more members; raises `TooManyMembers`."""
        reported = self.members_found // _REPORT_EVERY
        self.members_found += count
        if self.members_found > limits.MEMBERS:
            raise TooManyMembers
        if self.members_found // _REPORT_EVERY > reported:
            self.progress(self.members_found)


@dataclass(frozen=True, slots=True)
class _Surroundings:
    """Where the entries of a zip stand: on disk, under which name, how deep, inside which inflated zip."""

    source: str
    prefix: str = ""
    depth: int = 0
    parent: Location | None = None

    def inside(self, name: str, parent: Location | None) -> _Surroundings:
        return _Surroundings(self.source, f"{name}/", self.depth + 1, parent)


@dataclass(slots=True)
class Gathering:
    """Collects what one part holds, in no particular order."""

    budget: Budget
    found: list[Found] = field(default_factory=list)

    def add_zip(self, source: str, name: str) -> bool:
        """Add the members of this zip; False if it is none. Raises `OSError` if the file cannot be read.

        Where the end of the zip is missing, the zip itself is one more member: nobody can tell what followed.
        """
        with open(source, "rb") as file:  # noqa: PTH123 (the name may be no valid text)
            window = Window(file, 0, file.seek(0, io.SEEK_END), self.budget.look)
            listing = list_entries(window)
            if listing is None:
                return False
            self._add_entries(window, listing.entries, _Surroundings(source))
        if not listing.ends:
            self.found.append(whole(name, source, Reason.ZIP_CUT_OFF))
        return True

    def add_folder(self, root: str) -> None:
        """Add the files of this folder and the members of the zips in it."""
        for file in walk_folder(root):
            self.add_file(file)

    def add_file(self, file: FoundFile) -> None:
        """Add one file as a member, or what it holds if it is a zip."""
        path = comparable_path(file.name)
        location = Location(file.source, 0, file.size_bytes, file.size_bytes, PLAIN_FILE, 0)
        found = Found(path, file.name, location, file.damage)
        if _may_hold_members(path, file.damage):
            if self._add_zip_file(found):
                return
            found = found._replace(damage=why_no_zip(file.source))
        self.budget.spend_members(1)
        self.found.append(found)

    def _add_zip_file(self, found: Found) -> bool:
        source = found.location.source
        try:
            with open(source, "rb") as opened:  # noqa: PTH123 (the name may be no valid text)
                window = Window(opened, 0, found.location.size_bytes, self.budget.look)
                return self._add_zip_within(window, found, _Surroundings(source).inside(found.name, None))
        except OSError:
            return False

    def _add_zip_within(self, window: Window, found: Found, inside: _Surroundings) -> bool:
        """Add what a zip holds that is itself a member; False if that is nothing. It stays one where its end misses."""
        listing = list_entries(window)
        if listing is None or not listing.entries:
            return False
        if not listing.ends:
            self.found.append(found._replace(damage=Reason.ZIP_CUT_OFF))
        self._add_entries(window, listing.entries, inside)
        return True

    def _add_entries(self, window: Window, entries: list[ZipEntry], around: _Surroundings) -> None:
        source, prefix, parent, start = around.source, around.prefix, around.parent, window.start
        zips: list[Found] = []
        self.budget.spend_members(len(entries))
        for name, offset, compressed, size, method, crc, damage in entries:
            location = Location(source, start + offset, compressed, size, method, crc, parent)
            full_name = prefix + name if prefix else name
            path = comparable_path(full_name)
            found = Found(path, full_name, location, damage)
            (zips if path[-4:] == _ZIP and _may_hold_members(path, damage) else self.found).append(found)
        for inner in zips:
            self._add_inner_zip(window.file, inner, around)

    def _add_inner_zip(self, file: BinaryIO, found: Found, around: _Surroundings) -> None:
        """Add what this zip in a zip holds; the zip itself if it holds nothing or cannot be opened."""
        try:
            window, parent = self._inner_window(file, found, around.depth)
        except DamagedMember as error:
            self.found.append(found._replace(damage=error.reason))
            return
        if not self._add_zip_within(window, found, around.inside(found.name, parent)):
            self.found.append(found)

    def _inner_window(self, file: BinaryIO, found: Found, depth: int) -> tuple[Window, Location | None]:
        location = found.location
        if depth >= limits.NESTING_DEPTH:
            raise DamagedMember(Reason.TOO_DEEP)
        if location.method == STORED:  # read in place: the inner zip is a stretch of the same file
            start = find_data(file, location.offset)
            return Window(file, start, location.compressed_bytes, self.budget.look), location.parent
        if location.size_bytes > min(limits.NESTED_BYTES, self.budget.nested_bytes_left):
            raise DamagedMember(Reason.NESTED_TOO_LARGE)
        self.budget.look()
        self.budget.nested_bytes_left -= location.size_bytes
        content = unpack(file, location, limits.NESTED_BYTES)
        return Window(io.BytesIO(content), 0, len(content), self.budget.look), location


def whole(name: str, source: str, damage: Reason) -> Found:
    """Stand for a source that could not be opened, or not to its end, so that it leaves its trace."""
    return Found(comparable_path(name), name, Location(source, 0, 0, 0, PLAIN_FILE, 0), damage)


def why_no_zip(source: str) -> Reason:
    """Say what is wrong with a file that is called a zip and holds nothing that could be read."""
    try:
        if not stat.S_ISREG(os.stat(source).st_mode):  # noqa: PTH116  # to open a pipe would wait for who writes into it
            return Reason.NOT_READABLE
        with open(source, "rb") as file:  # noqa: PTH123 (the name may be no valid text)
            start = file.read(len(_EMPTY_ZIP))
    except OSError:
        return Reason.NOT_READABLE
    if not start or start == _EMPTY_ZIP:
        return Reason.EMPTY_FILE
    return Reason.CUT_OFF if start.startswith(_EMPTY_ZIP[:2]) else Reason.UNKNOWN_FILE


def _may_hold_members(path: str, damage: Reason) -> bool:
    return path.endswith((_ZIP, *_DOWNLOADING)) and damage is Reason.NONE and _SENT_FILES not in f"/{path}"
