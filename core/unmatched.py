"""Finds what was answered for accounts that are not there: it counts for nothing, and nobody would notice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from core.answers import Answers
from core.i18n import Words
from core.text.safe import isolated, one_line

_LISTS = ("accounts", "objections", "periods", "places")  # whose entries may name an account
_LONGEST = 40  # signs of what was written for an account
_MOST = 5  # named in one sentence


@dataclass(frozen=True, slots=True)
class Unmatched:
    """An account that answers name and the archive does not have; `where` is the path of keys of the first of them."""

    account: str
    where: str


def unknown_accounts(answers: Answers, accounts: Iterable[str]) -> list[Unmatched]:
    """List the accounts that answers name and that are none of these ids, in the order of the answers."""
    known = set(accounts)
    found: dict[str, Unmatched] = {}
    for name in _LISTS:
        for number, entry in enumerate(getattr(answers, name)):
            if entry.account is not None and entry.account not in known:
                found.setdefault(entry.account, Unmatched(entry.account, f"{name}[{number}].account"))
    return list(found.values())


def of_no_account(unmatched: list[Unmatched], accounts: Iterable[str], words: Words) -> str:
    """Say that such answers count for nothing, and which accounts there are."""
    named = [f"{isolated(one_line(one.account, _LONGEST))} ({one.where})" for one in unmatched[:_MOST]]
    return words.n(
        "The answers name {n} account that is not in this archive: {named}. What they say of it counts for nothing. "
        "The accounts here are: {accounts}.",
        "The answers name {n} accounts that are not in this archive: {named}. What they say of them counts for "
        "nothing. The accounts here are: {accounts}.",
        len(unmatched),
        named=", ".join(named),
        accounts=", ".join(accounts),
    )
