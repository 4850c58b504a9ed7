"""Ctrl+C ends the command line with status 130, quietly, and leaves no process behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from core.cli.interrupting import Interruptible
from core.loading import Unwatched
from tests.builders.large import Size, large_facebook

COMMAND = [sys.executable, "-c", "import sys; from core.cli import main; sys.exit(main())"]


@pytest.mark.skipif(sys.platform == "win32", reason="process groups are Unix's")
@pytest.mark.parametrize("delay_seconds", [0.0, 0.3])
def test_ctrl_c_ends_with_130_and_without_a_traceback(tmp_path: Path, delay_seconds: float) -> None:
    archive = large_facebook(tmp_path / "large.zip", Size(messages=600_000, threads=4, posts=5_000, comments=0))
    running = subprocess.Popen(
        [*COMMAND, "check", str(archive)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )
    others = _others(running)
    time.sleep(delay_seconds)
    os.killpg(running.pid, signal.SIGINT)  # as a terminal does: to all processes at once
    output, errors = running.communicate(timeout=20)
    assert (running.returncode, output) == (130, b"")
    assert b"Traceback" not in errors, errors.decode()
    _, alive = psutil.wait_procs(others, timeout=2)
    assert alive == []


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot signal itself so")
def test_ctrl_c_is_heard_also_where_python_drops_it(monkeypatch: pytest.MonkeyPatch) -> None:
    dropped: list[sys.UnraisableHookArgs] = []
    monkeypatch.setattr(sys, "unraisablehook", dropped.append)
    watch = Interruptible(Unwatched())
    with watch.listening():
        _PressedAtTheEnd()
    assert len(dropped) == 1
    assert watch.cancelled()


def test_afterwards_ctrl_c_is_what_it_was() -> None:
    before = signal.getsignal(signal.SIGINT)
    with Interruptible(Unwatched()).listening():
        assert signal.getsignal(signal.SIGINT) != before
    assert signal.getsignal(signal.SIGINT) == before


class _PressedAtTheEnd:
    def __del__(self) -> None:
        signal.raise_signal(signal.SIGINT)


def _others(running: subprocess.Popen[bytes]) -> list[psutil.Process]:
    """Wait until other processes are started."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        if children := psutil.Process(running.pid).children(recursive=True):
            return children
        time.sleep(0.02)
    pytest.fail("no process was started")
