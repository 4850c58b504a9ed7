"""Walks a folder without following links: nothing outside of it is ever reached."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.archive import limits
from core.archive.zips.names import decode_name
from core.vocabulary import Reason


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file in a folder; `name` is relative to the folder, `source` is how the system reaches it."""

    name: str
    source: str
    size_bytes: int
    damage: Reason = Reason.NONE


def walk_folder(root: str) -> Iterator[FoundFile]:
    """Give every file below the folder. What is no ordinary file, or cannot be listed, is given as damaged."""
    pending: list[tuple[str, str, int]] = [(root, "", 0)]
    while pending:
        folder, prefix, depth = pending.pop()
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    name = prefix + shown_name(entry.name)
                    if not entry.is_dir(follow_symlinks=False):
                        yield _file(entry, name)
                    elif depth < limits.FOLDER_DEPTH:
                        pending.append((entry.path, name + "/", depth + 1))
                    else:
                        yield FoundFile(name, entry.path, 0, Reason.TOO_DEEP)
        except OSError:
            yield FoundFile(prefix.rstrip("/") or shown_name(Path(root).name), folder, 0, Reason.NOT_READABLE)


def shown_name(name: str) -> str:
    """Give a file's name as text: the system may allow bytes in it that are none."""
    try:
        raw = name.encode("utf-8")
    except UnicodeEncodeError:
        raw = os.fsencode(name)
    return decode_name(raw)


def _file(entry: os.DirEntry[str], name: str) -> FoundFile:
    try:
        state = entry.stat(follow_symlinks=False)
    except OSError:
        return FoundFile(name, entry.path, 0, Reason.NOT_READABLE)
    if stat.S_ISLNK(state.st_mode):
        return FoundFile(name, entry.path, 0, Reason.SYMBOLIC_LINK)
    if not stat.S_ISREG(state.st_mode):  # a pipe or a device would block for ever
        return FoundFile(name, entry.path, 0, Reason.NOT_READABLE)
    return FoundFile(name, entry.path, state.st_size)
