"""A member: one file of an archive, and where its bytes lie."""

from __future__ import annotations

from typing import NamedTuple
from unicodedata import normalize

from core.text.folding import one_apostrophe
from core.vocabulary import Reason

PLAIN_FILE = -1  # the `method` of a file that lies in a folder, not in a zip
STORED = 0  # the `method` of an entry that its zip holds uncompressed
_NO_NAMES = frozenset({"", ".", ".."})


class Location(NamedTuple):
    """All that another process needs to read the bytes, without parsing the zip's directory again.

    Named tuples, both: hundreds of thousands of them are made while a person waits.
    """

    source: str  # absolute path of the file on disk, as the system spells it
    offset: int  # of the local header, in the source or in the inflated `parent`
    compressed_bytes: int
    size_bytes: int
    method: int  # the zip's number of the compression, or PLAIN_FILE
    crc: int
    parent: Location | None = None  # the compressed zip inside the source that has to be inflated first


class Member(NamedTuple):
    """One file of an archive. A member with `damage` is listed like any other and cannot be read whole."""

    number: int  # its place in the archive
    part: str
    name: str  # as written in the archive, with "/" between its segments; hostile: never a path on this machine
    path: str  # the name made comparable
    size_bytes: int
    location: Location
    damage: Reason = Reason.NONE


def comparable_path(name: str) -> str:
    """Give the form under which two writings of one member's name are equal.

    NFC, one case, one apostrophe, "/" only, without leading, empty and dotted segments. An apostrophe that became "_"
    is the business of who compares (`docs/formats/facebook.md §1.4`).
    """
    if name.isascii() and "`" not in name:
        path = name.lower()
    else:
        path = one_apostrophe(normalize("NFC", normalize("NFC", name).casefold()))
    if "\\" in path:
        path = path.replace("\\", "/")
    if path[:1] in {"/", "."} or "//" in path or "/." in path:
        path = "/".join(segment for segment in path.split("/") if segment not in _NO_NAMES)
    return name if path == name else path  # one string instead of two for most members
