"""Seen from inside: what Python itself is asked to change while a person uses the program, in each of its processes.

`test_sealed.py` looks on from outside, where that can be done; this works on every system. Together they leave no way
unseen: what Qt does on its own passes outside only, what is tried in vain shows inside, too.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from gui.example import example_archives

ROOT = Path(__file__).resolve().parents[1]
WITHIN = ROOT / "tests" / "within"
JOURNEYS = {"commands": "tests.core.cli.journey", "window": "tests.gui.window_run"}
NAMED = ("items.csv", "summary.pdf")  # the files that the person names on these journeys
PIPES = "1"  # the family of sockets that stay on the machine, of which the pipes between the processes are made


@dataclass(frozen=True)
class Event:
    """Something that a process did, and what it was about."""

    process: int
    name: str
    about: tuple[str, ...]


@dataclass(frozen=True)
class Seen:
    """All that was seen of a journey, and where the person saved."""

    events: tuple[Event, ...]
    saved: Path

    @property
    def changes(self) -> list[Event]:
        """What was to change something on the disk."""
        return [event for event in self.events if event.name != "started" and not event.name.startswith("socket.")]

    def is_named(self, event: Event) -> bool:
        """Whether only a file that the person named is changed, or what becomes it: without a name, or beside it."""
        paths = [Path(one) for one in event.about if one.startswith(os.sep) and not one.startswith("/proc/self/fd/")]
        return bool(paths) and all(self._is_named(path) for path in paths)

    def _is_named(self, path: Path) -> bool:
        beside = path.parent == self.saved and path.name.startswith(tuple(f".{name}." for name in NAMED))
        return path == self.saved or path in {self.saved / name for name in NAMED} or beside


def watched(log: Path, *command: str, home: Path) -> tuple[Event, ...]:
    """Run a Python program, watched together with all processes that it starts."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    around = {
        "HOME": str(home),
        "PYTHONPATH": os.pathsep.join(map(str, (WITHIN, ROOT))),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    around |= {"VOLTEFACE_WATCHED": str(log), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, *command], env=kept | around, cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    return tuple(Event(process, name, tuple(about)) for process, name, about in lines)


@pytest.fixture(scope="module", params=JOURNEYS)
def seen(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Seen:
    """Go a whole journey."""
    if request.param == "window":
        pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)
    folder = tmp_path_factory.mktemp("within")
    home, saved = folder / "home", folder / "saved"
    home.mkdir()
    saved.mkdir()
    command = ("-m", JOURNEYS[request.param], str(saved), *map(str, example_archives()))
    return Seen(watched(folder / "log", *command, home=home), saved)


def test_the_processes_that_read_are_watched_too(seen: Seen) -> None:
    readers = {event.process for event in seen.events if event.name == "started" and "spawn_main" in str(event.about)}
    assert readers
    assert {event.process for event in seen.events} > readers


def test_nothing_is_changed_but_the_files_that_the_person_named(seen: Seen) -> None:
    assert [event for event in seen.changes if not seen.is_named(event)] == []
    assert any(str(seen.saved / "summary.pdf") in event.about for event in seen.changes)


def test_the_processes_that_read_change_nothing_at_all(seen: Seen) -> None:
    readers = {event.process for event in seen.events if event.name == "started" and "spawn_main" in str(event.about)}
    assert [event for event in seen.changes if event.process in readers] == []


def test_no_socket_but_pipes_is_made_and_none_is_connected(seen: Seen) -> None:
    sockets = [event for event in seen.events if event.name.startswith("socket.")]
    assert [event for event in sockets if (event.name, event.about[1]) != ("socket.__new__", PIPES)] == []


def test_answers_are_kept_in_one_file_and_gone_when_forgotten(tmp_path: Path) -> None:
    pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)
    home = tmp_path / "home"
    home.mkdir()
    events = watched(tmp_path / "log", "-m", "tests.gui.window_run", "keeping", home=home)
    paths = {Path(path) for event in Seen(events, tmp_path).changes for path in event.about if path.startswith(os.sep)}
    file = next(path for path in paths if path.name == "answers.json")
    others = {path for path in paths if "answers.json" not in path.name and path.parts[1] != "proc"}
    assert home in file.parents
    assert others <= set(file.parents)
    assert not file.parent.exists()


def test_the_watcher_sees_each_way_to_change_something(tmp_path: Path) -> None:
    ways = ["open('{0}/a', 'w')", "os.open('{0}/b', os.O_CREAT | os.O_RDWR)", "os.mkdir('{0}/c')", "os.rmdir('{0}/c')"]
    ways += ["os.rename('{0}/a', '{0}/d')", "os.link('{0}/d', '{0}/e')", "os.remove('{0}/e')", "socket.socket()"]
    script = "; ".join(["import os, socket", *ways]).format(tmp_path)
    events = watched(tmp_path / "log", "-c", script, home=tmp_path)[1:]
    seen_ways = [event.name for event in events if event.name.startswith("socket") or str(tmp_path) in event.about[0]]
    assert seen_ways == ["open", "open", "os.mkdir", "os.rmdir", "os.rename", "os.link", "os.remove", "socket.__new__"]
