"""A person's own output is saved whole or not at all."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from core.errors import NoOutputFolder, OutputIsFolder, SaveError, WouldReplaceSource
from core.saving import refuse_unwritable, saved_atomically
from gui.example import example_archives

ROOT = Path(__file__).parents[2]


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


def test_a_file_that_is_replaced_stays_as_private_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"old")
    (tmp_path / "a.csv").chmod(0o600)
    with saved_atomically(tmp_path / "a.csv") as target:
        target.write(b"new")
    assert stat.S_IMODE((tmp_path / "a.csv").stat().st_mode) == 0o600


def test_a_very_long_name_is_no_trouble(tmp_path: Path) -> None:
    path = tmp_path / ("a" * 250)
    with saved_atomically(path) as target:
        target.write(b"x")
    assert path.read_bytes() == b"x"


HALF = """
import os, signal, sys
from pathlib import Path
from core.saving import saved_atomically

with saved_atomically(Path(sys.argv[1])) as target:
    target.write(b"half " * 100_000)
    target.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""
TOO_SMALL = """
import resource, sys
from core.cli import main

resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), -1))
sys.exit(main(sys.argv[2:]))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux writes to files without a name")
def test_a_process_that_is_killed_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    done = subprocess.run([sys.executable, "-c", HALF, str(path)], check=False, cwd=ROOT)
    assert done.returncode == -signal.SIGKILL
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a.csv"]


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no such limit")
@pytest.mark.parametrize("command", [["items", "--format", "csv"], ["items"], ["report"]])
@pytest.mark.parametrize("old", [None, b"old"])
def test_a_disk_that_is_full_leaves_the_old_file_or_none(tmp_path: Path, command: list[str], old: bytes | None) -> None:
    path = tmp_path / "mine.out"
    if old is not None:
        path.write_bytes(old)
    run = [sys.executable, "-c", TOO_SMALL, "2000", *command, *map(str, example_archives()), "-o", str(path), "--quiet"]
    done = subprocess.run(run, check=False, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode != 0
    assert "could not be saved" in done.stderr
    assert "Traceback" not in done.stderr
    assert (path.read_bytes() if path.exists() else None) == old
    assert names(tmp_path) == ([] if old is None else ["mine.out"])


def test_where_files_without_a_name_are_unknown_it_works_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    with saved_atomically(tmp_path / "a.csv") as target:
        target.write(b"whole")
        assert len(names(tmp_path)) == 1
    assert (tmp_path / "a.csv").read_bytes() == b"whole"
    with pytest.raises(KeyboardInterrupt):
        write_half(tmp_path / "a.csv", KeyboardInterrupt)
    assert names(tmp_path) == ["a.csv"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize("name", ["archive.zip", "link.zip", "twin.zip"])
def test_what_is_read_from_is_never_replaced_under_whatever_name(tmp_path: Path, name: str) -> None:
    source = tmp_path / "archive.zip"
    source.write_bytes(b"the only copy")
    (tmp_path / "link.zip").symlink_to(source)
    (tmp_path / "twin.zip").hardlink_to(source)
    with pytest.raises(WouldReplaceSource), saved_atomically(tmp_path / name, [source]):
        pass
    assert source.read_bytes() == b"the only copy"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    link = tmp_path / "link.csv"
    link.symlink_to(tmp_path / "a.csv")
    with saved_atomically(link) as target:
        target.write(b"whole")
    assert link.is_symlink()
    assert (tmp_path / "a.csv").read_bytes() == b"whole"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system knows no such pipes")
def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with ThreadPoolExecutor() as other:
        read = other.submit(pipe.read_bytes)
        with saved_atomically(pipe) as target:
            target.write(b"whole")
        assert read.result(timeout=10) == b"whole"
    assert pipe.is_fifo()


class TestTellingBeforehand:
    def test_a_folder_is_no_file(self, tmp_path: Path) -> None:
        with pytest.raises(OutputIsFolder):
            refuse_unwritable(tmp_path)

    def test_a_folder_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(NoOutputFolder):
            refuse_unwritable(tmp_path / "gone" / "a.pdf")

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
    def test_a_folder_in_which_nobody_may_write(self, tmp_path: Path) -> None:
        tmp_path.chmod(0o500)
        with pytest.raises(SaveError):
            refuse_unwritable(tmp_path / "a.pdf")

    @pytest.mark.parametrize("name", ["a.pdf", os.devnull])
    def test_what_can_be_saved_is_let_through_and_nothing_is_written(self, tmp_path: Path, name: str) -> None:
        refuse_unwritable(tmp_path / name)
        assert names(tmp_path) == []
