from __future__ import annotations

import pytest

from core.text.pressing import album_folder, bears, pressed


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


@pytest.mark.parametrize(
    ("name", "folders"),
    [
        ("Łódź", ["lodz", "d", "odz"]),
        ("Ausflüge", ["ausflge", "ausfluge", "ausfluege"]),
        ("Æble & rødgrød", ["blerdgrd", "aeblerodgrod", "aebleroedgroed"]),
        ("Straße", ["strae", "strasse"]),
        ("İstanbul", ["stanbul", "istanbul"]),
        ("写真", [""]),
        ("Japan 2019 写真", ["japan2019"]),
    ],
)
def test_a_folder_may_bear_a_name_with_any_of_its_accents_or_without(name: str, folders: list[str]) -> None:
    assert [folder for folder in folders if not bears(folder, name)] == []


@pytest.mark.parametrize(
    ("folder", "name"), [("vacances", "Vacances !!! 2"), ("", "Été"), ("xie", "写"), ("", "a" * 500)]
)
def test_a_folder_of_another_name_bears_it_not(folder: str, name: str) -> None:
    assert not bears(folder, name)
