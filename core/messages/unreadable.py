"""What is said of records that could not be understood, within files that could: how many, where, and why."""

from __future__ import annotations

from core.i18n import Words
from core.messages.reasons import sentence
from core.values import LedgerEntry
from core.vocabulary import Reason


def records_not_understood(records: int, files: int, words: Words) -> tuple[str, ...]:
    """Say how many records of how many files could not be understood; nothing where all could."""
    if not records:
        return ()
    return (
        words.n(
            "{n} record in {files} could not be understood; it is not among your items.",
            "{n} records in {files} could not be understood; they are not among your items.",
            records,
            files=words.n("{n} file", "{n} files", files),
        ),
    )


def unreadable_in(entry: LedgerEntry, words: Words) -> tuple[str, ...]:
    """Say how many records of one file could not be understood, and what is wrong with the first; mostly nothing."""
    count = entry.unreadable
    if not count:
        return ()
    if entry.reason is Reason.WRONG_TYPE:
        return (
            words.n(
                "{n} record in it could not be understood: it holds a value of an unexpected kind.",
                "{n} records in it could not be understood: the first one holds a value of an unexpected kind.",
                count,
            ),
        )
    if entry.reason is Reason.NO_CONTENT:
        return (
            words.n(
                "{n} record in it holds nothing that could be shown.",
                "{n} records in it could not be understood: the first one holds nothing that could be shown.",
                count,
            ),
        )
    if entry.reason is Reason.TOO_LONG:
        return (
            words.n(
                "{n} record in it holds a text that is longer than anybody writes; it was not read.",
                "{n} records in it were not read: the first one holds a text that is longer than anybody writes.",
                count,
            ),
        )
    unknown = words.n("{n} record in it could not be understood.", "{n} records in it could not be understood.", count)
    return (unknown,) if entry.reason is Reason.NONE else (unknown, sentence(entry.reason, words))
