"""Tells the albums of profile and cover pictures by their names, which Facebook writes in the account's language.

A name that no language of the table knows is an ordinary album: its pictures then count as photos.
"""

from __future__ import annotations

import tomllib
from functools import cache

from core.text.folding import fold
from core.vocabulary import Kind
from resources import resource


def kind_of_album(name: str | None) -> Kind | None:
    """Give the kind of the pictures of an album that is always public, None for ordinary albums."""
    return _kinds().get(fold(name)) if name else None


@cache
def _kinds() -> dict[str, Kind]:
    table = tomllib.loads(resource("words", "facebook_albums.toml").read_text(encoding="utf-8"))
    sections = (("profile_pictures", Kind.PROFILE_PICTURE), ("cover_photos", Kind.COVER_PICTURE))
    return {fold(name): kind for section, kind in sections for name in table[section].values()}
