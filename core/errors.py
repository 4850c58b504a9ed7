"""The errors that a caller of the core may meet. They carry facts; the sentences are in `core.messages`.

VoltefaceError
├── ArchiveError
│   ├── NoSuchSource          a path that does not exist
│   ├── NotAnArchive          neither a folder nor a zip
│   ├── NothingReadable       opened, but holds neither items nor activity
│   ├── NotEnoughMemory       holds more than the memory that the program may take
│   └── NoReaders             the processes that read cannot be started
├── DamagedMember             one member cannot be read; the job goes on
├── AnswersError              an answers file with an unknown key or a wrong value
├── PolicyError               a policy file that does not fit its schema
├── NoSuchAccount             the archive has no account of this id
├── ReportError               the PDF could not be written
├── SaveError                 the person's own output could not be written
│   ├── WouldReplaceSource    it would have replaced what is read
│   ├── OutputIsFolder        there is a folder of that name
│   └── NoOutputFolder        there is no folder to put it in
└── Cancelled                 the person stopped the work
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from core.vocabulary import Platform, Reason


class VoltefaceError(Exception):
    """Base of all errors that Volteface raises on purpose."""


class ArchiveError(VoltefaceError):
    """What was given cannot be opened as an archive."""


@dataclass(eq=False)
class NoSuchSource(ArchiveError):
    """There is nothing at this path."""

    path: Path


@dataclass(eq=False)
class NotAnArchive(ArchiveError):
    """This file is neither a zip nor a folder that could hold an export; `hint` says what it is, if that is known."""

    path: Path
    hint: Reason = Reason.NONE


@dataclass(eq=False)
class NothingReadable(ArchiveError):
    """Everything was opened, and no item and no activity of Meta's was found in it."""

    members: int
    html_pages: int
    hint: Reason = Reason.NONE  # what it is instead, if that is known
    name: str = ""  # of the file, where a single one was given that is no zip to a person


class NotEnoughMemory(ArchiveError):
    """The items of this archive need more memory than the program may take."""


class NoReaders(ArchiveError):
    """The processes that read archives end before they read anything, or the system starts none."""


@dataclass(eq=False)
class DamagedMember(VoltefaceError):
    """This member cannot be read, or not whole; every other one still is."""

    reason: Reason
    readable: bytes = b""  # what came before the damage, or whole content that differs from its checksum


@dataclass(eq=False)
class AnswersError(VoltefaceError):
    """An answers file has an unknown key or a wrong value at `where` (a path of keys)."""

    where: str
    problem: str  # unknown-key, wrong-value, not-json, newer-version


@dataclass(eq=False)
class PolicyError(VoltefaceError):
    """A policy file does not fit: `where` is the path of keys."""

    where: str
    problem: str = "wrong-value"  # or unknown-key, not-json, newer-version, older-rules
    rules_of: date | None = None  # of rules that are older than the program's own


@dataclass(eq=False)
class NoSuchAccount(VoltefaceError):
    """The archive has no account with this id; `known` are those that it has."""

    account: str
    known: tuple[str, ...]


@dataclass(eq=False)
class NotComparable(VoltefaceError):
    """No account of one archive is one of the other; with the platforms of both."""

    old: tuple[Platform, ...]
    new: tuple[Platform, ...]


@dataclass(eq=False)
class ReportError(VoltefaceError):
    """The PDF engine refused; `detail` is its own message, free of archive texts."""

    detail: str


@dataclass(eq=False)
class SaveError(VoltefaceError):
    """The file could not be written; `problem` is the system's own word for it."""

    path: Path
    problem: str


class WouldReplaceSource(SaveError):
    """The file is one that the program reads from: a person's only copy, perhaps."""


class OutputIsFolder(SaveError):
    """A folder was named where a file was to be."""


class NoOutputFolder(SaveError):
    """The folder that the file was to be put in does not exist."""


class Cancelled(VoltefaceError):
    """The person stopped the work."""
