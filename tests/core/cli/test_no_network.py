"""The whole journey with sockets that raise, in this process and in those that read; and as seen from outside."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gui.example import example_archives

# Python runs this at the start of each process, so of those that read too. Pipes between processes are allowed.
NO_SOCKETS = """
import os, socket

def refuse(*family, **_):
    with open(os.environ["ATTEMPTS"], "a") as attempts:
        attempts.write(f"{family}\\n")
    raise OSError("no network here")

class Socket(socket.socket):
    def __init__(self, family=-1, *rest, **more):
        if family != socket.AF_UNIX:
            refuse(family)
        super().__init__(family, *rest, **more)

socket.socket = Socket
socket.getaddrinfo = socket.gethostbyname = socket.create_connection = socket.create_server = refuse
"""
ROOT = Path(__file__).parents[3]


def journey(folder: Path, *before: str) -> list[str]:
    """Give the command that runs every command of the command line on the example."""
    return [*before, sys.executable, "-m", "tests.core.cli.journey", str(folder), *map(str, example_archives())]


def environment(folder: Path) -> dict[str, str]:
    """Make Python refuse sockets in every process that is started with this environment."""
    (folder / "start").mkdir()
    (folder / "start" / "sitecustomize.py").write_text(NO_SOCKETS)
    paths = os.pathsep.join((str(folder / "start"), str(ROOT)))
    return os.environ | {"PYTHONPATH": paths, "ATTEMPTS": str(folder / "attempts")}


def watched(log: Path) -> list[str]:
    """Give the command before the command that notes what a program asks of the system, if there is one here."""
    strace = shutil.which("strace")
    if strace is None or subprocess.run([strace, "-o", str(log), "true"], capture_output=True, check=False).returncode:
        return []
    return [strace, "-f", "-qq", "-e", "trace=socket,connect", "-o", str(log)]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes between processes are sockets of a kind that Windows lacks")
def test_the_whole_journey_makes_no_socket(tmp_path: Path) -> None:
    log = tmp_path / "log"
    command = journey(tmp_path, *watched(log))
    done = subprocess.run(command, env=environment(tmp_path), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "summary.pdf").exists()
    assert not (tmp_path / "attempts").exists()
    assert not log.exists() or "AF_INET" not in log.read_text()  # as seen from outside


def test_the_guard_of_this_test_works(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "import socket; socket.socket(socket.AF_INET)"]
    done = subprocess.run(command, env=environment(tmp_path), capture_output=True, text=True, check=False)
    assert "no network here" in done.stderr
    assert (tmp_path / "attempts").exists()
