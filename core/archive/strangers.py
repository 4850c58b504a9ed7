"""Recognises what people take for an archive of Meta's and what is none, so that it can be said what to do instead."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from core.archive.file_kinds import START_BYTES, FileKind, kind_of
from core.archive.member import comparable_path
from core.values import Json
from core.vocabulary import Reason
from resources import resource

_DATABASE = b"SQLite format 3\0"
_MAILBOX = b"From "
_PACKED = (b"Rar!\x1a", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd")
_DOCUMENTS = (b"%PDF-", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf")  # PDF, Office before 2007, rich text
_ONLY_ALONE = frozenset({Reason.PACKED, Reason.DOCUMENT})  # in a chat such files were sent
_TEXTS = frozenset({FileKind.UNKNOWN, FileKind.TEXT, FileKind.JSON, FileKind.HTML, FileKind.ZIP})


def stranger_at(path: str, *, alone: bool = False) -> Reason | None:
    """Say what a file is by its folded path, None if it may be Meta's. `alone`: nothing else was given."""
    *folders, name = path.split("/")
    for reason, marks in _table().items():
        if (reason not in _ONLY_ALONE or alone) and marks.fit(folders, name):
            return reason
    return None


def stranger_in(source: Path) -> Reason:
    """Say what a file is that could not be opened as an archive, by its name and its first bytes."""
    if reason := stranger_at(comparable_path(source.name), alone=True):
        return reason
    try:
        if source.is_fifo():  # to open a pipe would wait for who writes into it
            return Reason.NONE
        with source.open("rb") as file:
            return _by_bytes(file.read(START_BYTES))
    except OSError:
        return Reason.NOT_READABLE


def _by_bytes(start: bytes) -> Reason:
    if start.startswith(_DATABASE):
        return Reason.PHONE_BACKUP
    if start.startswith(_PACKED):
        return Reason.PACKED
    if start.startswith(_MAILBOX):
        return Reason.MAILBOX
    if start.startswith(_DOCUMENTS):
        return Reason.DOCUMENT
    return Reason.NONE if kind_of(start) in _TEXTS else Reason.MEDIA_FILE


@dataclass(frozen=True, slots=True)
class _Marks:
    """By what one kind of stranger is known."""

    names: frozenset[str]
    starts: tuple[str, ...]
    extensions: frozenset[str]
    folders: frozenset[str]

    @classmethod
    def of(cls, table: Json) -> _Marks:
        names, extensions, folders = (frozenset(table.get(key, ())) for key in ("names", "extensions", "folders"))
        return cls(names, tuple(table.get("starts", ())), extensions, folders)

    def fit(self, folders: list[str], name: str) -> bool:
        """Whether a file with this name, in these folders, is of this kind."""
        extension = name.rpartition(".")[2] if "." in name else ""
        begins = bool(self.starts) and name.startswith(self.starts)
        lies_in = bool(folders) and folders[0] in self.folders
        return begins or lies_in or name in self.names or extension in self.extensions


@cache
def _table() -> dict[Reason, _Marks]:
    source = tomllib.loads(resource("catalogue", "strangers.toml").read_text(encoding="utf-8"))
    return {Reason(word): _Marks.of(table) for word, table in source.items()}
