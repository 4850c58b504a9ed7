"""Every fault that fuzzing found stays found; every seed is understood; the search itself sees a fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders.chance import seeded
from tests.fuzz import with_hypothesis
from tests.fuzz.changing import changed
from tests.fuzz.seeds import FOUND, found, seeds
from tests.fuzz.targets import TARGETS, Target, is_zip

FILES = [(target, path) for target in TARGETS for path in found(target)]


@pytest.mark.parametrize(("target", "path"), FILES, ids=[f"{target}-{path.stem}" for target, path in FILES])
def test_what_once_was_a_fault_is_none(target: str, path: Path) -> None:
    TARGETS[target].run(path.read_bytes())


def test_every_fault_that_is_kept_is_tried() -> None:
    assert {path.parent.name for path in FOUND.rglob("*") if path.is_file()} <= set(TARGETS)


@pytest.mark.parametrize("target", TARGETS)
def test_every_seed_and_some_change_of_it_is_read_calmly(target: str) -> None:
    for number, seed in enumerate(seeds(target)):
        TARGETS[target].run(seed)
        TARGETS[target].run(changed(seed, seeded(number)))


@pytest.mark.parametrize("target", [name for name, target in TARGETS.items() if target.readers])
def test_seeds_are_small_and_name_their_readers(target: str) -> None:
    heads = {seed.partition(b"\n")[0].decode() for seed in seeds(target)}
    assert heads <= set(TARGETS[target].readers)
    assert len(heads) * 4 >= len(TARGETS[target].readers)
    assert max(map(len, seeds(target))) <= 16_000


def test_a_fault_is_seen_and_its_bytes_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(data: bytes) -> None:
        is_zip(data)
        assert len(data) < 100

    monkeypatch.setitem(TARGETS, "zip", Target(breaks))  # type: ignore[arg-type]  # a table that only tests change
    with pytest.raises(BaseException, match=r"assert|sub-exception"):
        with_hypothesis.search("zip", 5, tmp_path)
    assert len((tmp_path / "crash-zip").read_bytes()) >= 100
