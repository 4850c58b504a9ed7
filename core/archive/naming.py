"""The one spelling by which names of files and folders are compared, however the archive was packed."""

from __future__ import annotations

# Meta writes ' or ’; browsers and unzip programs turn either into another sign (docs/formats/facebook.md §1.4).
_APOSTROPHES = str.maketrans(dict.fromkeys("'’‘ʼ`´＇", "_"))
_ESCAPED = "#u2019"  # Info-ZIP without a UTF-8 locale


def plain_name(name: str) -> str:
    """Spell a folded name with `_` for every apostrophe."""
    if name.isascii() and "'" not in name and "`" not in name and "#" not in name:
        return name
    return name.translate(_APOSTROPHES).replace(_ESCAPED, "_")
