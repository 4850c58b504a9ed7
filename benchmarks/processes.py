"""Runs a command and measures it from outside: wall time, and the memory of it and its children together."""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

LOOK_SECONDS = 0.02
RUNS = 5


@dataclass(frozen=True, slots=True)
class Spread:
    """Several runs of one thing, in seconds."""

    runs: tuple[float, ...]

    @property
    def median(self) -> float:
        """The figure to quote."""
        return statistics.median(self.runs)

    def __str__(self) -> str:
        return f"{self.median:.2f} s ({min(self.runs):.2f} to {max(self.runs):.2f})"


def repeated(run: Callable[[], float], runs: int = RUNS) -> Spread:
    """Run something several times after a warm-up."""
    run()
    return Spread(tuple(run() for _ in range(runs)))


def in_turn(first: Callable[[], float], second: Callable[[], float], runs: int = RUNS) -> tuple[Spread, Spread, float]:
    """Run two things in turn, so that both meet the same moods of the machine; gives the median of the pairs' ratio."""
    first(), second()
    pairs = [(first(), second()) for _ in range(runs)]
    ratio = statistics.median(one / other for one, other in pairs)
    return Spread(tuple(one for one, _ in pairs)), Spread(tuple(other for _, other in pairs)), ratio


def volteface(*arguments: str) -> list[str]:
    """Give the command line of the `volteface` command of this environment."""
    return [sys.executable, "-m", "gui.launch", *arguments]


def seconds_of(command: Sequence[str]) -> float:
    """Run a command to its end and give its wall time; raises if it fails."""
    started = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - started


def processor_seconds_of(command: Sequence[str]) -> float:
    """Run a command to its end and give the processor time of all its processes; others on the machine matter little.

    On two cores, wall time cannot be less than half of it.
    """
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def floor_of(module: str, archive: Path) -> tuple[float, float]:
    """Run a floor over an archive; gives its wall time and its processor time."""
    command = [sys.executable, "-m", module, str(archive)]
    wall, processor = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return float(wall), float(processor)


def processor_ratio(archive: Path, empty: Path, module: str, runs: int = RUNS) -> float:
    """Give the processor time of `check` beyond process start as a multiple of the floor's, the least of some runs."""
    check, start = (volteface("check", str(path), "--quiet") for path in (archive, empty))
    floors, checks, starts = zip(
        *(
            (floor_of(module, archive)[1], processor_seconds_of(check), processor_seconds_of(start))
            for _ in range(runs)
        ),
        strict=True,
    )
    return (min(checks) - min(starts)) / min(floors)


def most_memory_of(command: Sequence[str]) -> int:
    """Run a command and give the largest memory (PSS) of all its processes together, in bytes."""
    process = psutil.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    most = 0
    while process.poll() is None:
        most = max(most, sum(map(_memory, [process, *_children(process)])))
        time.sleep(LOOK_SECONDS)
    return most


def _children(process: psutil.Process) -> list[psutil.Process]:
    try:
        return list(process.children(recursive=True))
    except psutil.Error:
        return []


def _memory(process: psutil.Process) -> int:
    """PSS shares common pages out among the processes; where a system has no such figure, the unique memory counts."""
    try:
        full = process.memory_full_info()
    except psutil.Error:
        return 0
    return int(getattr(full, "pss", full.uss))
