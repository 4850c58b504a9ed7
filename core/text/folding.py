"""Folds names for comparing: one case, one form of each letter, one apostrophe, single blanks."""

from __future__ import annotations

import re
from unicodedata import normalize

APOSTROPHE = "'"
_APOSTROPHES = re.compile("[’‘ʼʻ‛´`′＇]")  # to look for them takes a fifth of what translating every sign does

# Marks without a shape of their own that phones put around names: direction marks, soft hyphen, zero-width space, BOM.
_SHAPELESS = re.compile(
    "[\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff]"
)


def fold(text: str) -> str:
    """Give the form under which two writings of one name are equal; only for comparing, never for showing."""
    if text.isascii():
        return " ".join(text.lower().replace("`", APOSTROPHE).split())
    folded = normalize("NFC", _SHAPELESS.sub("", text)).casefold()
    # Apostrophes last: some letters become one by folding.
    return " ".join(_APOSTROPHES.sub(APOSTROPHE, normalize("NFC", folded)).split())


def one_apostrophe(text: str) -> str:
    """Write every apostrophe as the plain one, as member names need it (`docs/formats/facebook.md §1.4`)."""
    return text.replace("`", APOSTROPHE) if text.isascii() else _APOSTROPHES.sub(APOSTROPHE, text)
