"""Assigns each member to the innermost root around it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from core.archive.member import Member
from core.archive.roots.marks import Marks
from core.archive.roots.root import Root
from core.archive.roots.tree import plain_folder

_RECORDS = (".json", ".html", ".htm", ".txt")
_NAVIGATION = ("start_here", "index", "no-data")


@dataclass(slots=True, eq=False)
class Holding:
    """What one root holds: its members, and what its record files are, to compare with other parts."""

    root: Root
    members: list[tuple[Member, int]] = field(default_factory=list)  # with the depth at which the root ends
    records: dict[str, tuple[int, int]] = field(default_factory=dict)  # path in the root -> size and checksum

    def add(self, member: Member, depth: int) -> None:
        """Take a member in."""
        self.members.append((member, depth))
        if member.path.endswith(_RECORDS):
            path = path_below(member.path, depth)
            if not path.rpartition("/")[2].startswith(_NAVIGATION):
                self.records[path] = (member.size_bytes, member.location.crc)


def path_below(path: str, depth: int) -> str:
    """Give a path without its first segments."""
    return path.split("/", depth)[depth] if depth else path


@dataclass(slots=True)
class Placing:
    """All roots of an archive and the members in them; `outside` are those of no root, by part."""

    marks: Marks
    holdings: dict[Root, Holding]
    outside: dict[str, list[Member]] = field(default_factory=dict)
    _by_folder: dict[tuple[str, str], tuple[list[Holding], int]] = field(default_factory=dict)
    _at: dict[tuple[str, str], list[Holding]] = field(default_factory=dict)

    @classmethod
    def of(cls, members: Iterable[Member], roots: Iterable[Root], marks: Marks) -> Placing:
        """Place the members in these roots, each of which knows its one product."""
        placing = cls(marks, {root: Holding(root) for root in roots})
        for root, holding in placing.holdings.items():
            placing._at.setdefault((root.part, root.prefix), []).append(holding)
        for member in members:
            placing._place(member)
        return placing

    def _place(self, member: Member) -> None:
        folder = member.path.rpartition("/")[0]
        key = (member.part, folder)
        known = self._by_folder.get(key)
        if known is None:
            known = self._by_folder[key] = self._around(member.part, plain_folder(folder))
        fitting, depth = known
        if not fitting:
            self.outside.setdefault(member.part, []).append(member)
        elif len(fitting) == 1:
            fitting[0].add(member, depth)
        else:
            self._owner(fitting, path_below(member.path, depth)).add(member, depth)

    def _around(self, part: str, folder: str) -> tuple[list[Holding], int]:
        """Find whose a folder's members can be, by the innermost root, and how many segments lead to it."""
        depth = folder.count("/") + 1 if folder else 0
        prefix, first = folder, ""
        while True:
            here = self._at.get((part, prefix), ())
            fitting = [holding for holding in here if self._fits(holding.root, folder, first)]
            if fitting or not prefix:
                return fitting, depth
            prefix, _, first = prefix.rpartition("/")
            depth -= 1

    def _fits(self, root: Root, folder: str, first: str) -> bool:
        if root.only_direct:
            return root.prefix == folder
        return not root.inner or first in self.marks.topics[root.platform]

    def _owner(self, holdings: list[Holding], path: str) -> Holding:
        """Decide whose a member is where products, or a product and chats, share a root."""
        chats = [holding for holding in holdings if holding.root.only_direct]
        if chats and "/" not in path and not path.endswith((".json", ".html", ".htm")):
            return chats[0]
        products = {holding.root.platform: holding for holding in holdings if not holding.root.only_direct}
        return products[self.marks.owner_at(tuple(products), path.split("/"))]
