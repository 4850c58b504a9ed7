from __future__ import annotations

import pytest

from core.text.pressing import album_folder, pressed


@pytest.mark.parametrize(
    ("name", "folders"),
    [
        ("Photos de profil", {"photosdeprofil"}),
        ("Été à Lyon", {"tlyon", "etealyon"}),
        ("写真", {""}),
    ],
)
def test_a_folder_bears_the_name_in_ascii(name: str, folders: set[str]) -> None:
    assert pressed(name) == folders


@pytest.mark.parametrize(
    ("uri", "name"),
    [
        ("posts/media/Photosdeprofil_1015/1.jpg", "photosdeprofil"),
        ("posts/media/_2345678901234567/1.jpg", ""),
        ("photos_and_videos/your_posts/1.jpg", None),
        ("Summer_1.jpg", None),
    ],
)
def test_the_folder_of_an_album_ends_with_a_number(uri: str, name: str | None) -> None:
    assert album_folder(uri) == name
