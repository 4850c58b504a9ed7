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


def _others(running: subprocess.Popen[bytes]) -> list[psutil.Process]:
    """Wait until other processes are started."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        if children := psutil.Process(running.pid).children(recursive=True):
            return children
        time.sleep(0.02)
    pytest.fail("no process was started")
