from __future__ import annotations

import pytest

from core.readers.facebook.album_names import kind_of_album
from core.vocabulary import Kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Profile pictures", Kind.PROFILE_PICTURE),
        ("PHOTOS DE PROFIL", Kind.PROFILE_PICTURE),
        ("Profielfoto’s", Kind.PROFILE_PICTURE),
        ("Cover photos", Kind.COVER_PICTURE),
        ("Summer", None),
        ("", None),
        (None, None),
    ],
)
def test_the_albums_that_are_always_public_are_known_in_many_languages(name: str | None, kind: Kind | None) -> None:
    assert kind_of_album(name) is kind
