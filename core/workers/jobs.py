"""What goes to a worker and what comes back: small values that pickle quickly."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from core.archive.member import Member
from core.readers.batches import Batch
from core.readers.context import Context
from core.readers.facts import Facts
from core.readers.telling import Told
from core.vocabulary import Reason, Status


class Task(Enum):
    """What to do with a member."""

    FACTS = "facts"  # find facts on the owner
    READ = "read"  # translate it into items
    COUNT = "count"  # count the records of an activity
    GUESS = "guess"  # try it by its shape
    TELL = "tell"  # say whose it is, though it lies outside of every export


@dataclass(frozen=True, slots=True)
class Job:
    """One member for a worker."""

    number: int
    task: Task
    member: Member
    export: int
    path: str  # within the export
    reader: str  # name of the reader or facts reader, or the word of the activity that it holds unless its shape tells


@dataclass(frozen=True, slots=True)
class Contexts:
    """The owners' facts, sent to each worker once they are known; by the export's number."""

    of_export: dict[int, Context]


@dataclass(frozen=True, slots=True)
class Ready:
    """The first word of a worker: it stands, and may be given up for what it reads only from now on."""


@dataclass(frozen=True, slots=True)
class BatchReady:
    """Some items of a job."""

    job: int
    batch: Batch


@dataclass(frozen=True, slots=True)
class FactsReady:
    """The facts of a job."""

    job: int
    facts: Facts


@dataclass(frozen=True, slots=True)
class ToldReady:
    """Whose the member of a job is."""

    job: int
    told: Told


class Done(NamedTuple):
    """The end of a job: what became of the member."""

    job: int
    status: Status
    reader: str | None = None
    items: int = 0
    records: int = 0
    unreadable: int = 0
    reason: Reason = Reason.NONE
    shape: str | None = None
    without_items: int = 0
    ignored: int = 0  # scripts, and pictures on the web, of a page


Answer = BatchReady | FactsReady | ToldReady | Done
