"""Whatever an archive holds and whatever happened to it, every member and every record is accounted for."""

from __future__ import annotations

import functools
import io
import os
import random
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.archive.opening import open_archive
from core.errors import NothingReadable
from core.export import write_jsonl
from core.library.filters import EVERYTHING
from core.library.library import Library
from core.loading import load
from core.vocabulary import Reason, Status
from core.workers.pool import Workers
from tests.builders.writing import meta_json, write_folder
from tests.core.loading.making import opened
from tests.core.workers.serving import DIES, dies_in_the_middle

POSTS = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_{}.json"
THREAD = "your_facebook_activity/messages/inbox/bob_{}/message_1.json"
JUNK = "your_facebook_activity/posts/brand_new_{}.json"
PICTURE = "your_facebook_activity/posts/media/{}.jpg"
WRONG: tuple[Any, ...] = (7, None, "text", [[]], True)


@dataclass(frozen=True)
class Written:
    """A member that was written: so many good records and so many that no reader can understand."""

    name: str
    content: bytes
    good: int
    bad: int


def written(number: int, shape: str, good: int, bad: int) -> Written:
    wrong = [WRONG[at % len(WRONG)] for at in range(bad)]
    if shape == POSTS:
        right = [{"timestamp": 1_500_000_000 + at, "data": [{"post": f"post {number} {at}"}]} for at in range(good)]
        return Written(shape.format(number), meta_json([*right, *wrong]), good, bad)
    if shape == THREAD:
        said = [
            {"sender_name": "Bob", "timestamp_ms": 1_500_000_000_000 + at * 1_000, "content": f"said {number} {at}"}
            for at in range(good)
        ]
        tree = {"participants": [{"name": "Bob"}], "messages": [*said, *wrong], "title": f"Bob {number}"}
        return Written(shape.format(number), meta_json({**tree, "thread_path": f"inbox/bob_{number}"}), good, bad)
    return Written(shape.format(number), b"\xff\xd8\xff" if shape == PICTURE else meta_json({"odd": good}), 0, 0)


members = st.lists(
    st.tuples(st.sampled_from((POSTS, POSTS, THREAD, JUNK, PICTURE)), st.integers(0, 12), st.integers(0, 4)),
    min_size=1,
    max_size=10,
).map(lambda made: [written(number, *one) for number, one in enumerate(made)])
damages = st.lists(st.tuples(st.floats(0, 1), st.integers(1, 255)), max_size=3)


@dataclass(frozen=True)
class Outcome:
    """What came of an archive: every line of the ledger, and every item as the command line writes it."""

    lines: tuple[Any, ...]
    items: bytes


@contextmanager
def parts_of(found: Sequence[Written], cut: int, damage: Sequence[tuple[float, int]]) -> Iterator[list[Path]]:
    """Write the members into two zips, and change bytes of the first."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, some in enumerate((found[:cut], found[cut:])):
            memory = io.BytesIO()
            with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as zipped:
                for one in some:
                    zipped.writestr(zipfile.ZipInfo(one.name), one.content)
            content = bytearray(memory.getvalue())
            for place, change in damage if number == 0 else ():
                content[4 + int(place * (len(content) - 5))] ^= change
            paths.append(Path(folder) / f"facebook-anna.demo-2026-11-02-aB3dE6g{number}.zip")
            paths[-1].write_bytes(content)
        yield paths


def outcome_of(paths: Sequence[Path]) -> Outcome | None:
    """Load an archive; None if nothing at all was in it."""
    try:
        library = opened(paths)
    except NothingReadable:
        return None
    try:
        return Outcome(tuple(library.ledger()), _items(library))
    finally:
        library.close()


def _items(library: Library) -> bytes:
    target = io.BytesIO()
    write_jsonl(library.export_rows(EVERYTHING), target)
    return target.getvalue()


@settings(max_examples=12)
@given(found=members, cut=st.integers(0, 10), damage=damages)
def test_every_member_has_a_line_and_every_record_is_read_or_reported(
    found: list[Written], cut: int, damage: list[tuple[float, int]]
) -> None:
    with parts_of(found, cut, damage) as paths:
        outcome = outcome_of(paths)
        if outcome is None:
            return
        listed = [(member.part, member.name) for member in open_archive(paths).members]
    assert [(line.part, line.member) for line in outcome.lines] == listed
    assert sum(line.items for line in outcome.lines) == outcome.items.count(b"\n")
    truth = {one.name: one for one in found}
    for line in outcome.lines:
        one = truth.get(line.member)
        if line.status is Status.DAMAGED or one is None or not one.good + one.bad:
            assert one is None or line.items <= one.good + one.bad
            continue
        assert (line.records, line.items, line.unreadable) == (one.good + one.bad, one.good, one.bad), line
    if not damage:
        assert {line.member for line in outcome.lines} == set(truth)
        assert not any(line.status is Status.DAMAGED for line in outcome.lines)


@pytest.mark.parametrize("seed", range(3))
def test_the_same_comes_out_whatever_the_order_of_parts_and_the_number_of_processes(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(seed)  # noqa: S311 (no secrets)
    shapes = [chance.choice((POSTS, THREAD, JUNK, PICTURE)) for _ in range(12)]
    found = [written(number, shape, chance.randint(1, 40), chance.randint(0, 3)) for number, shape in enumerate(shapes)]
    outcomes = set()
    with parts_of([written(99, POSTS, 3, 0), *found], 6, [(0.3, 1)]) as paths:
        for processes in (1, 2, 4):
            monkeypatch.setattr(os, "cpu_count", lambda count=processes: count)
            outcomes |= {outcome_of(paths), outcome_of(paths[::-1])}
    assert len(outcomes) == 1
    assert None not in outcomes


def test_of_a_member_whose_reader_dies_half_way_nothing_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules[load.__module__], "Workers", functools.partial(Workers, serve=dies_in_the_middle))
    long, short = written(1, POSTS, 25_000, 0), written(2, POSTS, 3, 0)
    files = {long.name.replace(".json", f"{DIES}.json"): long.content, short.name: short.content}
    library = opened([write_folder(tmp_path / "facebook-anna", files)])
    lines = {line.member: (line.status, line.reason, line.items) for line in library.ledger()}
    assert lines == {
        next(iter(files)): (Status.DAMAGED, Reason.READER_DIED, 0),
        short.name: (Status.READ, Reason.NONE, 3),
    }
    assert library.summary().totals.items == 3
    library.close()
