"""A file is known by its bytes, saved whole, and explained where it is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.archive.opening import open_archive
from core.errors import DamagedMember, SaveError
from core.library.items import Media
from core.library.media_files import MediaFiles, Nature

JPEG = b"\xff\xd8\xff\xe0" + b"\0" * 60
FILES = {
    "posts/media/Lyon_1/a.jpg": JPEG,
    "posts/media/Lyon_1/b.jpg": b"\x89PNG\r\n\x1a\n" + b"\0" * 40,
    "posts/media/Lyon_1/noending": JPEG,
    "posts/media/films/c.mp4": b"\0\0\0\x20ftypisom" + b"\0" * 40,
    "posts/media/films/voice.bin": b"OggS" + b"\0" * 40,
    "posts/posts_1.json": b"[]",
}


@pytest.fixture
def files(tmp_path: Path) -> MediaFiles:
    for name, content in FILES.items():
        path = tmp_path / "export" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return MediaFiles(open_archive([tmp_path / "export"]))


def media(name: str) -> Media:
    return Media(name, name, "export", sorted(FILES, key=str.lower).index(name))


@pytest.mark.parametrize(
    ("name", "nature", "file_format"),
    [
        ("posts/media/Lyon_1/a.jpg", Nature.PICTURE, "jpg"),
        ("posts/media/Lyon_1/b.jpg", Nature.PICTURE, "png"),
        ("posts/media/films/c.mp4", Nature.VIDEO, "mp4"),
        ("posts/media/films/voice.bin", Nature.SOUND, "ogg"),
        ("posts/posts_1.json", Nature.OTHER, "json"),
    ],
)
def test_the_bytes_tell_what_a_file_is(files: MediaFiles, name: str, nature: Nature, file_format: str) -> None:
    file = files.look_at(media(name))
    assert (file.nature, file.format, file.size_bytes) == (nature, file_format, len(FILES[name]))


@pytest.mark.parametrize(
    ("uri", "nature"),
    [
        ("https://scontent.fbcdn.net/a.jpg?oh=1", Nature.EXPIRED),
        ("posts/media/Lyon_1/gone.jpg", Nature.NOT_INCLUDED),
        ("your_activity/posts/media/LYON_1/gone.jpg", Nature.NOT_INCLUDED),
        ("posts/media/Rome_2/gone.jpg", Nature.ELSEWHERE),
    ],
)
def test_a_missing_file_is_explained(files: MediaFiles, uri: str, nature: Nature) -> None:
    assert files.look_at(Media(uri, None, None, None)).nature is nature


@pytest.mark.parametrize(
    ("name", "expected"), [("posts/media/Lyon_1/noending", "noending.jpg"), ("posts/media/Lyon_1/b.jpg", "b.jpg")]
)
def test_a_copy_has_a_name_with_an_ending(files: MediaFiles, name: str, expected: str) -> None:
    assert files.look_at(media(name)).suggested_name == expected


def test_a_copy_is_the_file(files: MediaFiles, tmp_path: Path) -> None:
    files.save_copy(media("posts/media/films/c.mp4").number or 0, tmp_path / "copy.mp4")
    assert (tmp_path / "copy.mp4").read_bytes() == FILES["posts/media/films/c.mp4"]


def test_a_copy_that_cannot_be_written_is_told(files: MediaFiles, tmp_path: Path) -> None:
    with pytest.raises(SaveError):
        files.save_copy(0, tmp_path / "no" / "such" / "copy.jpg")


def test_a_file_that_went_away_is_damaged(files: MediaFiles, tmp_path: Path) -> None:
    (tmp_path / "export" / "posts/media/Lyon_1/a.jpg").unlink()
    assert files.look_at(media("posts/media/Lyon_1/a.jpg")).nature is Nature.DAMAGED
    with pytest.raises(DamagedMember):
        files.content(media("posts/media/Lyon_1/a.jpg").number or 0)
