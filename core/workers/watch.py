"""How a face watches a job: progress by bytes, and the wish to stop."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol

from core.vocabulary import Kind


class Stage(Enum):
    """What is being done just now."""

    OPENING = "opening"
    FACTS = "facts"
    READING = "reading"
    SORTING = "sorting"
    JUDGING = "judging"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is. `subject` names the reader at work, such as `facebook.comments`; None between members."""

    stage: Stage
    done_bytes: int = 0
    total_bytes: int = 0
    subject: str | None = None
    items: int = 0
    by_kind: dict[Kind, int] = field(default_factory=dict)


class Watch(Protocol):
    """What a face offers to a job, which calls from its own thread; `cancelled` is asked from another one, too."""

    def progress(self, progress: Progress) -> None:
        """Take note of how far the job is."""

    def cancelled(self) -> bool:
        """Whether the person wants it stopped."""


class Unwatched:
    """Nobody looks, nobody stops."""

    def progress(self, progress: Progress) -> None:
        """Ignore it."""

    def cancelled(self) -> bool:
        """Never."""
        return False
