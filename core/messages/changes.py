"""The sentence for each kind of change between two archives, with how many items changed so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core.i18n import Words
from core.messages.labels import label
from core.values import Account
from core.vocabulary import Change, Platform


def change_sentences(counts: Mapping[Change, int], words: Words) -> dict[Change, str]:
    """Say how many there are of each change, "none" too: that nothing is gone is worth knowing."""
    return {
        Change.ADDED: words.n("{n} item of yours is new.", "{n} items of yours are new.", counts[Change.ADDED]),
        Change.GONE: words.n("{n} item of yours is gone.", "{n} items of yours are gone.", counts[Change.GONE]),
        Change.NO_LONGER_PUBLIC: words.n(
            "{n} item of yours is no longer public.",
            "{n} items of yours are no longer public.",
            counts[Change.NO_LONGER_PUBLIC],
        ),
        Change.NOW_PUBLIC: words.n(
            "{n} item of yours is public now and was not before.",
            "{n} items of yours are public now and were not before.",
            counts[Change.NOW_PUBLIC],
        ),
    }


def nothing_in_common(words: Words, old: Sequence[Account], new: Sequence[Account]) -> str:
    """Say that two archives seem to be of two people, or that they are of different platforms."""
    before, after = _platforms(old), _platforms(new)
    if before and after and not before & after:
        sentence = words._(
            "These are archives of different platforms, {old} and {new}, so nothing in them can be compared. "
            "Choose two archives of one account."
        )
        return sentence.format(old=_listed(before, words), new=_listed(after, words))
    return words._("The two archives have no item in common. Are they of the same account?")


def _platforms(accounts: Sequence[Account]) -> set[Platform]:
    return {account.platform for account in accounts}


def _listed(platforms: set[Platform], words: Words) -> str:
    return ", ".join(label(platform, words) for platform in Platform if platform in platforms)


def as_before(same: int, words: Words) -> str:
    """Say how many items have not changed."""
    return words.n("{n} item is in both as before.", "{n} items are in both as before.", same)
