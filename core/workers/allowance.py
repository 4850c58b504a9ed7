"""What a reader may take of the machine before it is given up: memory, and silence."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Final

from core.archive.limits import GIB, MIB
from core.workers.jobs import Job

# Address space of one reader. A member of JSON takes 14 to 18 times its size while it is parsed, a page seven times:
# enough for 340 MB of JSON in one member, thirteen times the largest that was seen.
MOST_MEMORY: Final = 6 * GIB
# Enough for 80 MB of JSON, three times the largest that was seen.
LEAST_MEMORY: Final = 1_536 * MIB
# Of the machine's memory, for all readers together: what is left keeps the database, the window and the desktop alive.
READERS_SHARE: Final = 0.75


@dataclass(frozen=True, slots=True)
class Limits:
    """What a worker may take before it is given up."""

    memory_bytes: int = MOST_MEMORY
    grace_seconds: float = 60.0  # one that says nothing for so long, and as long as its member may take, hangs
    slowest_bytes_per_second: int = 500_000

    @classmethod
    def of_machine(cls, workers: int, machine_bytes: int | None) -> Limits:
        """Give the limits of one of several workers on a machine with that much memory (None: nobody knows)."""
        if machine_bytes is None:
            return cls()
        return cls(memory_bytes=max(LEAST_MEMORY, min(MOST_MEMORY, int(machine_bytes * READERS_SHARE) // workers)))

    def seconds_for(self, job: Job) -> float:
        """How long a worker may be silent over a job."""
        return self.grace_seconds + job.member.size_bytes / self.slowest_bytes_per_second


def machine_memory() -> int | None:
    """Give the memory of this machine in bytes, None where the system does not tell."""
    if {"SC_PAGE_SIZE", "SC_PHYS_PAGES"} <= getattr(os, "sysconf_names", {}).keys():
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return None
