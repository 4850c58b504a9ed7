"""The window with a million items: how long a scroll step takes, how long a click waits; and how soon it is there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.questions import MILLION
from tests.builders.large import large_facebook

ALLOWED_FRAME_MS = 16
ALLOWED_STALL_MS = 50
ALLOWED_START_S = 0.5
STARTS = 9
OFFSCREEN = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
STALLS = {
    "loading": "longest stall while loading",
    "showing": "… while the rows come",
    "searching": "… while somebody types a search",
    "preview": "… while the summary is drawn",
    "pdf": "… while the PDF is made",
}


def measure(folder: Path) -> Iterator[str]:
    """Yield the lines of the table."""
    yield f"| window painted after the start, best of {STARTS} | {start():.2f} s (allowed {ALLOWED_START_S}) |"
    archive = folder / "facebook-million.zip"
    if not archive.exists():
        large_facebook(archive, MILLION)
    felt = json.loads(_run("benchmarks.million_run", str(archive)))
    yield f"| rows | {felt['rows']:,} |"
    for name, what in {"wheel": "a turn of the wheel (3 rows)", "leap": "a leap of 2,500 rows"}.items():
        times: list[float] = felt[f"{name}_ms"]
        most, worst = _share(times, 0.95), max(times)
        yield f"| {what} | 95 % in {most:.1f} ms (allowed {ALLOWED_FRAME_MS}), worst {worst:.1f} ms |"
    for name, what in STALLS.items():
        stall, work = felt[f"{name}_stall_ms"], felt[f"{name}_work_ms"]
        yield f"| {what} | {stall:.0f} ms (allowed {ALLOWED_STALL_MS}); the window's own work {work:.0f} ms |"


def start() -> float:
    """Give the seconds from the start of the process to the painted window, in the best of several runs."""
    return min(_start() for _ in range(STARTS))


def _start() -> float:
    started = time.time()
    return float(_run("benchmarks.start_run")) - started


def _run(module: str, *arguments: str) -> str:
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, env=OFFSCREEN).stdout


def _share(times: Sequence[float], share: float) -> float:
    """Give the time within which this share of the frames was painted."""
    return sorted(times)[int(len(times) * share)]
