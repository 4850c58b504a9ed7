"""What the pages show after an archive was read: the library, and what was asked of it once for all."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.errors import VoltefaceError
from core.library.additions import Added
from core.library.library import Library
from core.library.summary import Summary
from core.values import LedgerEntry


@dataclass(frozen=True, slots=True)
class Opened:
    """An archive that was read."""

    library: Library
    summary: Summary
    ledger: tuple[LedgerEntry, ...]
    sources: tuple[Path, ...]
    recalled: bool = False  # answers that were kept count already
    added: Added | None = None  # what came in addition to what was open
    trouble: VoltefaceError | None = None  # why kept answers could not be read


def take_stock(library: Library, sources: tuple[Path, ...]) -> Opened:
    """Ask a library for all that the pages need at once. Slow: not for the window's thread."""
    return Opened(library, library.summary(), tuple(library.ledger()), sources)
