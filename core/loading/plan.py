"""Decides for each member what is to be done with it: a job for a worker, or a line in the ledger at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from core.archive import limits
from core.archive.exports import Exports
from core.archive.member import Member
from core.readers.catalogue import Catalogue, Treatment
from core.readers.registry import FACTS_READERS, READERS
from core.vocabulary import Reason, Status
from core.workers.jobs import Done, Job, Task

NO_EXPORT = -1  # of a member that lies outside of every export; its content may tell whose it is
_RECORDS = (".json", ".txt")
_TEXT, _TEXT_READER = ".txt", "whatsapp.chat"


@dataclass(slots=True)
class Plan:
    """The jobs of both passes, and the members whose fate needs no reading. Job numbers are member numbers."""

    facts: list[Job] = field(default_factory=list)
    loose: list[Job] = field(default_factory=list)  # of no export: their content may tell whose they are
    content: list[Job] = field(default_factory=list)
    settled: dict[int, Done] = field(default_factory=dict)
    media: list[int] = field(default_factory=list)  # settled once it is known which of them items show
    cut: int = 0  # members of `content` that the end of their zip cuts through

    def add_content(self, jobs: Iterable[Job]) -> None:
        """Read these members, too."""
        self.content = sorted([*self.content, *jobs], key=_largest_first)

    def total_bytes(self) -> int:
        """What has to be read, for progress."""
        return sum(job.member.size_bytes for jobs in (self.facts, self.loose, self.content) for job in jobs)


def make_plan(members: Sequence[Member], exports: Exports, catalogue: Catalogue) -> Plan:
    """Look every member up in the catalogue; large members come first, so that no worker ends long after the rest."""
    plan = Plan()
    for member in members:
        export, path = exports.assignment.get(member.number, (NO_EXPORT, member.path))
        platform = exports.exports[export].platform if export != NO_EXPORT else None
        _plan_member(plan, member, export, path, catalogue.treatment(platform, path))
    _leave_out_too_much(plan)
    for jobs in (plan.facts, plan.loose, plan.content):
        jobs.sort(key=_largest_first)
    return plan


def _leave_out_too_much(plan: Plan) -> None:
    """Beyond the limit of all text together, leave out the largest members: so the most of them are read."""
    sizes = {job.number: job.member.size_bytes for jobs in (plan.facts, plan.loose, plan.content) for job in jobs}
    if sum(sizes.values()) <= limits.TEXT_BYTES:
        return
    smallest_first = sorted(sizes, key=lambda number: (sizes[number], number))
    for number, read_bytes in zip(smallest_first, accumulate(map(sizes.__getitem__, smallest_first)), strict=True):
        if read_bytes > limits.TEXT_BYTES:
            plan.settled[number] = Done(number, Status.DAMAGED, reason=Reason.BEYOND_TOTAL)
    for jobs in (plan.facts, plan.loose, plan.content):
        jobs[:] = [job for job in jobs if job.number not in plan.settled]


def _largest_first(job: Job) -> int:
    return -job.member.size_bytes


def _plan_member(plan: Plan, member: Member, export: int, path: str, treatment: Treatment | None) -> None:
    if member.damage is not Reason.NONE and not _may_be_saved(plan, member, export, treatment):
        plan.settled[member.number] = Done(member.number, Status.DAMAGED, reason=member.damage)
    elif treatment is not None and treatment.reason is Reason.MEDIA_NOT_SHOWN:
        plan.media.append(member.number)
    elif treatment is not None and treatment.status in (Status.SET_ASIDE, Status.NOT_UNDERSTOOD):
        plan.settled[member.number] = Done(member.number, treatment.status, reason=treatment.reason)
    elif export == NO_EXPORT and path.endswith(_RECORDS):
        reader = _TEXT_READER if path.endswith(_TEXT) else ""
        plan.loose.append(Job(member.number, Task.TELL, member, export, path, reader))
    elif export == NO_EXPORT:
        plan.settled[member.number] = Done(member.number, Status.NOT_UNDERSTOOD, reason=Reason.UNKNOWN_FILE)
    else:
        _plan_reading(plan, member, export, path, treatment)


def _may_be_saved(plan: Plan, member: Member, export: int, treatment: Treatment | None) -> bool:
    """Whether what is there of a damaged member may hold items: the end of the zip cuts through its text."""
    if member.damage is not Reason.CUT_OFF or export == NO_EXPORT or plan.cut == limits.CUT_MEMBERS:
        return False
    plan.cut += treatment is None or treatment.reader is not None
    return treatment is None or treatment.reader is not None


def _plan_reading(plan: Plan, member: Member, export: int, path: str, treatment: Treatment | None) -> None:
    if treatment is not None and treatment.facts in FACTS_READERS:
        plan.facts.append(Job(member.number, Task.FACTS, member, export, path, treatment.facts or ""))
    if treatment is None:
        job = Job(member.number, Task.GUESS, member, export, path, "")
    elif treatment.reader is not None and treatment.reader in READERS:
        job = Job(member.number, Task.READ, member, export, path, treatment.reader)
    elif treatment.status is Status.ACTIVITY:
        task = Task.COUNT if treatment.named else Task.GUESS  # a new file in a known folder may hold more than expected
        job = Job(member.number, task, member, export, path, treatment.reason.word)
    else:
        job = Job(member.number, Task.GUESS, member, export, path, treatment.reader or "")
    plan.content.append(job)
