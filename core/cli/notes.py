"""What is said on the error output though the work is done: damage, and answers that count for nothing."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from core.i18n import Words
from core.library.counting import ledger_totals
from core.library.library import Library
from core.messages import damage, records_not_understood
from core.unmatched import of_no_account, unknown_accounts
from core.unmatched_entries import entries_of_nothing, sentence_on


def warn_of_damage(library: Library, words: Words) -> None:
    """Say how many files of the archive could not be read, and how many records of those that could."""
    totals = ledger_totals(library.ledger())
    said = [*damage(totals.damaged, totals.cut_zips, words)]
    said.extend(records_not_understood(totals.unreadable_records, totals.unreadable_in, words))
    if said:
        print(*said, words._("See the command “members”."), file=sys.stderr)


def warn_of_idle_answers(libraries: Sequence[Library], words: Words) -> None:
    """Say which entries of the answers fit nothing in any of these archives: they may be meant for another one."""
    _warn_of_unknown_accounts(libraries, words)
    answers = libraries[0].judgement.answers
    first, *others = [entries_of_nothing(answers, library) for library in libraries]
    if idle := {where: name for where, name in first.items() if all(where in other for other in others)}:
        print(sentence_on(idle, words), file=sys.stderr)


def _warn_of_unknown_accounts(libraries: Sequence[Library], words: Words) -> None:
    accounts = dict.fromkeys(account.id for library in libraries for account in library.accounts())
    if unmatched := unknown_accounts(libraries[0].judgement.answers, accounts):
        print(of_no_account(unmatched, accounts, words), file=sys.stderr)
