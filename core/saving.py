"""Saves a person's own output whole or not at all: written without a name or beside, then put in its place."""

from __future__ import annotations

import errno
import glob
import os
import stat
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from core.errors import NoOutputFolder, OutputIsFolder, SaveError, WouldReplaceSource

_ENDING = ".part"


@contextmanager
def saved_atomically(path: Path, sources: Iterable[str | Path] = (), *, private: bool = False) -> Iterator[BinaryIO]:
    """Give a file to write to; at the end it takes the place of `path`. On any failure the old file stays.

    Where the system can write to a file without a name, not even a process that is killed leaves anything behind. A
    link stays one: what it leads to is replaced. What is no file (a terminal, a pipe) is written to as it is. The new
    file has the rights of the old one, else those of any new file; a `private` one is the person's alone.
    Raises `WouldReplaceSource` for one of the `sources`, the files that were read; `SaveError` where the folder cannot
    be written to or the disk is full.
    """
    refuse_to_replace(path, sources)
    is_no_file = path.exists() and not path.is_file() and not path.is_dir()
    try:
        with path.open("wb") if is_no_file else _put_in_place(Path(os.path.realpath(path)), private=private) as target:
            yield target
    except OSError as error:
        raise SaveError(path, error.strerror or "") from error


def refuse_to_replace(path: Path, sources: Iterable[str | Path]) -> None:
    """Raise `WouldReplaceSource` if a file is one of those that are read from, under whatever name."""
    if path.exists() and any(_is_same(path, source) for source in sources):
        raise WouldReplaceSource(path, "")


def refuse_unwritable(path: Path) -> None:
    """Raise `SaveError` if it can be told beforehand that nothing can be saved there."""
    if path.is_dir():
        raise OutputIsFolder(path, os.strerror(errno.EISDIR))
    folder = Path(os.path.realpath(path)).parent
    if not folder.is_dir():
        raise NoOutputFolder(path, os.strerror(errno.ENOENT))
    is_no_file = path.exists() and not path.is_file()  # a terminal, a pipe
    if not os.access(path if is_no_file else folder, os.W_OK):
        raise SaveError(path, os.strerror(errno.EACCES))


def _is_same(place: Path, source: str | Path) -> bool:
    try:
        return place.samefile(source)
    except OSError:  # one of them is not there
        return False


@contextmanager
def _put_in_place(path: Path, *, private: bool) -> Iterator[BinaryIO]:
    handle, beside = _new_file(path)
    try:
        with os.fdopen(handle, "wb") as target:
            yield target
            target.flush()
            os.fsync(target.fileno())
            beside = beside or _named(target.fileno(), path)
        beside.chmod(0o600 if private else _rights(path))
        beside.replace(path)
    except BaseException:
        _take_away(beside)
        raise


def unfinished(path: Path) -> str:
    """Give the pattern of the names that a saving to `path` leaves beside it where the computer was switched off."""
    return f"{glob.escape(_beginning(path))}*{_ENDING}"


def _beginning(path: Path) -> str:
    return f".{path.name[:40]}."


def _new_file(path: Path) -> tuple[int, Path | None]:
    """Open a new file in the folder: without a name where the system and the disk know such files."""
    if hasattr(os, "O_TMPFILE") and Path("/proc/self/fd").exists():
        try:
            return os.open(path.parent, os.O_TMPFILE | os.O_RDWR, 0o600), None
        except OSError:  # a disk that knows no such files, or a folder that lets nobody write: the next try tells
            return _new_file_beside(path)
    return _new_file_beside(path)


def _new_file_beside(path: Path) -> tuple[int, Path]:
    handle, name = tempfile.mkstemp(prefix=_beginning(path), suffix=_ENDING, dir=path.parent)
    return handle, Path(name)


def _named(handle: int, path: Path) -> Path:
    """Give a file without a name one beside `path`, from where it can take its place in one step."""
    beside = path.absolute().parent / f"{_beginning(path)}{os.getpid()}-{handle}{_ENDING}"
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        # Only where a folder is named by its number does Python follow the link that stands for the open file.
        os.link(f"/proc/self/fd/{handle}", beside, dst_dir_fd=folder, follow_symlinks=True)
    finally:
        os.close(folder)
    return beside


def _take_away(beside: Path | None) -> None:
    if beside is not None:
        beside.unlink(missing_ok=True)


def _rights(path: Path) -> int:
    """Give the rights of the file that is replaced, else what the person's system leaves to new files."""
    if path.exists():
        return stat.S_IMODE(path.stat().st_mode)
    mask = os.umask(0)  # there is no way to look without setting
    os.umask(mask)
    return 0o666 & ~mask
