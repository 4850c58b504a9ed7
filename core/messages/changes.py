"""The sentence for each kind of change between two archives, with how many items changed so."""

from __future__ import annotations

from collections.abc import Mapping

from core.i18n import Words
from core.vocabulary import Change


def change_sentences(counts: Mapping[Change, int], words: Words) -> dict[Change, str]:
    """Say how many there are of each change, "none" too: that nothing is gone is worth knowing."""
    return {
        Change.ADDED: words.n("{n} item of yours is new.", "{n} items of yours are new.", counts[Change.ADDED]),
        Change.GONE: words.n("{n} item of yours is gone.", "{n} items of yours are gone.", counts[Change.GONE]),
        Change.CHANGED: words.n(
            "{n} item of yours was edited.",
            "{n} items of yours were edited.",
            counts[Change.CHANGED],
        ),
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


def nothing_in_common(words: Words) -> str:
    """Say that two archives seem to be of two people, though they name the same account."""
    return words._("The two archives have no item in common. Are they of the same account?")


def as_before(same: int, words: Words) -> str:
    """Say how many items have not changed."""
    return words.n("{n} item is in both as before.", "{n} items are in both as before.", same)
