"""Writes down what a Python process, and each that it starts, changes on the disk and asks of a network.

Python imports a module of this name at its start, before any other: no code of the program runs unseen, in whatever
process. Each line of the log is the number of the process, the event and what it is about, as JSON.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = (
    "os.",
    "shutil.",
    "tempfile.",
    "sqlite3.",
    "socket.",
    "ftplib.",
    "http.",
    "urllib.",
    "smtplib.",
    "webbrowser.",
)
# What these do changes nothing outside of the process, or is seen when it opens.
_HARMLESS = frozenset(
    {"os.listdir", "os.scandir", "os.walk", "os.putenv", "os.unsetenv", "os.fork", "os.forkpty", "os.listxattr"}
    | {"os.getxattr", "os.chdir", "os.fchdir", "os.kill", "os.killpg", "os.add_dll_directory", "socket.gethostname"}
)


def _watch(path: str) -> None:
    log = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def told(event: str, about: tuple[Any, ...]) -> None:
        if _opens_to_write(about) if event == "open" else event.startswith(_CHANGES) and event not in _HARMLESS:
            write(event, about)

    def write(event: str, about: tuple[Any, ...]) -> None:
        line = json.dumps([os.getpid(), event, [str(one) for one in about]])
        os.write(log, f"{line}\n".encode())

    write("started", tuple(sys.orig_argv))
    sys.addaudithook(told)


def _opens_to_write(about: tuple[Any, ...]) -> bool:
    """Whether a file is opened for more than reading; one given by its number is open already."""
    path, mode, flags = about
    return not isinstance(path, int) and bool((flags or 0) & _WRITES or set(mode or "") & set("wax+"))


if "VOLTEFACE_WATCHED" in os.environ:
    _watch(os.environ["VOLTEFACE_WATCHED"])
