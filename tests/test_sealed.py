"""Seen from outside: what the whole program asks of the system while a person uses it, in the window and without it.

No socket of the internet; no file opened for writing but what the person saved and a short list of caches of others;
and nothing of the archive in any of these.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from core.library.filters import EVERYTHING
from core.loading import Check, load
from gui.example import example_archives

ROOT = Path(__file__).resolve().parents[1]
CALLS = (
    "socket,connect,openat,open,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat,truncate"
)
FLAGS = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE|O_TRUNC")
MAKES_OR_OPENS = re.compile(r'(open|openat|creat|truncate|mkdir|mkdirat)\([^"]*"([^"]*)"')
MOVES = re.compile(r'(rename\w*|link|linkat|symlink\w*)\(.*"([^"]*)"')
JOURNEYS = {"commands": ["-m", "tests.core.cli.journey"], "window": ["-m", "tests.gui.window_run"]}


@dataclass(frozen=True)
class Watched:
    """What strace saw of a journey, and where the journey took place."""

    log: str
    home: Path
    saved: Path
    told: str

    @property
    def written(self) -> set[str]:
        """The paths that were opened for writing, made, or moved to."""
        found = set()
        for line in self.log.splitlines():
            if " = -1 " in line:
                continue
            moved, opened = MOVES.search(line), MAKES_OR_OPENS.search(line)
            if moved:
                found.add(moved[2])
            elif opened and (opened[1] not in {"open", "openat"} or FLAGS.search(line)):
                found.add(opened[2])
        return found

    def is_allowed(self, path: str) -> bool:
        """What the person saved, nothing at all, and what fontconfig and Python keep for every program."""
        places = (str(self.saved), "/dev/null", "/dev/tty", f"{self.home}/.cache/fontconfig", "/var/cache/fontconfig")
        return path.startswith(places) or path == f"{self.home}/.cache" or "/__pycache__" in path


def strace() -> str | None:
    """Find the watcher, if there is one and it may watch."""
    found = shutil.which("strace")
    if found is None or subprocess.run([found, "-o", os.devnull, "true"], check=False, capture_output=True).returncode:
        return None
    return found


@pytest.fixture(scope="module", params=JOURNEYS)
def watched(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Watched:
    """Go a whole journey while strace looks on; every process that is started is watched, too."""
    watcher = strace()
    if watcher is None:
        pytest.skip("strace is not here, or may not watch")
    if request.param == "window":
        pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)
    folder = tmp_path_factory.mktemp("sealed")
    home, saved, log = folder / "home", folder / "saved", folder / "log"
    home.mkdir()
    saved.mkdir()
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    around = {"HOME": str(home), "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [watcher, "-f", "-qq", "-s", "4096", "-e", f"trace={CALLS}", "-o", str(log), sys.executable]
    command += [*JOURNEYS[request.param], str(saved), *map(str, example_archives())]
    done = subprocess.run(command, env=kept | around, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return Watched(log.read_text(errors="replace"), home, saved, done.stdout)


@pytest.fixture(scope="module")
def words_of_the_archive() -> set[bytes]:
    """The texts and names of the example, as far as they are long enough to be its own, in the codings of today."""
    library = load(example_archives(), Check(date(2026, 11, 25)))
    rows = list(library.export_rows(EVERYTHING))
    library.close()
    found = {(row["text"] or "").split("\n")[0][:40] for row in rows} | {row["author"] or "" for row in rows}
    assert len(found) > 100
    return {word.encode(coding) for word in found if len(word) >= 8 for coding in ("utf-8", "utf-16-le")}


def test_no_socket_of_the_internet_is_made(watched: Watched) -> None:
    assert "AF_INET" not in watched.log
    assert "openat(" in watched.log  # it did watch


def test_nothing_is_written_but_what_the_person_saved(watched: Watched) -> None:
    assert {path for path in watched.written if not watched.is_allowed(path)} == set()
    assert any(path.endswith("summary.pdf") for path in watched.written)


def test_nothing_but_the_output_is_left(watched: Watched) -> None:
    assert {path.name for path in watched.saved.iterdir()} <= {"items.csv", "summary.pdf"}
    left = [path for path in watched.home.rglob("*") if path.is_file()]
    assert [path for path in left if not watched.is_allowed(str(path))] == []


def test_no_word_of_the_archive_stands_in_what_is_written_elsewhere(
    watched: Watched, words_of_the_archive: set[bytes]
) -> None:
    elsewhere = [Path(path) for path in watched.written if not path.startswith(str(watched.saved))]
    files = [path for path in elsewhere if path.is_file() and ROOT not in path.parents]
    assert [path for path in files if any(word in path.read_bytes() for word in words_of_the_archive)] == []


def test_qt_s_network_is_not_even_loaded(watched: Watched) -> None:
    assert "QtNetwork" not in watched.told
    assert "Qt6Network" not in watched.told
    assert not re.search(r"open\w*\(.*(QtNetwork|Qt6Network).* = \d", watched.log)


def test_the_watcher_sees_what_is_written(tmp_path: Path) -> None:
    watcher = strace()
    if watcher is None:
        pytest.skip("strace is not here, or may not watch")
    log, trace = tmp_path / "log", tmp_path / "trace"
    script = f"import os, socket; a = {str(trace)!r}; open(a, 'w'); os.rename(a, a + '2'); socket.socket()"
    subprocess.run([watcher, "-f", "-e", f"trace={CALLS}", "-o", str(log), sys.executable, "-c", script], check=True)
    seen = Watched(log.read_text(), tmp_path / "home", tmp_path / "saved", "")
    assert {str(trace), f"{trace}2"} <= {path for path in seen.written if not seen.is_allowed(path)}
    assert "AF_INET" in seen.log
