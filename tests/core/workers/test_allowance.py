from __future__ import annotations

import pytest

from core.archive.limits import GIB
from core.workers.allowance import LEAST_MEMORY, MOST_MEMORY, Limits, machine_memory


@pytest.mark.parametrize(
    ("machine", "workers", "each"),
    [(8 * GIB, 2, 3 * GIB), (8 * GIB, 4, LEAST_MEMORY), (16 * GIB, 4, 3 * GIB), (64 * GIB, 4, MOST_MEMORY)],
)
def test_readers_share_what_the_machine_has(machine: int, workers: int, each: int) -> None:
    assert Limits.of_machine(workers, machine).memory_bytes == each


def test_a_small_machine_leaves_each_reader_what_an_honest_member_needs() -> None:
    assert Limits.of_machine(4, 2 * GIB).memory_bytes == LEAST_MEMORY


def test_where_nobody_knows_the_memory_the_largest_member_can_be_read() -> None:
    assert Limits.of_machine(4, None).memory_bytes == MOST_MEMORY


def test_this_machine_tells_its_memory_or_nothing() -> None:
    found = machine_memory()
    assert found is None or found > GIB // 2
