"""What was added to an open archive is told: what is new, and what was there already."""

from __future__ import annotations

from pathlib import Path

from core.library.additions import Added
from tests.builders.truth import Built
from tests.builders.writing import write_folder, write_zip
from tests.core.loading.making import opened
from tests.core.test_comparing import of_posts


def added(folder: Path, old: Built, new: Built) -> Added:
    before = write_zip(folder / "facebook-zoe-2026-01-01-a.zip", old.members)
    after = write_folder(folder / "new", new.members)
    return opened([before, after]).added_to([before])


def test_what_both_hold_is_known_and_the_rest_is_new(tmp_path: Path) -> None:
    found = added(tmp_path, of_posts("one", "three"), of_posts("three", "fourteen"))
    profile = added(tmp_path, of_posts(), of_posts()).known
    assert (found.new, found.known - profile) == (1, 1)


def test_the_same_archive_again_brings_nothing_new(tmp_path: Path) -> None:
    assert added(tmp_path, of_posts("one"), of_posts("one")).new == 0


def test_what_lies_in_a_folder_that_was_open_is_not_new(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "old", of_posts("one").members)
    assert opened([folder]).added_to([folder]) == Added(0, 0)
