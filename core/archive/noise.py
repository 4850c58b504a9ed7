"""Names what systems and tools leave in an archive beside Meta's files (`docs/formats/facebook.md §1.2, §1.3`)."""

from __future__ import annotations

from core.vocabulary import Reason

_SYSTEM_FOLDERS = frozenset({"__macosx", ".trashes", ".spotlight-v100", ".fseventsd", "$recycle.bin"})
_SYSTEM_FILES = frozenset(
    {".ds_store", "desktop.ini", "thumbs.db", "ehthumbs.db", ".directory", ".localized", "icon\r"}
)
_RESOURCE_FORK = "._"  # how macOS keeps a file's extra properties on foreign disks
_DOWNLOAD_MARK = ".identifier"  # how Windows remembers where a file came from: x.json:Zone.Identifier
_EMPTY_TOPIC = "no-data.txt"


def set_aside_reason(path: str) -> Reason | None:
    """Tell why a member of this comparable path needs no reader; None if it may hold something."""
    base = path[path.rfind("/") + 1 :]
    if base == _EMPTY_TOPIC:
        return Reason.EMPTY_TOPIC
    if base in _SYSTEM_FILES or base.startswith(_RESOURCE_FORK) or base.endswith(_DOWNLOAD_MARK):
        return Reason.SYSTEM_FILE
    if not _SYSTEM_FOLDERS.isdisjoint(path.split("/")[:-1]):
        return Reason.SYSTEM_FILE
    return None
