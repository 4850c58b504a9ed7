"""The window while it loads: how soon figures show, and the longest time in which it cannot answer a click."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.builders.large import large_facebook

ALLOWED_STALL_MS = 50
ALLOWED_FIRST_FIGURES_S = 1.0
RUNS = 3


def measure(folder: Path) -> Iterator[str]:
    """Yield the lines of the table."""
    archive = folder / "facebook-large.zip"
    if not archive.exists():
        large_facebook(archive)
    command = [sys.executable, "-m", "benchmarks.window_run", str(archive)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    runs = [
        json.loads(subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout)
        for _ in range(RUNS)
    ]
    first = sorted(run["first_figures_s"] for run in runs)[RUNS // 2]
    stall = sorted(run["longest_stall_ms"] for run in runs)[RUNS // 2]
    own = sorted(run["longest_work_ms"] for run in runs)[RUNS // 2]
    ready = sorted(run["ready_s"] for run in runs)[RUNS // 2]
    yield f"| first figures on the window | {first:.2f} s (allowed {ALLOWED_FIRST_FIGURES_S:.1f}) |"
    yield f"| longest stall while loading | {stall:.0f} ms (allowed {ALLOWED_STALL_MS}) |"
    yield f"| longest work of the window itself meanwhile | {own:.0f} ms |"
    yield f"| overview shown | {ready:.2f} s |"
