"""Lists the entries of a zip by whatever is left of its own lists."""

from __future__ import annotations

from typing import NamedTuple

from core.archive.zips.directory import read_directory
from core.archive.zips.entry import LOCAL_SIGNATURE, ZipEntry
from core.archive.zips.recovery import recover_entries
from core.archive.zips.window import Window

# A zip that was cut into volumes and joined again begins with one of these marks.
_BEGINNINGS = (LOCAL_SIGNATURE, b"PK\x07\x08", b"PK00")


class Listing(NamedTuple):
    """What a zip holds; `ends` is False where its end is missing, so that nobody can tell what followed."""

    entries: list[ZipEntry]
    ends: bool


def list_entries(window: Window) -> Listing | None:
    """List the entries in the order of the zip; None if this is no zip at all. Never raises for what it finds."""
    directory = read_directory(window)
    if directory is None:
        return Listing(recover_entries(window), ends=False) if window.read_at(0, 4) in _BEGINNINGS else None
    if directory.complete:
        return Listing(directory.entries, ends=True)
    known = {entry.offset for entry in directory.entries}
    more = [entry for entry in recover_entries(window) if entry.offset not in known]
    return Listing(directory.entries + more, ends=True)
