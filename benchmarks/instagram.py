"""Instagram: `check` on 300,000 messages, beside another program that reads the same folder in the same run.

The other one lives in the peers' environment (see `whatsapp`) and only parses; Volteface also stores, sorts and judges.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchmarks.peers import peer
from benchmarks.processes import in_turn, seconds_of, volteface
from tests.builders.large import Size, large_instagram

PEER = "HPI"


def measure(folder: Path) -> Iterator[str]:
    """Yield the lines of the table."""
    export = large_instagram(folder / "instagram")
    small = large_instagram(folder / "instagram-small", Size(messages=1, threads=1))
    check, start, _ = in_turn(
        lambda: seconds_of(volteface("check", str(export), "--quiet")),
        lambda: seconds_of(volteface("check", str(small), "--quiet")),
    )
    yield f"| `check` on 300,000 messages | {check} |"
    yield f"| process start: `check` on one message | {start} |"
    yield f"| beyond process start | {check.median - start.median:.2f} s |"
    yield f"| {PEER}, parsing alone | {peer(PEER, export)} |"
