"""A few worker processes: started once, replaced when they die or hang, gone within half a second on cancel."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Self

from core.errors import Cancelled, NoReaders
from core.vocabulary import Reason, Status
from core.workers.allowance import Limits, machine_memory
from core.workers.jobs import Answer, Contexts, Done, Job, Ready
from core.workers.process import serve
from core.workers.watch import Watch

MOST_WORKERS = 4  # beyond this the database, which takes one core, cannot follow
_IN_FLIGHT = 2  # jobs a worker has at once, so that it need not wait for the next
_LOOK_SECONDS = 0.05  # how often the wish to cancel is looked at
_FAILED_STARTS = 4  # so often in a row a process ends before it reads anything: then none will
_END_SECONDS = 0.3  # how long killed processes are waited for, all of them together; the system ends them in any case
_HAS_MASKS = hasattr(signal, "pthread_sigmask")  # not on Windows


Serve = Callable[[Connection, int], None]


class _Worker:
    """One process, its line, and the jobs it has."""

    def __init__(self, limits: Limits, serve: Serve) -> None:
        self._limits = limits
        context = multiprocessing.get_context("spawn")
        self.line: Connection
        self.line, other_end = context.Pipe()
        self.process: SpawnProcess = context.Process(
            target=serve, args=(other_end, limits.memory_bytes), daemon=True, name="volteface-reader"
        )
        self.process.start()
        other_end.close()
        self.jobs: deque[Job] = deque()
        self.heard_at = time.monotonic()
        self.is_ready = False  # it said that it stands; what ends before took no member with it

    def tell(self, contexts: Contexts) -> None:
        """Send the owners' facts."""
        try:
            self.line.send(contexts)
        except OSError:
            return  # it died: that is found out when its line is read, and the next one is told anew

    def give(self, job: Job) -> None:
        """Send a job."""
        if not self.jobs:
            self.heard_at = time.monotonic()
        self.jobs.append(job)
        self.line.send(job)

    def hangs(self) -> bool:
        """Whether the job at hand takes longer than any honest member could."""
        return bool(self.jobs) and time.monotonic() - self.heard_at > self._limits.seconds_for(self.jobs[0])

    def kill(self) -> None:
        """Have the system end the process, whatever it is at."""
        self.process.kill()

    def end(self, until: float) -> None:
        """Kill the process and wait until it is gone, but not beyond this moment."""
        self.kill()
        self.process.join(max(0.0, until - time.monotonic()))
        self.line.close()


@contextmanager
def _keyboard_held() -> Iterator[None]:
    """Start processes that are deaf to Ctrl+C, which a terminal sends to all, and are never left half started.

    This process ends the others itself; a Ctrl+C that comes meanwhile is heard at the end.
    """
    pressed: list[int] = []
    is_main = threading.current_thread() is threading.main_thread()
    before = signal.signal(signal.SIGINT, lambda number, _frame: pressed.append(number)) if is_main else None
    if _HAS_MASKS:
        resource_tracker.ensure_running()  # Python's own helper; started later, it would undo the mask
        mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        if _HAS_MASKS:
            signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        if is_main:
            signal.signal(signal.SIGINT, signal.SIG_DFL if before is None else before)
    if pressed:
        raise KeyboardInterrupt


class Workers:
    """The processes that read; use as a context manager, so that none is ever left behind."""

    def __init__(
        self, watch: Watch, *, count: int | None = None, limits: Limits | None = None, serve: Serve = serve
    ) -> None:
        self._watch = watch
        self._count = count or max(1, min(MOST_WORKERS, os.cpu_count() or 1))
        self._limits = limits or Limits.of_machine(self._count, machine_memory())
        self._serve = serve
        self._contexts = Contexts({})
        self._failed_starts = 0
        self._workers: list[_Worker] = []

    def __enter__(self) -> Self:
        """Start the processes: they load their readers while the archive is being opened."""
        try:
            for _ in range(self._count):
                self._workers.append(self._started())
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """End the processes: all are killed before one is waited for."""
        for worker in self._workers:
            worker.kill()
        until = time.monotonic() + _END_SECONDS
        for worker in self._workers:
            worker.end(until)
        self._workers = []

    def tell(self, contexts: Contexts) -> None:
        """Send the owners' facts to all workers, present and future."""
        self._contexts = contexts
        for worker in self._workers:
            worker.tell(contexts)

    def run(self, jobs: Iterable[Job]) -> Iterator[tuple[Job, Answer]]:
        """Do these jobs and yield what comes back, as it comes.

        Raises `Cancelled` when the watch says so, and `NoReaders` if no process can be started.
        """
        waiting = deque(jobs)
        known = {job.number: job for job in waiting}
        self._feed(waiting)
        while waiting or any(worker.jobs for worker in self._workers):
            if self._watch.cancelled():
                raise Cancelled
            for number in self._readable():
                for answer in self._hear(number, waiting):
                    yield known[answer.job], answer
            self._feed(waiting)

    def _readable(self) -> list[int]:
        """Give the workers that have something to say, died or hang."""
        lines = {worker.line: number for number, worker in enumerate(self._workers)}
        ready = [lines[line] for line in wait(list(lines), _LOOK_SECONDS) if isinstance(line, Connection)]
        return ready or [number for number, worker in enumerate(self._workers) if worker.hangs()]

    def _hear(self, number: int, waiting: deque[Job]) -> Iterator[Answer]:
        worker = self._workers[number]
        if worker.hangs() and not worker.line.poll():
            yield from self._bury(number, waiting, Reason.READER_HUNG)
            return
        try:
            answer = worker.line.recv()
        except (EOFError, OSError):
            yield from self._bury(number, waiting, Reason.READER_DIED)
            return
        worker.heard_at = time.monotonic()
        if isinstance(answer, Ready):
            worker.is_ready, self._failed_starts = True, 0
            return
        if isinstance(answer, Done):
            worker.jobs.popleft()
        yield answer

    def _bury(self, number: int, waiting: deque[Job], reason: Reason) -> Iterator[Answer]:
        """A dead or hanging worker costs the member it was at; its other jobs go to the next worker."""
        worker = self._workers[number]
        if not worker.is_ready:
            self._count_failed_start()
        elif worker.jobs:
            lost = worker.jobs.popleft()
            yield Done(lost.number, Status.DAMAGED, lost.reader, reason=reason)
        waiting.extendleft(reversed(worker.jobs))
        self._replace(number)

    def _count_failed_start(self) -> None:
        self._failed_starts += 1
        if self._failed_starts >= _FAILED_STARTS:
            raise NoReaders

    def _replace(self, number: int) -> None:
        self._workers[number].end(time.monotonic() + _END_SECONDS)
        self._workers[number] = self._started()
        self._workers[number].tell(self._contexts)

    def _started(self) -> _Worker:
        """Start a process. Raises `NoReaders` if the system refuses to."""
        try:
            with _keyboard_held():
                return _Worker(self._limits, self._serve)
        except OSError as error:
            raise NoReaders from error

    def _feed(self, waiting: deque[Job]) -> None:
        for worker in self._workers:
            while waiting and len(worker.jobs) < _IN_FLIGHT:
                job = waiting.popleft()
                try:
                    worker.give(job)
                except OSError:  # it died: what it was at is found out when its line is read
                    worker.jobs.pop()
                    waiting.appendleft(job)
                    break
