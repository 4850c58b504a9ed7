"""Assigns each member to the innermost root around it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from core.archive.member import Member
from core.archive.roots.marks import Marks
from core.archive.roots.root import Root
from core.archive.roots.tree import folder_of

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
    _by_folder: dict[tuple[str, str], tuple[list[Root], int]] = field(default_factory=dict)
    _roots: dict[tuple[str, str], list[Root]] = field(default_factory=dict)

    @classmethod
    def of(cls, members: Iterable[Member], roots: Iterable[Root], marks: Marks) -> Placing:
        """Place the members in these roots, each of which knows its one product."""
        placing = cls(marks, {root: Holding(root) for root in roots})
        for root in placing.holdings:
            placing._roots.setdefault((root.part, root.prefix), []).append(root)
        for member in members:
            placing._place(member)
        return placing

    def _place(self, member: Member) -> None:
        folder = folder_of(member.path)
        key = (member.part, folder)
        known = self._by_folder.get(key)
        if known is None:
            known = self._by_folder[key] = self._roots_around(member.part, folder)
        roots, depth = known
        if not roots:
            self.outside.setdefault(member.part, []).append(member)
        else:
            root = roots[0] if len(roots) == 1 else self._owner(roots, path_below(member.path, depth))
            self.holdings[root].add(member, depth)

    def _roots_around(self, part: str, folder: str) -> tuple[list[Root], int]:
        """Find the innermost roots that a folder's members can be of, and how many segments lead to them."""
        depth = folder.count("/") + 1 if folder else 0
        prefix, first = folder, ""
        while True:
            fitting = [root for root in self._roots.get((part, prefix), ()) if self._fits(root, folder, first)]
            if fitting or not prefix:
                return fitting, depth
            prefix, _, first = prefix.rpartition("/")
            depth -= 1

    def _fits(self, root: Root, folder: str, first: str) -> bool:
        if root.only_direct:
            return root.prefix == folder
        return not root.inner or first in self.marks.topics[root.platform]

    def _owner(self, roots: list[Root], path: str) -> Root:
        """Decide whose a member is where products, or a product and chats, share a root."""
        chats = [root for root in roots if root.only_direct]
        if chats and ("/" not in path and not path.endswith((".json", ".html", ".htm"))):
            return chats[0]
        products = {root.platform: root for root in roots if not root.only_direct}
        return products[self.marks.owner_at(tuple(products), path.split("/"))]
