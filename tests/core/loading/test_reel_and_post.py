"""A reel that is listed among the posts, too, is one item: the reel (docs/formats/instagram.md R5, contract §4)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from core.library.filters import EVERYTHING
from tests.builders.html.instagram import as_html
from tests.builders.instagram import account
from tests.builders.instagram.generations import Generation, setting
from tests.builders.instagram.shapes import single
from tests.builders.records import moment
from tests.builders.truth import Built, Record
from tests.builders.writing import meta_json, write_zip
from tests.core.loading.making import INSTAGRAM_ZIP, opened

SETTING = setting(Generation.G3)
WHEN = moment("2023-05-05 10:00:00")
CAPTION = "Waves 🌊"
POSTS, REELS = SETTING.activity("media/posts_1.json"), SETTING.activity("media/reels.json")


def shown(folder: str, number: str = "17900000000000001", caption: str = CAPTION) -> Record:
    return single(f"media/{folder}/202305/{number}.mp4", WHEN, caption)


def archive(*, reel: Record, post: Record) -> Built:
    files = {POSTS: meta_json([post]), REELS: meta_json({"ig_reels_media": [reel]})}
    return account.personal_information(SETTING) + Built(files)


def kinds(*paths: Path) -> list[str]:
    library = opened(paths)
    try:
        rows: list[dict[str, Any]] = list(library.export_rows(EVERYTHING))
        return sorted(row["kind"] for row in rows if row["kind"] in {"reel", "post", "video", "photo"})
    finally:
        library.close()


BOTH = archive(reel=shown("reels"), post=shown("posts"))


@pytest.mark.parametrize("html", [False, True])
def test_a_reel_among_the_posts_is_one_reel(tmp_path: Path, *, html: bool) -> None:
    members = as_html(BOTH, 2024).members if html else BOTH.members
    assert kinds(write_zip(tmp_path / INSTAGRAM_ZIP, members)) == ["reel"]


def test_so_it_is_where_an_archive_holds_both_formats(tmp_path: Path) -> None:
    pages = as_html(BOTH, 2024).members
    assert kinds(write_zip(tmp_path / INSTAGRAM_ZIP, {**pages, **BOTH.members})) == ["reel"]


def test_another_file_is_another_item(tmp_path: Path) -> None:
    built = archive(reel=shown("reels"), post=shown("posts", "17900000000000002", "Other words"))
    assert len(kinds(write_zip(tmp_path / INSTAGRAM_ZIP, built.members))) > 1
