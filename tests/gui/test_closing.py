"""Whatever ends the window while it reads, no process is left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.builders.writing import meta_json, write_folder
from tests.gui.window_run import CLOSING

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 30.0
POSTS = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_{}.json"
_POST = meta_json({"timestamp": 1_500_000_000, "data": [{"post": "Hello"}]})


@pytest.fixture(scope="module")
def slow_archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that takes seconds to read, whatever the machine."""
    content = b"[" + b",".join([_POST] * 150_000) + b"]"
    return write_folder(tmp_path_factory.mktemp("slow"), {POSTS.format(number): content for number in range(1, 13)})


def reading(archive: Path) -> tuple[subprocess.Popen[str], list[int]]:
    """Start a window that reads; give it and the processes that read for it."""
    command = [sys.executable, "-m", "tests.gui.window_run", CLOSING, str(archive)]
    around = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    window = subprocess.Popen(command, cwd=ROOT, env=around, stdout=subprocess.PIPE, text=True)
    assert window.stdout is not None
    return window, [int(word) for word in window.stdout.readline().split()]


def lives(process: int) -> bool:
    """Whether a process is there; one that only waits to be counted out is not."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def gone(processes: list[int]) -> bool:
    """Wait until all are gone; no longer than any machine would need."""
    until = time.monotonic() + PATIENCE_SECONDS
    while any(map(lives, processes)) and time.monotonic() < until:
        time.sleep(0.02)
    return not any(map(lives, processes))


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="only Linux shows processes so")
@pytest.mark.parametrize("end", [None, signal.SIGTERM, signal.SIGKILL], ids=["closed", "terminated", "killed"])
def test_no_process_is_left(slow_archive: Path, end: signal.Signals | None) -> None:
    window, readers = reading(slow_archive)
    assert len(readers) > 1
    assert all(map(lives, readers))
    if end is not None:
        window.send_signal(end)
    window.communicate(timeout=PATIENCE_SECONDS)
    assert gone(readers)
