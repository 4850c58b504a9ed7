"""Writes the name of an album as its folder bears it: in ASCII, without blanks (docs/formats/facebook.md §1.4)."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from core.text.folding import fold

_FOLDER = re.compile(r"(.*)_\d+")
_LATIN = re.compile(r"LATIN (?:CAPITAL|SMALL) (?:LETTER|LIGATURE) (?:SHARP |DOTLESS )?([A-Z]{1,2})\b")
_WITH_E = frozenset("aou")  # ä, ö, ü and ø are also written ae, oe, ue
_LONGEST_NAME = 300  # signs; whatever is longer names no folder


def pressed(name: str) -> frozenset[str]:
    """Give the ways in which a folder may write a name: signs outside ASCII left out, or without their accents."""
    folded = fold(name)
    spellings = (folded, unicodedata.normalize("NFKD", folded))
    return frozenset("".join(filter(_is_kept, spelling)) for spelling in spellings)


def album_folder(uri: str) -> str | None:
    """Give the pressed name of the album in whose folder a file lies; None where its folder is no album's."""
    match = _FOLDER.fullmatch(uri.rpartition("/")[0].rpartition("/")[2])
    return "".join(filter(_is_kept, match[1].casefold())) if match else None


def bears(folder: str, name: str) -> bool:
    """Whether a folder, as `album_folder` gives it, may bear this name; how Meta writes ł, æ or ü is not known."""
    return len(name) <= _LONGEST_NAME and _spelled(name).fullmatch(folder) is not None


@lru_cache(maxsize=256)  # the pictures of an album follow each other
def _spelled(name: str) -> re.Pattern[str]:
    """Make the pattern of all spellings of a name in ASCII."""
    return re.compile("".join(map(_spellings, unicodedata.normalize("NFC", name))))


def _spellings(sign: str) -> str:
    if sign.isascii():
        return sign.lower() if sign.isalnum() else ""
    plain = "".join(filter(_is_kept, unicodedata.normalize("NFKD", sign.casefold())))
    if not plain and (named := _LATIN.match(unicodedata.name(sign, ""))):
        plain = named[1].lower()
    also = f"|{plain}e" if plain in _WITH_E else ""
    return f"(?:|{plain}{also})" if plain else ""


def _is_kept(sign: str) -> bool:
    return sign.isascii() and sign.isalnum()
