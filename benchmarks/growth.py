"""Growing: how the cost of `check` rises from an eighth of a million items to a million, and with media members.

Costs are processor time of all processes beyond process start: what else runs on the machine matters little to it.
"""

from __future__ import annotations

import math
import statistics
import zipfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.processes import most_memory_of, processor_seconds_of, seconds_of, volteface
from tests.builders.large import Size, large_facebook

ALLOWED_EXPONENT = 1.05
ALLOWED_SECONDS = 4.0
ALLOWED_BYTES = 1024**3
ALLOWED_MEDIA_SECONDS = 0.3
MEDIA = 30_000
RUNS = 3
_EIGHTHS = (1, 2, 4, 8)
_FOLDER = "your_facebook_activity/posts/media/your_posts"


def measure(folder: Path) -> Iterator[str]:
    """Yield the lines of the table."""
    archives = {eighths: _archive(folder, eighths) for eighths in _EIGHTHS}
    start = _cost(large_facebook(folder / "facebook-one.zip", Size(messages=1, threads=1, posts=1, comments=1)))
    costs = {eighths: _cost(path) - start for eighths, path in archives.items()}
    for eighths, cost in costs.items():
        yield f"| {125_000 * eighths:,} items, processor time beyond start | {cost:.2f} s |"
    yield f"| exponent of the growth | {_exponent(costs):.2f} (allowed {ALLOWED_EXPONENT:.2f}) |"
    million = volteface("check", str(archives[8]), "--quiet")
    fastest = min(seconds_of(million) for _ in range(RUNS))
    memory = most_memory_of(million)
    yield f"| a million items, wall time | {fastest:.2f} s (allowed {ALLOWED_SECONDS:.1f}) |"
    yield f"| memory of all processes (PSS) | {memory / 1024**2:.0f} MiB (allowed {ALLOWED_BYTES / 1024**2:.0f}) |"
    plain = archives[1]
    with_media = _with_media(plain, folder / "facebook-media.zip")
    more = _cost(with_media) - _cost(plain)
    yield f"| {MEDIA:,} media members add | {more:.2f} s (allowed {ALLOWED_MEDIA_SECONDS:.1f}) |"


def _archive(folder: Path, eighths: int) -> Path:
    size = Size(messages=100_000 * eighths, threads=112 * eighths, posts=11_250 * eighths, comments=13_750 * eighths)
    return large_facebook(folder / f"facebook-growth-{eighths}.zip", size)


def _cost(archive: Path) -> float:
    return min(processor_seconds_of(volteface("check", str(archive), "--quiet")) for _ in range(RUNS))


def _exponent(costs: dict[int, float]) -> float:
    """Give the slope of the line through the logarithms of size and cost: 1 is linear."""
    slope, _ = statistics.linear_regression(
        [math.log(size) for size in costs], [math.log(cost) for cost in costs.values()]
    )
    return float(slope)


def _with_media(archive: Path, target: Path) -> Path:
    """Copy an archive and add small pictures, stored as Meta stores them."""
    target.write_bytes(archive.read_bytes())
    with zipfile.ZipFile(target, "a") as grown:
        for number in range(MEDIA):
            grown.writestr(f"{_FOLDER}/{number // 1000}/{10**9 + number}_n.jpg", b"\xff\xd8\xff\xe0" + bytes(60))
    return target
