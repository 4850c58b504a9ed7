"""Saves a person's own output whole or not at all: a sibling file, renamed at the end."""

from __future__ import annotations

import glob
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from core.errors import SaveError

_ENDING = ".part"


@contextmanager
def saved_atomically(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write to; at the end it takes the place of `path`. On any failure the old file stays.

    Raises `SaveError` where the folder cannot be written to or the disk is full.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=_beginning(path), suffix=_ENDING, dir=path.parent)
    except OSError as error:
        raise SaveError(path, error.strerror or "") from error
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as target:
            yield target
            target.flush()
            os.fsync(target.fileno())
        beside.chmod(0o666 & ~_mask())
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise SaveError(path, error.strerror or "") from error
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def unfinished(path: Path) -> str:
    """Give the pattern of the names that a saving to `path` leaves beside it where the computer was switched off."""
    return f"{glob.escape(_beginning(path))}*{_ENDING}"


def _beginning(path: Path) -> str:
    return f".{path.name[:40]}."


def _mask() -> int:
    """Ask which rights the person's system takes from new files; there is no way to look without setting."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
