"""Searches with Atheris, guided by what of the code the bytes reach; runs in the environment that `make fuzz` makes."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["core"]):
    from tests.fuzz.targets import TARGETS, read_small_pages_in_portions
from tests.builders.chance import seeded
from tests.fuzz.changing import changed
from tests.fuzz.seeds import seeds

_PLAIN = 3  # of so many changes one is the engine's own


def _change(data: bytes, largest: int, seed: int) -> bytes:
    if seed % _PLAIN == 0:
        return bytes(atheris.Mutate(data, largest))
    return changed(data, seeded(seed))[:largest]


def main(target: str, seconds: int, kept: str) -> None:
    """Search one target for so many seconds; the process ends with a status of its own where something was found."""
    with tempfile.TemporaryDirectory() as folder:
        for number, seed in enumerate(seeds(target)):
            (Path(folder) / str(number)).write_bytes(seed)
        limits = [f"-max_total_time={seconds}", "-timeout=20", "-rss_limit_mb=3000", "-max_len=20000"]
        quiet = ["-print_final_stats=1", "-verbosity=1", f"-artifact_prefix={kept}/"]
        atheris.Setup([sys.argv[0], folder, *limits, *quiet], TARGETS[target].run, custom_mutator=_change)
        atheris.Fuzz()


if __name__ == "__main__":
    read_small_pages_in_portions()
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
