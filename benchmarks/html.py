"""Reading HTML: `check` on the pages that hold what `benchmarks.reading` reads as JSON, against a floor, and memory."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.processes import floor_of, in_turn, most_memory_of, processor_ratio, repeated, seconds_of, volteface
from tests.builders.html.large import large_facebook_pages

ALLOWED_RATIO = 2.5
FLOOR = "benchmarks.html_floor"
ALLOWED_BYTES = 700 * 1024**2


def measure(folder: Path) -> Iterator[str]:
    """Yield the lines of the table."""
    archive, empty = large_facebook_pages(folder / "facebook-pages.zip"), _one_empty_member(folder)
    start = repeated(lambda: seconds_of(volteface("check", str(empty), "--quiet")))
    check, floor, _ = in_turn(
        lambda: seconds_of(volteface("check", str(archive), "--quiet")), lambda: floor_of(FLOOR, archive)[0]
    )
    ratio = (check.median - start.median) / floor.median
    memory = most_memory_of(volteface("check", str(archive), "--quiet"))
    with zipfile.ZipFile(archive) as members:
        size = sum(entry.file_size for entry in members.infolist())
    yield f"| floor: unzip and lexbor, {size / 1e6:.0f} MB of HTML | {floor} |"
    yield f"| process start: `check` on one empty page | {start} |"
    yield f"| `check` on 365,000 items | {check} |"
    yield f"| (check - start) / floor | {ratio:.1f} (allowed {ALLOWED_RATIO:.1f}) |"
    yield f"| the same in processor time of all processes | {processor_ratio(archive, empty, FLOOR):.1f} |"
    yield f"| memory of all processes (PSS) | {memory / 1024**2:.0f} MiB (allowed {ALLOWED_BYTES / 1024**2:.0f}) |"


def _one_empty_member(folder: Path) -> Path:
    path = folder / "facebook-empty-page.zip"
    with zipfile.ZipFile(path, "w") as archive:
        page = '<html><body><main class="_a706" role="main"></main></body></html>'
        archive.writestr("your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html", page)
    return path
