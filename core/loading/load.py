"""The one way from an archive to a library."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from core.answers import NO_ANSWERS, Answers
from core.archive.exports import Exports, find_exports
from core.archive.media import MediaIndex
from core.archive.member import Member
from core.archive.opening import Archive, open_archive
from core.collecting import collector_paused
from core.judging.policy import shipped_policy
from core.judging.rulebook import Policy
from core.library import schema
from core.library.adding import Adder
from core.library.chat_owners import name_owners, share_owners
from core.library.database import Database
from core.library.ends import see_ends
from core.library.library import Library
from core.library.sealing import join_media, seal
from core.loading.accounts import Owned, accounts_of, context_of, holders_said, homes_of
from core.loading.grouping import talks_of
from core.loading.loose import MOST_EXPORTS, adopt
from core.loading.plan import Plan, make_plan
from core.loading.refusing import refuse_nothing
from core.loading.stopping import stop_if_unwanted, stopping
from core.readers.batches import Batch
from core.readers.catalogue import Catalogue
from core.readers.context import Context
from core.readers.facts import Facts
from core.readers.html.translating import PAGES
from core.readers.telling import Told
from core.values import LedgerEntry
from core.vocabulary import Kind, Reason, Status
from core.workers.jobs import BatchReady, Contexts, Done, FactsReady, Job, ToldReady
from core.workers.pool import Workers
from core.workers.watch import Progress, Stage, Unwatched, Watch

_KINDS = tuple(Kind)


@dataclass(frozen=True, slots=True)
class Check:
    """Under which circumstances an archive is checked."""

    day: date
    answers: Answers = NO_ANSWERS
    region: str | None = None  # a country code; None: by evidence
    policy: Policy | None = None  # None: the one that ships


def load(paths: Sequence[Path], check: Check, watch: Watch | None = None) -> Library:
    """Read everything in these zips and folders and decide it.

    Raises `ArchiveError` (nothing there, no archive, nothing readable) and `Cancelled`. A damaged member raises
    nothing: it stands in the ledger.
    """
    watch = watch or Unwatched()
    watch.progress(Progress(Stage.OPENING))
    database = Database()
    with collector_paused(), stopping(database, watch):
        library = _library(_read(paths, database, check, watch), check)
    stop_if_unwanted(watch)  # a database that was stopped answers nothing
    return library


def _read(paths: Sequence[Path], database: Database, check: Check, watch: Watch) -> _Reading:
    """Read everything into the database."""
    database.run(schema.CREATE)
    with Workers(watch) as workers:  # they start while the archive is opened
        stop_if_unwanted(watch)
        archive = open_archive(paths, _looking(watch))
        stop_if_unwanted(watch)
        exports = _first_exports(find_exports(archive.members))
        stop_if_unwanted(watch)
        job = _Reading(
            archive, exports, make_plan(archive.members, exports, Catalogue.load()), database, watch, check.answers
        )
        job.find_owners(workers)
        job.read_content(workers)
    return job


def _looking(watch: Watch) -> Callable[[int], None]:
    """Let the person stop while a large folder is being listed."""

    def look(_members: int) -> None:
        watch.progress(Progress(Stage.OPENING))
        stop_if_unwanted(watch)

    return look


def _library(job: _Reading, check: Check) -> Library:
    stop_if_unwanted(job.watch)
    job.watch.progress(job.progress(Stage.SORTING))
    share_owners(job.database)
    accounts = name_owners(job.database, job.owned.accounts)
    seal(job.database, _export_ranks(job.exports, job.owned), _pages(job.archive, job.exports))
    accounts = see_ends(job.database, accounts, check.day)
    index = MediaIndex(job.archive.members, homes_of(job.exports, job.owned), accounts=len(accounts))
    shown = join_media(job.database, index, job.archive.members)
    ledger = job.ledger(shown)
    refuse_nothing(job.archive, ledger)
    stop_if_unwanted(job.watch)
    job.watch.progress(job.progress(Stage.JUDGING))
    library = Library(job.database, job.archive, accounts, ledger, check.policy or shipped_policy())
    library.judge_again(answers=check.answers, day=check.day, region=check.region)
    return library


def _first_exports(exports: Exports) -> Exports:
    """Leave out what is beyond the accounts that the library can number: it stands in the ledger, not understood."""
    if len(exports.exports) <= MOST_EXPORTS:
        return exports
    kept = {member: place for member, place in exports.assignment.items() if place[0] < MOST_EXPORTS}
    return Exports(exports.exports[:MOST_EXPORTS], kept)


def _pages(archive: Archive, exports: Exports) -> dict[int, int]:
    """Give the export of each member that is HTML."""
    members = (member for member in archive.members if member.path.endswith(PAGES))
    return {
        member.number: exports.assignment[member.number][0] for member in members if member.number in exports.assignment
    }


def _export_ranks(exports: Exports, owned: Owned) -> dict[int, int]:
    """Give each member the age of its export, newest highest: the newest word on an item's state stands."""
    days = [export.exported_on or date.min for export in exports.exports]
    order = sorted(range(len(days)), key=lambda number: (days[number], exports.exports[number].key))
    rank = {number: place for place, number in enumerate(order)}
    several = {account for account in owned.of_export.values() if list(owned.of_export.values()).count(account) > 1}
    return {
        member: rank[export]
        for member, (export, _) in exports.assignment.items()
        if owned.of_export.get(export) in several
    }


