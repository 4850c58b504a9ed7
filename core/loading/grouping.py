"""Finds out which exports are one account's (contract §5), and whose an export is that does not say so.

Evidence of different accounts is never mixed: what may be two people's stays apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from core.archive.exports import Export
from core.readers.facts import Facts
from core.text.folding import fold
from core.vocabulary import Platform

Group = list[int]  # numbers of exports


def group_exports(exports: Sequence[Export], facts: Sequence[Facts]) -> list[Group]:
    """Group the exports by account, in an order that does not depend on that of the arguments.

    Names the owner of an export of talks, where it does not name one, in its facts.
    """
    for one in facts:
        one.name = one.name or _in_every_talk(one)
    grouping = _Grouping(exports, facts)
    for number in sorted(range(len(exports)), key=grouping.order):
        grouping.add(number)
    return sorted(grouping.groups, key=lambda group: min(map(grouping.order, group)))


class _Grouping:
    """The groups as far as they are made. Exports come with those that say most of their owner first."""

    def __init__(self, exports: Sequence[Export], facts: Sequence[Facts]) -> None:
        self._exports = exports
        self._facts = facts
        self.groups: list[Group] = []

    def order(self, number: int) -> tuple[int, bool, str, str]:
        """Order exports by platform, name and root."""
        export, facts = self._exports[number], self._facts[number]
        name = fold(facts.username or facts.name or "")
        chats_of_nobody = export.platform is Platform.WHATSAPP and not name
        return export.platform.code, chats_of_nobody, name, export.key

    def add(self, number: int) -> None:
        """Put an export into the group of its account, or begin one."""
        platform = self._exports[number].platform
        if platform is Platform.WHATSAPP:
            group = self._of_whatsapp(number)
        elif platform is Platform.MESSENGER:
            group = self._of_talks(number)
        else:
            group = next((group for group in self._of(platform) if self._same_account(group[0], number)), None)
        if group is None:
            self.groups.append([number])
        else:
            group.append(number)

    def _of(self, platform: Platform) -> list[Group]:
        return [group for group in self.groups if self._exports[group[0]].platform is platform]

    def _same_account(self, one: int, other: int) -> bool:
        """Tell by user name, else profile address, else name and day of registration."""
        first, second = self._facts[one], self._facts[other]
        for key in ("username", "profile_url"):
            mine, theirs = getattr(first, key), getattr(second, key)
            if mine and theirs:
                return fold(mine) == fold(theirs)
        named = first.name and second.name and first.created_at and second.created_at
        return (
            bool(named) and fold(first.name or "") == fold(second.name or "") and first.created_at == second.created_at
        )

    def _of_whatsapp(self, number: int) -> Group | None:
        """Chats do not say whose they are: they are the only account's, if no two are known."""
        groups = self._of(Platform.WHATSAPP)
        if self._facts[number].name:
            return next((group for group in groups if self._same_account(group[0], number)), None)
        named = [group for group in groups if self._facts[group[0]].name]
        nobodys = [group for group in groups if not self._facts[group[0]].name]
        return named[0] if len(named) == 1 else nobodys[0] if nobodys else None

    def _of_talks(self, number: int) -> Group | None:
        """Encrypted chats are those of the account whose owner takes part in each of them, if only one does."""
        names = _shared_names(self._facts[number])
        takers = [
            group for group in self._of(Platform.FACEBOOK) if any(names & _own(self._facts[one]) for one in group)
        ]
        if takers:
            return takers[0] if len(takers) == 1 else None
        return next((group for group in self._of(Platform.MESSENGER) if self._same_talks(group[0], number)), None)

    def _same_talks(self, one: int, other: int) -> bool:
        """Whether two exports of encrypted chats have an owner of one name and a talk in common."""
        first, second = self._facts[one], self._facts[other]
        shared = {talk.key for talk in first.talks} & {talk.key for talk in second.talks}
        return bool(shared) and first.name is not None and fold(first.name) == fold(second.name or "")


def talks_of(
    exports: Sequence[Export], facts: Sequence[Facts], of_export: Mapping[int, int]
) -> dict[int, frozenset[str]]:
    """Give by account the talks that an encrypted export holds once: others may be two people of one name."""
    found: dict[int, set[str]] = {account: set() for account in of_export.values()}
    for number, export in enumerate(exports):
        if export.platform is Platform.MESSENGER:
            times = Counter(talk.key for talk in facts[number].talks)
            found[of_export[number]].update(key for key, count in times.items() if count == 1)
    return {account: frozenset(keys) for account, keys in found.items()}


def _in_every_talk(facts: Facts) -> str | None:
    """Name who alone takes part in every talk: each is the owner's, so it can be nobody else (contract §2).

    Not where a file lists only those who wrote: its owner may never have answered.
    """
    shared = _shared_names(facts)
    if len(shared) != 1 or not all(talk.listed for talk in facts.talks):
        return None
    return next(name for name in facts.talks[0].names if fold(name) in shared)


def _shared_names(facts: Facts) -> frozenset[str]:
    """Give the names, folded, that stand in every talk."""
    people = [frozenset(map(fold, talk.names)) for talk in facts.talks if talk.names]
    return frozenset.intersection(*people) if people else frozenset()


def _own(facts: Facts) -> frozenset[str]:
    names: Iterable[str | None] = (facts.name, *facts.former_names)
    return frozenset(fold(name) for name in names if name)
