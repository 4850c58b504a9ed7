"""Answers that count for nothing in the archive that is open: found off the thread, told in a sentence or two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.answers import Answers
from core.i18n import Words
from core.library.library import Library
from core.unmatched import Unmatched, of_no_account, unknown_accounts
from core.unmatched_entries import entries_of_nothing, sentence_on


@dataclass(frozen=True, slots=True)
class Idle:
    """What answers name that is not there."""

    unmatched: Sequence[Unmatched] = ()
    entries: tuple[tuple[str, str], ...] = ()  # path of keys, what it names
    accounts: tuple[str, ...] = ()  # those that are there

    def __bool__(self) -> bool:
        return bool(self.unmatched or self.entries)


NOTHING_IDLE = Idle()


def idle_answers(answers: Answers, library: Library) -> Idle:
    """Find what of these answers fits nothing. Slow: not for the window's thread."""
    accounts = tuple(account.id for account in library.accounts())
    entries = tuple(entries_of_nothing(answers, library).items())
    return Idle(unknown_accounts(answers, accounts), entries, accounts)


def idle_in_words(idle: Idle, words: Words) -> str:
    """Tell it as the command line does; empty where everything fits."""
    said = [of_no_account(list(idle.unmatched), idle.accounts, words)] if idle.unmatched else []
    if idle.entries:
        said.append(sentence_on(dict(idle.entries), words))
    return " ".join(said)
