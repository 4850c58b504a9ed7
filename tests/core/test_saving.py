"""A person's own output is saved whole or not at all."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from core.errors import SaveError
from core.saving import saved_atomically


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def write_half(path: Path, error: type[BaseException]) -> None:
    with saved_atomically(path) as target:
        target.write(b"half")
        raise error


def test_what_was_written_stands_in_the_file(tmp_path: Path) -> None:
    with saved_atomically(tmp_path / "a.csv") as target:
        target.write(b"whole")
    assert (tmp_path / "a.csv").read_bytes() == b"whole"
    assert names(tmp_path) == ["a.csv"]


def test_until_the_end_the_old_file_stands(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    with saved_atomically(path) as target:
        target.write(b"new")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_on_any_failure_the_old_file_stays_and_nothing_else_does(tmp_path: Path, error: type[BaseException]) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    with pytest.raises(error):
        write_half(path, error)
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a.csv"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    path = tmp_path / "gone" / "a.csv"
    with pytest.raises(SaveError) as caught, saved_atomically(path):
        pass
    assert caught.value.path == path


def test_a_folder_in_the_way_is_told_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(SaveError), saved_atomically(tmp_path / "a.csv") as target:
        target.write(b"x")
    assert names(tmp_path) == ["a.csv"]


@pytest.mark.skipif(sys.platform == "win32", reason="rights are Unix's")
def test_the_file_has_the_rights_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "usual").write_bytes(b"")
    with saved_atomically(tmp_path / "a.csv") as target:
        target.write(b"x")
    assert (tmp_path / "a.csv").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_very_long_name_is_no_trouble(tmp_path: Path) -> None:
    path = tmp_path / ("a" * 250)
    with saved_atomically(path) as target:
        target.write(b"x")
    assert path.read_bytes() == b"x"
