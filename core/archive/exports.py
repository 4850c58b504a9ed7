"""Finds the exports in an archive: one for each account and product, with the members that belong to it.

Facts: docs/formats/facebook.md §1.1, §1.2, docs/formats/instagram.md §1, docs/formats/accounts_center.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from core.archive.member import Member
from core.archive.naming import plain_name
from core.archive.roots.finding import find_roots
from core.archive.roots.joining import Group, decide, join
from core.archive.roots.marks import Marks
from core.archive.roots.placing import Holding, Placing, path_below
from core.archive.roots.root import Root, make_root
from core.archive.roots.tree import RECORD_EXTENSIONS, Tree
from core.vocabulary import Platform

_OF_PAGE = "this_profile_s_activity_across_facebook"
_OF_PERSON = frozenset({"your_facebook_activity", "your_activity_across_facebook"})


@dataclass(frozen=True, slots=True)
class Export:
    """One account's data within an archive; all chats of WhatsApp in one part are one export."""

    platform: Platform
    key: str  # the same whatever the order in which the parts were given
    roots: tuple[tuple[str, str], ...]  # (part, folded path of the folder)
    exported_on: date | None  # as far as the name of a zip or folder tells
    of_page: bool = False  # or of an additional profile, whose export looks the same (docs/formats/facebook.md §2.19)


@dataclass(frozen=True, slots=True)
class Exports:
    """The exports of an archive. `assignment`: number of a member -> index of its export, its path in the root."""

    exports: list[Export]
    assignment: dict[int, tuple[int, str]]


def find_exports(members: Sequence[Member]) -> Exports:
    """Find the exports and assign each member to at most one; members of no export are left out."""
    marks = Marks.load()
    roots = decide(_roots(members, marks))
    placing = Placing.of(members, roots, marks)
    groups = join(placing.holdings.values(), marks)
    _add_loose_media(groups, placing)
    groups.sort(key=lambda group: (group.platform.code, _key(group)))
    assignment = {
        member.number: (index, path_below(member.path, depth))
        for index, group in enumerate(groups)
        for holding in group.holdings
        for member, depth in holding.members
    }
    return Exports([_export(group) for group in groups], assignment)


def _roots(members: Sequence[Member], marks: Marks) -> list[Root]:
    by_part: dict[str, list[str]] = {}
    for member in members:
        by_part.setdefault(member.part, []).append(member.path)
    return [root for part in sorted(by_part) for root in find_roots(part, Tree.of(by_part[part]), marks)]


def _add_loose_media(groups: list[Group], placing: Placing) -> None:
    """Give a part of nothing but media, without any mark, to the export of its name or to the only one there is."""
    rooted = {holding.root.part for group in groups for holding in group.holdings}
    for part, members in sorted(placing.outside.items()):
        if part in rooted or any(member.path.rpartition(".")[2] in RECORD_EXTENSIONS for member in members):
            continue
        home = [group for group in groups if _is_named_like(part, group)] or groups
        if len(home) == 1:
            holding = Holding(make_root(part, "", (home[0].platform,)))
            for member in members:
                holding.add(member, 0)
            home[0].holdings.append(holding)


def _is_named_like(part: str, group: Group) -> bool:
    """Whether a part's name says that it is of this export."""
    name = make_root(part, "", (group.platform,)).name
    return name is not None and name.family is not None and any(name == one.root.name for one in group.holdings)


def _key(group: Group) -> str:
    part, prefix = min((holding.root.part, holding.root.prefix) for holding in group.holdings)
    return f"{group.platform.word}:{part}/{prefix}"


def _export(group: Group) -> Export:
    names = [holding.root.name for holding in group.holdings]
    days = [name.exported_on for name in names if name and name.exported_on]
    return Export(
        platform=group.platform,
        key=_key(group),
        roots=tuple(sorted({_root_path(holding) for holding in group.holdings})),
        exported_on=max(days, default=None),
        of_page=_is_of_page(group),
    )


def _is_of_page(group: Group) -> bool:
    """Whether all activity stands in the folder that only the exports of Pages and additional profiles have."""
    paths = (path_below(member.path, depth) for holding in group.holdings for member, depth in holding.members)
    tops = {plain_name(path.partition("/")[0]) for path in paths}
    return _OF_PAGE in tops and tops.isdisjoint(_OF_PERSON)


def _root_path(holding: Holding) -> tuple[str, str]:
    """Spell the root as the archive does."""
    member, depth = min(holding.members, key=lambda one: one[0].path)
    return member.part, "/".join(member.path.split("/")[:depth])
