"""Tells the albums that every account has by their names, which Facebook writes in the account's language.

A name that no language of the table knows is an ordinary album: its pictures then count as photos.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import cache
from itertools import chain

from core.text.folding import fold
from core.text.pressing import album_folder, pressed
from core.vocabulary import Kind
from resources import resource

_SURE = 8  # letters: what is left of a name in another script may be anybody's album


def kind_of_album(name: str | None) -> Kind | None:
    """Give the kind of the pictures of an album that is always public, None for ordinary albums."""
    return _kinds().get(fold(name)) if name else None


def kind_of_folder(uri: str) -> Kind | None:
    """Give the kind of the pictures in the folder of such an album, which bears its name in ASCII and a number.

    Pages of HTML name the album by nothing else (docs/formats/facebook.md §1.4).
    """
    folder = album_folder(uri)
    return _folders().get(folder) if folder else None


def kind_of_pictures(albums: Iterable[str], uris: Iterable[str]) -> Kind | None:
    """Give the kind of pictures by the names of their albums, else by the folders in which they lie."""
    told = chain(map(kind_of_album, albums), map(kind_of_folder, uris))
    return next((kind for kind in told if kind is not None), None)


def is_made_by_facebook(name: str, folder: str | None) -> bool:
    """Whether a name is that of an album that every account has, and its folder tells no other.

    Facebook may write the folder's name in another language than the album's.
    """
    return fold(name) in _made_by_facebook() and (not folder or folder in _made_folders())


@cache
def _made_folders() -> frozenset[str]:
    return frozenset(folder for name in _made_by_facebook() for folder in pressed(name) if len(folder) >= _SURE)


@cache
def _made_by_facebook() -> frozenset[str]:
    return frozenset(fold(name) for section in _table().values() for name in section.values())


@cache
def _folders() -> dict[str, Kind]:
    return {folder: kind for name, kind in _kinds().items() for folder in pressed(name) if len(folder) >= _SURE}


@cache
def _kinds() -> dict[str, Kind]:
    table = _table()
    sections = (("profile_pictures", Kind.PROFILE_PICTURE), ("cover_photos", Kind.COVER_PICTURE))
    return {fold(name): kind for section, kind in sections for name in table[section].values()}


@cache
def _table() -> dict[str, dict[str, str]]:
    return tomllib.loads(resource("words", "facebook_albums.toml").read_text(encoding="utf-8"))
