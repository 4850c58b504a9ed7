"""Opens what the person gives as one archive: zips, folders and loose files together, in whatever order."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count, groupby
from pathlib import Path

from core.archive.folders import FoundFile, shown_name
from core.archive.gathering import Budget, Found, Gathering, Progress, TooManyMembers, whole, why_no_zip
from core.archive.member import Member
from core.archive.strangers import stranger_in
from core.collecting import collector_paused
from core.errors import NoSuchSource, NotAnArchive
from core.vocabulary import Reason

_LOOSE_FILES = (".json", ".txt", ".html", ".htm")


@dataclass(frozen=True, slots=True)
class Archive:
    """What was opened; the same files give the same archive, whatever the order in which they were given."""

    members: tuple[Member, ...]  # by part, path, name; each one's number is its index
    parts: tuple[str, ...]
    sources: tuple[Path, ...]  # where each part lies

    @property
    def files(self) -> frozenset[str]:
        """The files on the disk that hold its parts and members."""
        return frozenset(map(str, self.sources)) | {member.location.source for member in self.members}

    @property
    def size_bytes(self) -> int:
        """Size of all members, inflated."""
        return sum(member.size_bytes for member in self.members)


@dataclass(frozen=True, slots=True)
class _Part:
    name: str
    source: str
    found: list[Found]
    is_archive: bool

    def order_by_name(self) -> str:
        """Order parts as the ledger shows them."""
        return self.name

    def content_order(self) -> tuple[object, ...]:
        """Order parts of one name by what they hold, and by where they lie if they hold the same."""
        held = sorted((found.name, found.location.size_bytes, found.location.crc) for found in self.found)
        return held, self.source


def no_progress(members: int) -> None:
    """Hear of progress and do nothing."""


def open_archive(paths: Sequence[Path], progress: Progress = no_progress) -> Archive:
    """List all members of these zips, folders and loose files; nothing of them is read yet.

    `progress` hears now and then how many members were found; it may raise `Cancelled`. A file that is no archive is
    listed as a damaged member of its own if something else is one. Raises `NoSuchSource`, `NotAnArchive`.
    """
    sources = _distinct_sources(paths)
    with collector_paused():
        budget = Budget(progress)
        parts = [_open_part(name, source, budget) for name, source in sources]
        if parts and not any(part.is_archive for part in parts):
            source = Path(parts[0].source)
            raise NotAnArchive(source, stranger_in(source))
        named = sorted(_named(parts), key=_Part.order_by_name)
        return Archive(_numbered(named), tuple(part.name for part in named), tuple(Path(part.source) for part in named))


def _distinct_sources(paths: Sequence[Path]) -> list[tuple[str, str]]:
    """Give name and real path of each source once; what lies in another folder that is given is already there."""
    names: dict[str, str] = {}
    for path in paths:
        source = _real_path(path)
        name = shown_name(path.name or Path(source).name) or source
        names[source] = min(name, names.get(source, name))
    return [(name, source) for source, name in sorted(names.items()) if not _lies_in_another(source, names)]


def _real_path(path: Path) -> str:
    """Follow the links that the person gave; only within folders and zips none is followed."""
    try:
        return os.path.realpath(path, strict=True)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise NoSuchSource(path) from error


def _lies_in_another(source: str, sources: dict[str, str]) -> bool:
    return any(str(folder) in sources for folder in Path(source).parents)


def _open_part(name: str, source: str, budget: Budget) -> _Part:
    gathering = Gathering(budget)
    try:
        is_archive = _gather(gathering, name, source)
    except TooManyMembers:
        return _Part(name, source, [whole(name, source, Reason.TOO_LARGE)], is_archive=True)
    except OSError:
        return _Part(name, source, [whole(name, source, Reason.NOT_READABLE)], is_archive=True)
    if not is_archive:
        return _Part(name, source, [whole(name, source, why_no_zip(source))], is_archive=False)
    return _Part(name, source, gathering.found, is_archive=True)


def _gather(gathering: Gathering, name: str, source: str) -> bool:
    """Gather the members of one source; False if it is no archive. Raises `OSError`."""
    state = Path(source).stat()
    if stat.S_ISDIR(state.st_mode):
        gathering.add_folder(source)
        return True
    if not stat.S_ISREG(state.st_mode):
        return False
    if name.lower().endswith(_LOOSE_FILES):
        gathering.add_file(FoundFile(name, source, state.st_size))
        return True
    return gathering.add_zip(source, name)


def _named(parts: list[_Part]) -> Iterator[_Part]:
    """Give each part a name of its own: " (2)" is added to the second of equal ones."""
    taken = {part.name for part in parts}
    for _, group in groupby(sorted(parts, key=_Part.order_by_name), key=_Part.order_by_name):
        equal = list(group)
        if len(equal) > 1:
            equal.sort(key=_Part.content_order)
        yield equal[0]
        for part in equal[1:]:
            name = next(name for number in count(2) if (name := f"{part.name} ({number})") not in taken)
            taken.add(name)
            yield replace(part, name=name)


def _numbered(parts: list[_Part]) -> tuple[Member, ...]:
    members: list[Member] = []
    for part in parts:
        for path, name, location, damage in sorted(part.found, key=_member_order):
            members.append(Member(len(members), part.name, name, path, location.size_bytes, location, damage))
    return tuple(members)


def _member_order(found: Found) -> tuple[str, str, int]:
    return found.path, found.name, found.location.offset
