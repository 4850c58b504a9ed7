"""Searches with Hypothesis, where there is no Atheris: every example is a seed, changed; what fails is made small."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

import hypothesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders.chance import seeded
from tests.fuzz.changing import changed
from tests.fuzz.seeds import seeds
from tests.fuzz.targets import TARGETS, read_small_pages_in_portions

_AT_ONCE = 50  # examples before the clock is looked at
_SLOW_SECONDS = 20.0  # as long as Atheris allows
_SETTINGS = settings(
    max_examples=_AT_ONCE, database=None, deadline=None, derandomize=False, suppress_health_check=list(HealthCheck)
)


def search(target: str, seconds: float, kept: Path) -> int:
    """Search one target for so many seconds and give the number of tries; a fault is kept as a file and raised.

    The same search comes first each time, however long it goes on.
    """
    end = time.monotonic() + seconds
    examples = st.builds(_example, st.sampled_from([b"", *seeds(target)]), st.integers(0, 2**63), st.integers(1, 3))

    def attempt(data: bytes) -> None:
        try:
            _in_time(TARGETS[target].run, data)
        except BaseException:
            (kept / f"crash-{target}").write_bytes(data)
            raise

    for batch in count():
        if time.monotonic() > end:
            return batch * _AT_ONCE
        hypothesis.seed(batch)(_SETTINGS(given(examples)(attempt)))()
    return 0


def _example(seed: bytes, chance: int, rounds: int) -> bytes:
    random, data = seeded(chance), seed
    for _ in range(rounds):
        data = changed(data, random)
    return data


def _in_time(run: Callable[[bytes], None], data: bytes) -> None:
    started = time.monotonic()
    run(data)
    assert time.monotonic() - started < _SLOW_SECONDS, "too slow"


if __name__ == "__main__":
    read_small_pages_in_portions()
    print(f"{search(sys.argv[1], float(sys.argv[2]), Path(sys.argv[3])):,} tries")
