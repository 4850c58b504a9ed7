"""Reads one change of the profile: what was changed, from what, to what (docs/formats/instagram.md §3.6).

What changed keeps its English words in a Korean export; the labels do not. Where no table knows them, the order tells:
Changed, Previous Value, New Value, Change Date.
"""

from __future__ import annotations

from typing import NamedTuple

from core.readers.instagram.entries import Entries
from core.readers.instagram.words import Meaning, is_one_of

_TOLD = ("changed_bio", "changed_username", "changed_name")


class Change(NamedTuple):
    """One change; `what` is as the file writes it, empty if it does not tell."""

    what: str
    former: str | None
    new: str | None


def change_of(read: Entries) -> Change:
    """Read a change by its labels, what they do not tell by the order."""
    own = read.own()
    known = [place for place, one in enumerate(own) if any(is_one_of(one.value or "", table) for table in _TOLD)]
    labelled = read.value(Meaning.CHANGED)
    following = [one.value if one.meaning is None else None for one in own[known[0] + 1 :][:2]] if known else []
    by_order = dict(enumerate(following))
    return Change(
        labelled or (own[known[0]].value or "" if known else ""),
        read.value(Meaning.PREVIOUS_VALUE) or by_order.get(0),
        read.value(Meaning.NEW_VALUE) or by_order.get(1),
    )
