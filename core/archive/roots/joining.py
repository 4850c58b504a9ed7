"""Joins what belongs to one export: its parts, and keeps apart what belongs to different accounts.

Parts of one export bear one name up to their last letters (docs/formats/facebook.md §1.2) or, renamed, begin alike and
do not contradict each other. Whether two exports are of one account, their facts tell later.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from core.archive.roots.marks import Marks
from core.archive.roots.placing import Holding
from core.archive.roots.root import Root
from core.vocabulary import Platform


def decide(roots: list[Root]) -> list[Root]:
    """Give each root its one product: where its marks fit several, by its name or by the other roots."""
    clear = [root for root in roots if len(root.platforms) == 1]
    return [root if len(root.platforms) == 1 else _decided(root, clear) for root in roots]


def _decided(root: Root, clear: list[Root]) -> Root:
    named = root.name.platform if root.name else None
    if named in root.platforms:
        return replace(root, platforms=(named,))
    fitting = [other for other in clear if other.platform in root.platforms]
    for others in ([other for other in fitting if other.place == root.place], fitting):
        found = {other.platform for other in others}
        if len(found) == 1:
            return replace(root, platforms=(found.pop(),))
    return replace(root, platforms=(min(root.platforms, key=lambda platform: platform.code),))


@dataclass(slots=True)
class Group:
    """The holdings of one export."""

    platform: Platform
    holdings: list[Holding]


def join(holdings: Iterable[Holding], marks: Marks) -> list[Group]:
    """Group the holdings by export, in an order that does not depend on that of the archive's parts."""
    filled = sorted((one for one in holdings if one.members), key=lambda one: (one.root.part, one.root.prefix))
    joining = _Joining(marks)
    later: list[Holding] = []
    for holding in filled:
        if holding.root.platform is Platform.WHATSAPP:
            joining.add_chats(holding)
        elif holding.root.inner or not holding.records:
            later.append(holding)
        else:
            joining.add(holding)
    for holding in later:
        joining.add_inner(holding) if holding.root.inner else joining.add_guest(holding)
    return joining.groups


@dataclass(slots=True)
class _Joining:
    marks: Marks
    groups: list[Group] = field(default_factory=list)
    chats: dict[str, Group] = field(default_factory=dict)  # by part
    identities: dict[Root, list[tuple[int, int]]] = field(default_factory=dict)

    def add_chats(self, holding: Holding) -> None:
        """Join all that WhatsApp gave in one part."""
        part = holding.root.part
        if part in self.chats:
            self.chats[part].holdings.append(holding)
        else:
            self.chats[part] = self._begin(holding)

    def add(self, holding: Holding) -> None:
        """Join a holding with record files to the export that it fits, else begin a new one."""
        fitting = [group for group in self.groups if all(self._fit(holding, other) for other in group.holdings)]
        named = [group for group in fitting if any(_same_name(holding, other) for other in group.holdings)]
        # Two requests of one day: whichever it is, it is the same person's.
        self._put(holding, named[0] if named else _only(fitting))

    def add_guest(self, holding: Holding) -> None:
        """Join what tells nothing of whose it is, as media do, to the export that it matches or to the only one."""
        own = [group for group in self.groups if group.platform is holding.root.platform]
        named = [group for group in own if any(_same_name(holding, other) for other in group.holdings)]
        around = [group for group in self.groups if any(holding.root.holds(other.root) for other in group.holdings)]
        self._put(holding, _only(named) or _only(own) or _only(around) or (None if own else _only(self.groups)))

    def add_inner(self, holding: Holding) -> None:
        """Join a root inside a topic to the export of its product around it."""
        own = [group for group in self.groups if group.platform is holding.root.platform]
        around = [group for group in own if any(other.root.holds(holding.root) for other in group.holdings)]
        self._put(holding, around[0] if around else None)

    def _put(self, holding: Holding, group: Group | None) -> None:
        if group is None:
            self._begin(holding)
        else:
            group.holdings.append(holding)

    def _begin(self, holding: Holding) -> Group:
        group = Group(holding.root.platform, [holding])
        self.groups.append(group)
        return group

    def _fit(self, one: Holding, other: Holding) -> bool:
        """Whether two holdings may be parts of one export."""
        here, there = one.root, other.root
        if here.platform is not there.platform or here.place != there.place or _contradict(one, other):
            return False
        if (mine := _family(here)) and (theirs := _family(there)):
            return mine == theirs
        return here.container != there.container and not self._two_people(one, other)

    def _two_people(self, one: Holding, other: Holding) -> bool:
        """Whether both tell whose they are, and it is not plainly the same file."""
        mine, theirs = self._identity(one), self._identity(other)
        return bool(mine and theirs) and not (mine == theirs and all(checksum for _, checksum in mine))

    def _identity(self, holding: Holding) -> list[tuple[int, int]]:
        """List size and checksum of the files that tell whose the export is."""
        if holding.root not in self.identities:
            tails = tuple(f"/{tail}." for tail in self.marks.identity[holding.root.platform])
            self.identities[holding.root] = [
                fingerprint
                for path, fingerprint in sorted(holding.records.items())
                if f"/{path.rpartition('.')[0]}.".endswith(tails)
            ]
        return self.identities[holding.root]


def _family(root: Root) -> str | None:
    return root.name.family if root.name else None


def _same_name(one: Holding, other: Holding) -> bool:
    family = _family(one.root)
    return family is not None and family == _family(other.root)


def _contradict(one: Holding, other: Holding) -> bool:
    """Whether a record file stands in both with different content."""
    shared = one.records.keys() & other.records.keys()
    return any(not _equal(one.records[path], other.records[path]) for path in shared if path.endswith(".json"))


def _equal(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Compare size and checksum; a file of a folder has no checksum."""
    return one[0] == other[0] and (one[1] == other[1] or 0 in (one[1], other[1]))


def _only(groups: list[Group]) -> Group | None:
    return groups[0] if len(groups) == 1 else None
