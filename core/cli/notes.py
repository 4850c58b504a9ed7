"""What is said on the error output though the work is done: damage, and answers that count for nothing."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from core.i18n import Words
from core.library.library import Library
from core.unmatched import of_no_account, unknown_accounts
from core.vocabulary import Status


def warn_of_damage(library: Library, words: Words) -> None:
    """Say how many files of the archive could not be read."""
    damaged = sum(entry.status is Status.DAMAGED for entry in library.ledger())
    if damaged:
        sentence = words.n(
            "{n} file of the archive is damaged; everything else was read. See the command “members”.",
            "{n} files of the archive are damaged; everything else was read. See the command “members”.",
            damaged,
        )
        print(sentence, file=sys.stderr)


def warn_of_unknown_accounts(libraries: Sequence[Library], words: Words) -> None:
    """Say which accounts the answers name that none of these archives has."""
    accounts = dict.fromkeys(account.id for library in libraries for account in library.accounts())
    if unmatched := unknown_accounts(libraries[0].judgement.answers, accounts):
        print(of_no_account(unmatched, accounts, words), file=sys.stderr)
