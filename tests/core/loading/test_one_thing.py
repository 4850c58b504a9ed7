"""One thing is one item, however often, in how many parts and in which order it is given (contract §4, §5)."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import orjson
import pytest

from core.cli.checking import as_json
from core.library.filters import EVERYTHING
from core.library.library import Library
from tests.builders.facebook import profile
from tests.builders.facebook.generations import Generation, setting
from tests.builders.records import generic, labelled, moment, post
from tests.builders.truth import Built
from tests.builders.whole import facebook_archive
from tests.builders.writing import meta_json, write_folder, write_parts, write_zip
from tests.core.loading.making import opened

SETTING = setting(Generation.G5)
WHEN = moment("2019-05-05 10:00:00")
TIMELINE = SETTING.path("posts/your_posts__check_ins__photos_and_videos_1.json")
ARCHIVE, TRASH = SETTING.path("posts/archive.json"), SETTING.path("posts/trash.json")
OLDER, NEWER = (f"facebook-zoe.lefevre.demo-2026-0{month}-19-aB3dE6g{month}.zip" for month in (6, 9))


def rows(*paths: Path) -> list[dict[str, Any]]:
    library = opened(paths)
    try:
        return list(library.export_rows(EVERYTHING))
    finally:
        library.close()


def printed(library: Library) -> bytes:
    lines = [orjson.dumps(row) for row in library.export_rows(EVERYTHING)]
    return b"\n".join([*lines, orjson.dumps(as_json(library.summary()))])


def keys(found: list[dict[str, Any]]) -> Counter[str]:
    return Counter(row["key"] for row in found)


@pytest.fixture(scope="module")
def whole() -> Built:
    return facebook_archive(Generation.G5)


@pytest.fixture(scope="module")
def once(whole: Built, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Counter[str]]:
    path = write_zip(tmp_path_factory.mktemp("once") / OLDER, whole.members)
    return path, keys(rows(path))


def test_parts_give_the_same_bytes_in_whatever_order(whole: Built, tmp_path: Path) -> None:
    paths = write_parts(tmp_path, "facebook-zoe.lefevre.demo-2026-06-19", whole.members, 3)
    outputs = set()
    for order in (paths, paths[::-1], [*paths[1:], paths[0]]):
        library = opened(order)
        outputs.add(printed(library))
        library.close()
    assert len(outputs) == 1


class TestTheWholeArchiveAgain:
    def test_keys_are_the_same_at_each_opening(self, once: tuple[Path, Counter[str]]) -> None:
        path, first = once
        assert keys(rows(path)) == first

    def test_no_two_items_have_one_key(self, once: tuple[Path, Counter[str]]) -> None:
        assert set(once[1].values()) == {1}

    def test_in_parts_it_has_the_same_keys(self, once: tuple[Path, Counter[str]], whole: Built, tmp_path: Path) -> None:
        assert keys(rows(*write_parts(tmp_path, "facebook-zoe.lefevre.demo-2026-06-19", whole.members, 2))) == once[1]

    def test_opened_twice_it_has_each_item_once(self, once: tuple[Path, Counter[str]], tmp_path: Path) -> None:
        path, first = once
        again = tmp_path / path.name
        again.write_bytes(path.read_bytes())
        library = opened([path, again])
        copies = [entry for entry in library.ledger() if entry.reason.word == "same-as-other-part"]
        assert keys(list(library.export_rows(EVERYTHING))) == first
        assert {entry.part for entry in copies} == {f"{path.name} (2)"}
        library.close()

    def test_a_folder_beside_its_zip_adds_nothing(
        self, once: tuple[Path, Counter[str]], whole: Built, tmp_path: Path
    ) -> None:
        path, first = once
        assert keys(rows(write_folder(tmp_path / "unpacked", whole.members), path)) == first

    def test_a_newer_export_of_the_account_adds_nothing_that_was_known(
        self, once: tuple[Path, Counter[str]], tmp_path: Path
    ) -> None:
        path, first = once
        newer = write_zip(tmp_path / NEWER, facebook_archive(Generation.G5B).members)
        assert keys(rows(newer, path)) == first


class TestAnOlderAndANewerExport:
    """The newest word on an item's state stands (contract §4.4)."""

    @staticmethod
    def _write(folder: Path, name: str, members: dict[str, bytes]) -> Path:
        return write_zip(folder / name, profile.profile_information(SETTING).members | members)

    @staticmethod
    def _audiences(*paths: Path) -> list[tuple[str, str]]:
        return [(row["audience"], row["evidence"]) for row in rows(*paths) if row["text"] == "Bonjour"]

    def test_archived_since(self, tmp_path: Path) -> None:
        shown = {TIMELINE: meta_json([post(WHEN, None, text="Bonjour")])}
        archived = {ARCHIVE: meta_json([generic(labelled("Text", "Bonjour"), timestamp=WHEN)])}
        paths = [self._write(tmp_path, OLDER, shown), self._write(tmp_path, NEWER, archived)]
        assert self._audiences(*paths) == self._audiences(*reversed(paths)) == [("only-me", "archived")]

    def test_shown_again_since(self, tmp_path: Path) -> None:
        archived = {ARCHIVE: meta_json([generic(labelled("Text", "Bonjour"), timestamp=WHEN)])}
        shown = {TIMELINE: meta_json([post(WHEN, None, text="Bonjour")])}
        paths = [self._write(tmp_path, OLDER, archived), self._write(tmp_path, NEWER, shown)]
        assert self._audiences(*paths) == self._audiences(*reversed(paths)) == [("public", "timeline-unstated")]

    def test_the_owner_is_known_by_the_names_of_all_exports(self, tmp_path: Path) -> None:
        paths = []
        for number, name in ((OLDER, "Zoé Marchand"), (NEWER, "Zoé Lefèvre")):
            who = {"profile_v2": {"name": {"full_name": name}, "username": "zoe.lefevre.demo"}}
            said = {"sender_name": name, "timestamp_ms": WHEN * 1000, "content": name}
            thread = {"participants": [], "title": "Bob", "messages": [said]}
            members = {
                "personal_information/profile_information/profile_information.json": meta_json(who),
                SETTING.path("messages/inbox/bob_1/message_1.json"): meta_json(thread),
            }
            paths.append(write_zip(tmp_path / number, members))
        mine = {row["text"]: row["mine"] for row in rows(*paths) if row["kind"] == "message"}
        assert mine == {"Zoé Marchand": True, "Zoé Lefèvre": True}

    def test_within_one_export_the_bin_counts(self, tmp_path: Path) -> None:
        both = {
            TIMELINE: meta_json([post(WHEN, None, text="Bonjour")]),
            TRASH: meta_json({"trash_v2": [post(WHEN, None, text="Bonjour")]}),
        }
        assert self._audiences(self._write(tmp_path, NEWER, both)) == [("nobody", "deleted")]
