"""`compare`: what differs between two archives, for a person and for a program."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
import pytest

from core.cli import main
from tests.builders.instagram.generations import Generation
from tests.builders.whole import instagram_archive
from tests.builders.writing import write_zip
from tests.core.test_comparing import ANNA, of_posts

TEXTS = tuple(f"{'x' * n} post" for n in range(15))


@pytest.fixture
def archives(tmp_path: Path) -> list[str]:
    old, new = of_posts("gone soon, and for good", "stays"), of_posts("stays", *TEXTS)
    return [
        str(write_zip(tmp_path / "facebook-zoe-2025-11-02-a.zip", old.members)),
        str(write_zip(tmp_path / "facebook-zoe-2026-11-02-b.zip", new.members)),
    ]


def run(*arguments: str) -> int:
    return main(["compare", *arguments, "--lang", "en", "--quiet", "--on", "2026-11-25"])


def json_of(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert run(*arguments, "--json") == 0
    return orjson.loads(capsys.readouterr().out)


def test_the_json_has_the_fields_of_the_contract(archives: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    found = json_of(capsys, *archives)
    counts = ["added", "gone", "changed", "no_longer_public", "now_public"]
    assert list(found) == ["old", "new", *counts, "items"]
    assert [found[name] for name in counts] == [15, 1, 0, 0, 0]
    assert [list(item) for item in found["items"]] == [["key", "change", "old", "new", "old_key"]] * 16
    assert (found["old"]["exported_on"], found["new"]["exported_on"]) == ("2025-11-02", "2026-11-02")


def test_audiences_are_null_where_an_item_is_not(archives: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    items = json_of(capsys, *archives)["items"]
    assert {(item["change"], item["old"], item["new"]) for item in items} == {
        ("added", None, "public"),
        ("gone", "public", None),
    }


def test_keys_are_those_of_the_items_command(archives: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    keys = {item["key"] for item in json_of(capsys, *archives)["items"] if item["change"] == "added"}
    assert main(["items", archives[1], "--mine", "--quiet"]) == 0
    assert keys < {orjson.loads(line)["key"] for line in capsys.readouterr().out.splitlines()}


def test_a_person_reads_sentences_and_the_first_items(archives: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*archives) == 0
    text = capsys.readouterr().out
    for sentence in (
        "15 items of yours are new.",
        "1 item of yours is gone.",
        "… and 5 more",
        "gone soon, and for good",
    ):
        assert sentence in text
    assert "in common" not in text


@pytest.fixture
def edited(tmp_path: Path) -> list[str]:
    built = of_posts("tea", "stays"), of_posts("now", "stays")
    return [str(write_zip(tmp_path / f"facebook-zoe-202{n}-11-02-a.zip", one.members)) for n, one in enumerate(built)]


def test_an_edited_post_is_shown_with_its_former_words(edited: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*edited) == 0
    lines = capsys.readouterr().out.splitlines()
    place = lines.index("1 item of yours was edited.")
    assert lines[place + 1].endswith("now")
    assert lines[place + 2] == "    before: tea"


def test_an_edited_post_has_a_key_in_each_archive(edited: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    found = json_of(capsys, *edited)
    (item,) = found["items"]
    assert (found["changed"], item["change"], item["old"], item["new"]) == (1, "changed", "public", "public")
    assert item["key"] != item["old_key"]


def test_archives_of_two_people_are_not_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    built = (of_posts("mine"), of_posts("something else", made=ANNA))
    paths = [str(write_zip(tmp_path / f"{n}.zip", one.members)) for n, one in enumerate(built)]
    assert run(*paths) == 2
    told = capsys.readouterr()
    assert ("different accounts" in told.err, told.out) == (True, "")


def test_different_platforms_are_said_to_be_so(
    archives: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    built = instagram_archive(Generation.G3)
    other = str(write_zip(tmp_path / "instagram-zoe-2026-06-19.zip", built.members))
    assert run(archives[0], other) == 2
    told = capsys.readouterr()
    assert ("archives of different platforms, Facebook and Instagram" in told.err, told.out) == (True, "")


def test_the_same_archives_give_the_same_bytes(archives: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert json_of(capsys, *archives) == json_of(capsys, *archives)


@pytest.mark.parametrize(("given", "status"), [(["no.zip", "no.zip"], 2)])
def test_wrong_archives_end_with_the_status_of_the_contract(given: list[str], status: int) -> None:
    assert run(*given) == status
