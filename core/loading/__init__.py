"""From paths to a library: opens, reads in worker processes (facts first, then content), sorts, judges."""

from core.loading.load import Check, load
from core.workers.watch import Progress, Stage, Unwatched, Watch

__all__ = ["Check", "Progress", "Stage", "Unwatched", "Watch", "load"]
