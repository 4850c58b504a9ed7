"""`report`: the summary as a PDF."""

from __future__ import annotations

import argparse
import sys

from core.errors import NoSuchAccount
from core.i18n import Words
from core.library.library import Library


def run_report(library: Library, wanted: argparse.Namespace, words: Words) -> None:
    """Write the PDF, say where it is, and on standard error what it lacks."""
    # Only this command needs the typesetter, which takes as long to import as all the rest of the command line.
    from core.report import Scope, losses, write_report  # noqa: PLC0415

    scope = Scope(number_of(library, wanted.account), wanted.texts, library.judgement.answers.replies)
    outcome = write_report(library, wanted.output, words=words, scope=scope)
    print(words._("Saved: {path}").format(path=wanted.output))
    for sentence in losses(outcome, words):
        print(sentence, file=sys.stderr)


def number_of(library: Library, account: str | None) -> int | None:
    """Give the number of the account with this id, None for all. Raises `NoSuchAccount`."""
    if account is None:
        return None
    numbers = {one.id: one.number for one in library.accounts()}
    if account not in numbers:
        raise NoSuchAccount(account, tuple(numbers))
    return numbers[account]
