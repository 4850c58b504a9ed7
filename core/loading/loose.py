"""Gives members that lie outside of every export a home: one of their platform in the same part, else one of their own.

Nothing is made of a member that no reader knows: an export is begun only for what was told by its content.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from core.archive.exports import Export, Exports
from core.archive.member import PLAIN_FILE, Member
from core.archive.opening import Archive
from core.readers.telling import Told
from core.vocabulary import Platform
from core.workers.jobs import Job, Task

MOST_EXPORTS = 256  # a person has a handful, a hostile archive any number
_ALONE = ""  # the container of files that were given one by one: they are one export of each platform


def adopt(
    archive: Archive, exports: Exports, told: Mapping[int, Told], jobs: Iterable[Job]
) -> tuple[Exports, list[Job]]:
    """Add the members of which something was told to the exports; gives these and the jobs that read the members."""
    alone = _single_files(archive) if told else frozenset()
    found = list(exports.exports)
    homes: dict[tuple[Platform, str], int] = {}
    assignment = dict(exports.assignment)
    reading: list[Job] = []
    for job in sorted(jobs, key=lambda one: one.number):
        answer = told.get(job.number)
        if answer is None:
            continue
        place = (answer.platform, _ALONE if job.member.part in alone else _container(job.member, answer.platform))
        if place not in homes:
            homes[place] = _home(found, job.member, answer.platform)
        number = homes[place]
        if number >= MOST_EXPORTS:
            continue  # it stands in the ledger, not understood
        assignment[job.number] = (number, job.member.path)
        task = Task.READ if answer.reader else Task.GUESS
        reading.append(replace(job, task=task, export=number, reader=answer.reader))
    return Exports(found, assignment), reading


def _home(exports: list[Export], member: Member, platform: Platform) -> int:
    """Find the only export of the platform in the member's part, else begin one."""
    around = [
        number
        for number, export in enumerate(exports)
        if export.platform is platform and any(part == member.part for part, _ in export.roots)
    ]
    if len(around) == 1 and platform is not Platform.MESSENGER:
        return around[0]
    if len(exports) >= MOST_EXPORTS:
        return MOST_EXPORTS
    folder = _folder(member)
    exports.append(Export(platform, f"{platform.word}:{member.part}/{folder}", ((member.part, folder),), None))
    return len(exports) - 1


def _container(member: Member, platform: Platform) -> str:
    """Say what lies together: a part, of encrypted chats a folder."""
    return f"{member.part}/{_folder(member)}" if platform is Platform.MESSENGER else member.part


def _single_files(archive: Archive) -> frozenset[str]:
    """Name the parts that are files given one by one."""
    sources = dict(zip(archive.parts, map(str, archive.sources), strict=True))
    plain = (member for member in archive.members if member.location.method == PLAIN_FILE)
    return frozenset(member.part for member in plain if member.location.source == sources[member.part])


def _folder(member: Member) -> str:
    return member.path.rpartition("/")[0]
