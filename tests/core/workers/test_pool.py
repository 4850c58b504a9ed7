from __future__ import annotations

import multiprocessing
import os
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from core.errors import Cancelled, NoReaders
from core.readers.context import Context
from core.vocabulary import Platform, Reason, Status
from core.workers.allowance import Limits
from core.workers.jobs import Contexts, Done, Job
from core.workers.pool import Workers
from core.workers.watch import Progress, Unwatched
from tests.core.workers.serving import ANSWER, CRASH, HANG, dies_at_once, job, obey

PATIENT = Limits()
IMPATIENT = Limits(grace_seconds=4)  # room for a process to start on a machine that is busy with other things
SOON = 5.0  # seconds; a quiet machine needs 0.2 (`SECURITY.md`), and a worker that hangs would take ten minutes


class CancelledAfter:
    """A watch whose person wants the work stopped after so many seconds."""

    def __init__(self, seconds: float) -> None:
        self.at = time.monotonic() + seconds

    def progress(self, progress: Progress) -> None:
        """Ignore it."""

    def cancelled(self) -> bool:
        """Whether the time is over."""
        return time.monotonic() > self.at


def outcomes(jobs: list[Job], *, count: int = 1, limits: Limits = PATIENT) -> dict[int, list[tuple[Status, Reason]]]:
    found: dict[int, list[tuple[Status, Reason]]] = {one.number: [] for one in jobs}
    with Workers(Unwatched(), count=count, limits=limits, serve=obey) as workers:
        for one, answer in workers.run(jobs):
            assert isinstance(answer, Done)
            found[one.number].append((answer.status, answer.reason))
    return found


READ, DIED = [(Status.READ, Reason.NONE)], [(Status.DAMAGED, Reason.READER_DIED)]
HUNG, GREEDY = [(Status.DAMAGED, Reason.READER_HUNG)], [(Status.DAMAGED, Reason.OUT_OF_MEMORY)]


class TestDeath:
    def test_a_crash_costs_the_member_at_hand_only(self) -> None:
        found = outcomes([job(0, ANSWER), job(1, CRASH), job(2, ANSWER), job(3, ANSWER)])
        assert found == {0: READ, 1: DIED, 2: READ, 3: READ}

    @pytest.mark.parametrize("count", [1, 2])
    def test_of_many_crashes_each_job_ends_exactly_once(self, count: int) -> None:
        readers = [CRASH if number % 3 == 1 else ANSWER for number in range(9)]
        found = outcomes([job(number, reader) for number, reader in enumerate(readers)], count=count)
        assert found == {number: DIED if reader == CRASH else READ for number, reader in enumerate(readers)}

    def test_a_worker_that_hangs_is_given_up_and_its_other_job_done(self) -> None:
        assert outcomes([job(0, HANG), job(1, ANSWER)], limits=IMPATIENT) == {0: HUNG, 1: READ}

    def test_a_large_member_may_take_longer(self, tmp_path: Path) -> None:
        path = tmp_path / "large"
        path.write_bytes(b" " * 5_000_000)
        assert Limits().seconds_for(job(0, ANSWER, path)) == 60 + 10

    def test_nothing_to_do_ends_at_once(self) -> None:
        assert outcomes([]) == {}


class TestNotStarting:
    @pytest.mark.parametrize("count", [1, 2])
    def test_processes_that_never_read_are_given_up_and_cost_no_member(self, count: int) -> None:
        answers = []
        with Workers(Unwatched(), count=count, serve=dies_at_once) as workers, pytest.raises(NoReaders):
            answers.extend(workers.run([job(number, ANSWER) for number in range(9)]))
        assert answers == []
        assert multiprocessing.active_children() == []

    def test_a_program_that_is_gone_is_told(self, tmp_path: Path) -> None:
        before = multiprocessing.spawn.get_executable()
        multiprocessing.set_executable(str(tmp_path / "python"))
        try:
            with pytest.raises(NoReaders), Workers(Unwatched(), count=2) as workers:
                list(workers.run([job(0, ANSWER)]))
        finally:
            multiprocessing.set_executable(before)

    @pytest.mark.skipif(sys.platform == "win32", reason="the system has no such limit")
    def test_too_little_memory_to_begin_is_told(self) -> None:
        limits = Limits(memory_bytes=16 * 1024**2)
        with pytest.raises(NoReaders), Workers(Unwatched(), count=1, limits=limits) as workers:
            list(workers.run([job(0, ANSWER)]))


class TestEnding:
    def test_cancel_soon_leaves_no_process(self) -> None:
        watch = CancelledAfter(0.5)
        with pytest.raises(Cancelled), Workers(watch, count=2, serve=obey) as workers:
            for _ in workers.run([job(0, HANG), job(1, HANG)]):
                pass
        assert time.monotonic() - watch.at < SOON
        assert multiprocessing.active_children() == []

    def test_an_error_outside_leaves_no_process(self) -> None:
        with pytest.raises(RuntimeError), Workers(Unwatched(), count=2, serve=obey):
            raise RuntimeError
        assert multiprocessing.active_children() == []

    def test_contexts_reach_workers_that_were_replaced(self, tmp_path: Path) -> None:
        path = tmp_path / "x.json"
        path.write_bytes(b"[]")
        with Workers(Unwatched(), count=1, limits=IMPATIENT) as workers:
            workers.tell(Contexts({0: Context(Platform.FACEBOOK)}))
            fifo = _pipe(tmp_path)
            jobs = [job(0, "facebook.posts", fifo), job(1, "facebook.posts", path)]
            statuses = Counter(answer.status for _, answer in workers.run(jobs) if isinstance(answer, Done))
        assert statuses == {Status.DAMAGED: 1, Status.READ: 1}


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no such limit")
def test_a_member_that_takes_too_much_memory_costs_itself_only(tmp_path: Path) -> None:
    greedy, modest = tmp_path / "greedy.json", tmp_path / "modest.json"
    greedy.write_bytes(b"[" + b"[]," * 12_000_000 + b"[]]")
    modest.write_bytes(b"[]")
    limits = Limits(memory_bytes=500 * 1024**2)
    with Workers(Unwatched(), count=1, limits=limits) as workers:
        workers.tell(Contexts({0: Context(Platform.FACEBOOK)}))
        jobs = [job(0, "facebook.posts", greedy), job(1, "facebook.posts", modest)]
        found = {one.number: answer for one, answer in workers.run(jobs)}
    assert [(one.status, one.reason) for one in found.values() if isinstance(one, Done)] == [*GREEDY, *READ]


def _pipe(folder: Path) -> Path:
    """A file that never gives anything: opening it hangs."""
    path = folder / "pipe"
    os.mkfifo(path)
    return path