@dataclass(slots=True)
class _Reading:
    """The work in hand: both passes over the members."""

    archive: Archive
    exports: Exports
    plan: Plan
    database: Database
    watch: Watch
    answers: Answers
    facts: dict[int, Facts] = field(default_factory=lambda: defaultdict(Facts))  # by export
    done: dict[int, Done] = field(default_factory=dict)
    coming: dict[int, list[Batch]] = field(default_factory=lambda: defaultdict(list))  # of members not read to the end
    received: dict[int, int] = field(default_factory=lambda: defaultdict(int))  # items by member
    done_bytes: int = 0
    total_bytes: int = field(init=False)
    owned: Owned = field(init=False)  # known after the first pass
    adder: Adder = field(init=False)

    def __post_init__(self) -> None:
        self.adder = Adder(self.database)
        self.total_bytes = self.plan.total_bytes()

    def find_owners(self, workers: Workers) -> None:
        """Do the first pass: who owns each export, and what the readers need to know of them."""
        exports = self.exports.exports
        workers.tell(
            Contexts({number: context_of(export, Facts(), self.answers) for number, export in enumerate(exports)})
        )
        found: dict[int, tuple[Job, Facts]] = {}
        told: dict[int, Told] = {}
        for job, answer in workers.run([*self.plan.facts, *self.plan.loose]):
            if isinstance(answer, FactsReady):
                found[job.number] = job, answer.facts
            elif isinstance(answer, ToldReady):
                told[job.number] = answer.told
            elif isinstance(answer, Done):
                self._note(job, answer, Stage.FACTS)
        for _, (job, facts) in sorted(found.items()):  # workers answer in any order
            self.facts[job.export].add(facts)
        self._adopt(told)
        self.owned = accounts_of(self.exports.exports, self._facts_of_exports(), self.answers)
        workers.tell(Contexts(self._contexts(self.owned)))

    def _adopt(self, told: dict[int, Told]) -> None:
        """Take in what lies outside of every export and yet tells whose it is."""
        self.exports, jobs = adopt(self.archive, self.exports, told, self.plan.loose)
        self.plan.add_content(jobs)
        self.total_bytes = self.plan.total_bytes()
        for job in jobs:
            self.facts[job.export].add(told[job.number].facts)

    def _facts_of_exports(self) -> list[Facts]:
        """Give what was found out about each export's owner."""
        return [self.facts[number] for number in range(len(self.exports.exports))]

    def _contexts(self, owned: Owned) -> dict[int, Context]:
        """Exports of one account share what is known of their owner, who may have been renamed between them."""
        joined = {account.number: Facts(name=account.name, username=account.username) for account in owned.accounts}
        for number, account in sorted(owned.of_export.items()):
            facts = self.facts[number]
            joined[account].add(facts)
            joined[account].former_names += [name for name in (facts.name, facts.username) if name]
        talks = talks_of(self.exports.exports, self._facts_of_exports(), owned.of_export)
        said = holders_said(self.answers)
        told = {account.number: said.get(account.id) for account in owned.accounts}
        return {
            number: replace(context_of(export, joined[account], self.answers, told[account]), talks=talks[account])
            for number, export in enumerate(self.exports.exports)
            for account in (owned.of_export[number],)
        }

    def read_content(self, workers: Workers) -> None:
        """Do the second pass: every member that may hold items or activity."""
        for job, answer in workers.run(self.plan.content):
            if isinstance(answer, BatchReady):
                self.coming[job.number].append(answer.batch)
            elif isinstance(answer, Done):
                self._take(job, answer, self.owned.of_export[job.export])
                self._note(job, answer, Stage.READING)
        self.adder.finish()

    def _take(self, job: Job, done: Done, account: int) -> None:
        """Add what came of a member once it is read: of one whose reader died half of it may have come."""
        batches = self.coming.pop(job.number, [])
        if not done.items:
            return
        for batch in batches:
            self.received[job.number] += batch.count
            self.adder.add(account, job.number, batch)
            self.watch.progress(self.progress(Stage.READING, job.reader))

    def _note(self, job: Job, done: Done, stage: Stage) -> None:
        self.done_bytes += job.member.size_bytes
        known = self.done.get(job.number)
        if known is None or known.status is not Status.READ:
            self.done[job.number] = done
        self.watch.progress(self.progress(stage, job.reader))

    def progress(self, stage: Stage, subject: str | None = None) -> Progress:
        """Give the figures as they stand."""
        counts = self.adder.by_kind
        by_kind = {_KINDS[code]: int(counts[code]) for code in counts.nonzero()[0]}
        return Progress(stage, self.done_bytes, self.total_bytes, subject, int(counts.sum()), by_kind)

    def ledger(self, shown: set[int]) -> list[LedgerEntry]:
        """Write one line for each member; media are read when an item shows them."""
        places = {self._place(number) for number in shown}
        for number in self.plan.media:
            if number in shown:
                self.plan.settled[number] = Done(number, Status.READ, "media")
            else:
                copied = bool(places) and self._place(number) in places
                reason = Reason.SAME_AS_OTHER_PART if copied else Reason.MEDIA_NOT_SHOWN
                self.plan.settled[number] = Done(number, Status.SET_ASIDE, reason=reason)
        return [self._entry(member) for member in self.archive.members]

    def _place(self, number: int) -> tuple[str, int]:
        """Where a file stands in its export, and its size: what agrees in both is the same file once more."""
        member = self.archive.members[number]
        return self.exports.assignment.get(number, (0, member.path))[1], member.size_bytes

    def _entry(self, member: Member) -> LedgerEntry:
        done = self.plan.settled.get(member.number) or self.done[member.number]
        return LedgerEntry(
            part=member.part,
            member=member.name,
            size_bytes=member.size_bytes,
            status=done.status,
            reader=done.reader,
            items=self.received.get(member.number, 0),
            records=done.records,
            reason=done.reason,
            unreadable=done.unreadable,
            shape=done.shape,
            ignored=done.ignored,
            without_items=done.without_items,
        )
