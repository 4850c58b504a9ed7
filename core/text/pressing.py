"""Writes the name of an album as its folder bears it: in ASCII, without blanks (docs/formats/facebook.md §1.4)."""

from __future__ import annotations

import re
import unicodedata

from core.text.folding import fold

_FOLDER = re.compile(r"(.*)_\d+")


def pressed(name: str) -> frozenset[str]:
    """Give the ways in which a folder may write a name: signs outside ASCII left out, or without their accents."""
    folded = fold(name)
    spellings = (folded, unicodedata.normalize("NFKD", folded))
    return frozenset("".join(filter(_is_kept, spelling)) for spelling in spellings)


def album_folder(uri: str) -> str | None:
    """Give the pressed name of the album in whose folder a file lies; None where its folder is no album's."""
    match = _FOLDER.fullmatch(uri.rpartition("/")[0].rpartition("/")[2])
    return "".join(filter(_is_kept, match[1].casefold())) if match else None


def _is_kept(sign: str) -> bool:
    return sign.isascii() and sign.isalnum()
