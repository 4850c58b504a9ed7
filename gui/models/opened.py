"""What the pages show after an archive was read: the library, and what was asked of it once for all."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from core.answers import NO_ANSWERS, Answers
from core.errors import VoltefaceError
from core.library.additions import Added
from core.library.library import Library
from core.library.summary import Summary
from core.values import LedgerEntry
from gui.models.drafts import Drafts
from gui.models.history import NO_HISTORY, History
from gui.models.idle import NOTHING_IDLE, Idle


@dataclass(frozen=True, slots=True)
class Opened:
    """An archive that was read."""

    library: Library
    summary: Summary  # of the chosen account, of all if none is chosen
    ledger: tuple[LedgerEntry, ...]
    sources: tuple[Path, ...]
    recalled: bool = False  # answers that were kept count already
    waiting: int = 0  # accounts that are not open, on which answers are kept
    idle: Idle = NOTHING_IDLE  # what of the kept answers fits nothing here
    history: History = NO_HISTORY  # of what was open before
    read_by: Answers = NO_ANSWERS  # the answers by which it was read
    added: Added | None = None  # what came in addition to what was open
    trouble: VoltefaceError | None = None  # why kept answers could not be read
    joint: Summary | None = None  # of all accounts, where one is chosen
    drafts: Drafts = field(default_factory=Drafts)  # the one thing in here that changes: what is written is not lost
    page: str = ""  # which to begin with, empty: the first
    account: int | None = None  # the chosen one, None: all together

    @property
    def accounts(self) -> frozenset[int]:
        """The chosen account as filters take it: none stands for all."""
        return frozenset() if self.account is None else frozenset({self.account})

    @property
    def whole(self) -> Summary:
        """The figures of all accounts together."""
        return self.joint or self.summary


def take_stock(library: Library, sources: tuple[Path, ...]) -> Opened:
    """Ask a library for all that the pages need at once. Slow: not for the window's thread."""
    return Opened(
        library,
        library.summary(),
        tuple(library.ledger()),
        sources,
    )
