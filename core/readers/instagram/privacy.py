"""Reads the history of an Instagram account's switches between private and public.

The titles of the switches are localised, and no sample in another language is public. Where their words do not tell,
switches must alternate, which one switch that tells decides for all (docs/formats/instagram.md §3.6.1).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.readers.context import Page
from core.readers.facts import Facts
from core.readers.instagram.entries import read_entries, records_of
from core.readers.instagram.words import told_private
from core.values import PrivacySwitch

_WRAPPER = "account_history_account_privacy_history"


@dataclass(frozen=True, slots=True)
class _Told:
    at: int  # UTC seconds
    private: bool | None


def privacy_history_facts(page: Page) -> Facts:
    """Give the dated switches that can be told, oldest first."""
    told = [one for record in records_of(page.tree, _WRAPPER) if (one := _switch(record)) is not None]
    told.sort(key=lambda one: one.at)
    decided = _decided(told)
    return Facts(privacy_history=decided, untold_switches=[one.at for one in told] if told and not decided else [])


def _switch(record: object) -> _Told | None:
    if type(record) is not dict:
        return None
    read = read_entries(record)
    at = read.time()
    if at is None:
        return None
    words = [read.title, *(one.value for one in read.own())]
    states = {state for word in words if word and (state := told_private(word)) is not None}
    return _Told(at // 1000, states.pop() if len(states) == 1 else None)


def _decided(told: Sequence[_Told]) -> list[PrivacySwitch]:
    """Decide the untold ones by alternation if all that are told agree with it; else keep only those."""
    if len({one.at for one in told}) == len(told):
        firsts = {one.private ^ bool(place % 2) for place, one in enumerate(told) if one.private is not None}
        if len(firsts) == 1:
            first = firsts.pop()
            return [PrivacySwitch(one.at, first ^ bool(place % 2)) for place, one in enumerate(told)]
    return [PrivacySwitch(one.at, one.private) for one in told if one.private is not None]
