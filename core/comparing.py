"""Compares two archives of one account: what is new, gone, changed, no longer public, or public now.

Of the owner's items only. The same thing may be written in another way in each: it is known by its kind, its minute and
its words or file, or by its second where it was edited.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from core.errors import NotComparable
from core.library.library import Library
from core.same_things import Pair, pairs_of
from core.text.folding import fold
from core.values import Account
from core.vocabulary import Audience, Change, Platform

_AUDIENCES = tuple(Audience)


@dataclass(frozen=True, slots=True)
class Changed:
    """One item that differs; `old` and `new` are its numbers in either library, None where it is not."""

    change: Change
    old: int | None
    new: int | None
    old_audience: Audience | None
    new_audience: Audience | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs between two archives: by change, then in the order of the items."""

    changed: tuple[Changed, ...]
    same: int  # items in both with nothing to say

    @property
    def counts(self) -> Counter[Change]:
        """How many items there are of each change."""
        return Counter(one.change for one in self.changed)

    @property
    def nothing_in_common(self) -> bool:
        """Whether no item stands in both archives."""
        return not self.same and not any(one.old is not None and one.new is not None for one in self.changed)

    def ids_of(self, change: Change) -> list[int]:
        """List the items of one change by their numbers in the archive that holds them, the newer if both do."""
        ids = (one.old if change is Change.GONE else one.new for one in self.changed if one.change is change)
        return [number for number in ids if number is not None]


def exported_on(library: Library) -> date | None:
    """Give the day on which an archive was made, the latest of its accounts'; None where it does not tell."""
    days = [account.exported_at.date() for account in library.accounts() if account.exported_at]
    return max(days, default=None)


def compare(old: Library, new: Library) -> Comparison:
    """Find the same items in both libraries and say what differs; raises `NotComparable` if they share no account."""
    accounts = pair_accounts(old.accounts(), new.accounts())
    if not accounts:
        raise NotComparable(_platforms(old), _platforms(new))
    differing = [_changed(pair) for pair in pairs_of(old.traces(), new.traces(), accounts)]
    changed = [one for one in differing if one is not None]
    order = list(Change)
    changed.sort(key=lambda one: order.index(one.change))  # the sort keeps the order of the items
    return Comparison(tuple(changed), len(differing) - len(changed))


def _platforms(library: Library) -> tuple[Platform, ...]:
    return tuple(dict.fromkeys(account.platform for account in library.accounts()))


def pair_accounts(old: Sequence[Account], new: Sequence[Account]) -> dict[int, int]:
    """Say which account of the new archive each of the old one is: by user name, address or any name they share.

    Many people share a display name: it counts only where neither user names, addresses nor the days on which the
    accounts were made say that they are two. One that names nobody is the only one of its platform that is left, if
    there is but one.
    """
    pairs: dict[int, int] = {}
    for alike in (_same_username, _same_address, _share_a_name, _say_nothing):
        left = [account for account in old if account.number not in pairs]
        right = [account for account in new if account.number not in pairs.values()]
        for account in left:
            twins = [one for one in right if one.platform is account.platform and alike(account, one)]
            if len(twins) == 1 and sum(alike(one, twins[0]) for one in left if one.platform is account.platform) == 1:
                pairs[account.number] = twins[0].number
    return pairs


def _same_username(one: Account, other: Account) -> bool:
    return bool(one.username and other.username) and fold(one.username or "") == fold(other.username or "")


def _same_address(one: Account, other: Account) -> bool:
    return bool(one.profile_url and other.profile_url) and fold(one.profile_url or "") == fold(other.profile_url or "")


def _share_a_name(one: Account, other: Account) -> bool:
    return not _names(one).isdisjoint(_names(other)) and not _are_two(one, other)


def _are_two(one: Account, other: Account) -> bool:
    """Tell by what an account has but once that two are not the same; a user name may have been another one before."""
    told = [(one.created_on, other.created_on), (one.profile_url, other.profile_url)]
    if not (_is_called(one, other.username) or _is_called(other, one.username)):
        told.append((one.username, other.username))
    return any(here and there and here != there for here, there in told)


def _is_called(account: Account, name: str | None) -> bool:
    return name is not None and fold(name) in _names(account)


def _say_nothing(one: Account, other: Account) -> bool:
    return not (_names(one) and _names(other))


def _names(account: Account) -> frozenset[str]:
    return frozenset(fold(name) for name in (account.name, account.username, *account.former_names) if name)


def _changed(pair: Pair) -> Changed | None:
    """Say how an item differs, None where it does not. Who can see it weighs more than its words."""
    old, new = pair.old, pair.new
    was, now = (_AUDIENCES[one.audience] if one else None for one in (old, new))
    change = _change(was, now, edited=pair.edited)
    return Changed(change, old.id if old else None, new.id if new else None, was, now) if change else None


def _change(was: Audience | None, now: Audience | None, *, edited: bool) -> Change | None:
    if was is None:
        return Change.ADDED
    if now is None:
        return Change.GONE
    if (was is Audience.PUBLIC) is not (now is Audience.PUBLIC):
        return Change.NOW_PUBLIC if now is Audience.PUBLIC else Change.NO_LONGER_PUBLIC
    return Change.CHANGED if edited else None
