"""Finds the same items in two archives of one account: what is alike, and what was edited between the two.

Contract: docs/contract.md §4.6, §5.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from core.library.traces import Trace, Traces

_NOWHERE = -1
_Key = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """One thing as either archive has it; None where it is not. `edited`: the two tell of it in other words."""

    old: Trace | None
    new: Trace | None
    edited: bool = False


def pairs_of(old: Traces, new: Traces, accounts: Mapping[int, int]) -> Iterator[Pair]:
    """Pair what is alike, the first with the first, then what was edited; what is in one archive only comes alone.

    `accounts` gives the number in the new archive of each account of the old one.
    """
    waiting: dict[_Key, deque[Trace]] = defaultdict(deque)
    for one in old.items():
        waiting[accounts.get(one.account, _NOWHERE), one.mark].append(one)
    twins: dict[int, Trace] = {}
    lone: list[Trace] = []
    for one in new.items():
        if found := waiting.get((one.account, one.mark)):
            twins[one.id] = found.popleft()
        else:
            lone.append(one)
    left = sorted(one for alike in waiting.values() for one in alike)
    edited = _edited([one._replace(account=accounts.get(one.account, _NOWHERE)) for one in left], lone)
    for one in new.items():
        yield Pair(twins.get(one.id) or edited.get(one.id), one, one.id in edited)
    gone = {one.id for one in left} - {one.id for one in edited.values()}
    yield from (Pair(one, None) for one in left if one.id in gone)


def _edited(old: list[Trace], new: list[Trace]) -> dict[int, Trace]:
    """Give what each newer item was before: what shows the same file at its moment, else what is alone in it.

    Two things of a moment that show different files are two.
    """
    found: dict[int, Trace] = {}
    for key in (_file_and_moment, _moment):
        taken = {one.id for one in found.values()}
        before = _alone([one for one in old if one.id not in taken], key)
        after = _alone([one for one in new if one.id not in found], key)
        for place, one in after.items():
            if place in before and _may_be_one(before[place], one):
                found[one.id] = before[place]
    return found


def _file_and_moment(one: Trace) -> _Key | None:
    return (one.account, one.moment, one.file) if one.moment and one.file else None


def _moment(one: Trace) -> _Key | None:
    return (one.account, one.moment) if one.moment else None


def _alone(items: Iterable[Trace], key: Callable[[Trace], _Key | None]) -> dict[_Key, Trace]:
    """Give the only item of each key; those that share theirs are left out."""
    by_key: dict[_Key, list[Trace]] = defaultdict(list)
    for one in items:
        if (place := key(one)) is not None:
            by_key[place].append(one)
    return {place: alike[0] for place, alike in by_key.items() if len(alike) == 1}


def _may_be_one(before: Trace, after: Trace) -> bool:
    return not (before.file and after.file) or before.file == after.file
