"""Jobs for the workers, and a worker that does what the job's reader says: crash, hang, answer."""

from __future__ import annotations

import os
import time
from multiprocessing.connection import Connection
from pathlib import Path

from core.archive.member import PLAIN_FILE, Location, Member
from core.vocabulary import Status
from core.workers import process
from core.workers.jobs import BatchReady, Done, Job, Ready, Task

CRASH, HANG, ANSWER = "crash", "hang", "answer"
DIES = "_dies"


def job(number: int, reader: str, path: Path | None = None, task: Task = Task.READ, name: str = "x.json") -> Job:
    """Make a job for a file."""
    size = path.stat().st_size if path and path.is_file() else 0
    location = Location(str(path), 0, size, size, PLAIN_FILE, 0)
    return Job(number, task, Member(number, "folder", name, name, size, location), 0, name, reader)


def obey(connection: Connection, _memory_bytes: int) -> None:
    """Serve as a worker does, but crash or hang where the job says so."""
    connection.send(Ready())
    while True:
        try:
            message = connection.recv()
        except (EOFError, OSError):
            return
        if isinstance(message, Job):
            if message.reader == CRASH:
                os._exit(3)
            if message.reader == HANG:
                time.sleep(600)
            connection.send(Done(message.number, Status.READ))


def dies_at_once(_connection: Connection, _memory_bytes: int) -> None:
    """End before anything was read, as a worker does whose program was taken away."""
    os._exit(3)


def dies_in_the_middle(connection: Connection, memory_bytes: int) -> None:
    """Serve as a worker does, but die after the first items of a member whose name says so."""
    process.serve(_DyingLine(connection), memory_bytes)


class _DyingLine(Connection):
    """A line that ends its process behind the first items of such a member."""

    def __init__(self, line: Connection) -> None:
        super().__init__(os.dup(line.fileno()))
        self._dies = False

    def recv(self) -> object:
        message = super().recv()
        self._dies = isinstance(message, Job) and DIES in message.member.name
        return message

    def send(self, obj: object) -> None:
        super().send(obj)
        if self._dies and isinstance(obj, BatchReady):
            os._exit(3)
