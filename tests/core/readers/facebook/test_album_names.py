from __future__ import annotations

import pytest

from core.readers.facebook.album_names import kind_of_album, kind_of_folder, kind_of_pictures
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


@pytest.mark.parametrize(
    ("uri", "kind"),
    [
        ("your_facebook_activity/posts/media/Profilepictures_1015/1_n.jpg", Kind.PROFILE_PICTURE),
        ("posts/media/Photosdeprofil_15/5.jpg", Kind.PROFILE_PICTURE),
        ("posts/media/CoverPhotos_7/5.jpg", Kind.COVER_PICTURE),
        ("posts/media/Fotografiidecoperta_7/5.jpg", Kind.COVER_PICTURE),
        ("posts/media/Profilepictureshow_15/5.jpg", None),
        ("posts/media/_2345678901234567/5.jpg", None),
        ("Profilepictures_1.jpg", None),
    ],
)
def test_the_folder_of_such_an_album_is_known_by_its_name_in_ascii(uri: str, kind: Kind | None) -> None:
    assert kind_of_folder(uri) is kind


def test_the_album_counts_before_the_folder() -> None:
    assert kind_of_pictures(["Cover photos"], ["media/Profilepictures_1/a.jpg"]) is Kind.COVER_PICTURE
