"""What is said of records that could not be understood, within files that could: how many, where, and why."""

from __future__ import annotations

from core.i18n import Words
from core.messages.reasons import sentence
from core.values import LedgerEntry
from core.vocabulary import Reason


def damage(damaged: int, cut_zips: int, words: Words) -> tuple[str, ...]:
    """Say how many files are damaged, and of how many zips the end is missing with nobody knows what in it."""
    said = []
    if files := damaged - cut_zips:
        said.append(
            words.n(
                "{n} file of the archive is damaged; it could be read in part or not at all.",
                "{n} files of the archive are damaged; they could be read in part or not at all.",
                files,
            )
        )
    if cut_zips:
        said.append(
            words.n(
                "The end of {n} zip is missing, perhaps because its download broke off. Nobody can tell which files "
                "were in it, so the figures may lack a lot. Download it again.",
                "The ends of {n} zips are missing, perhaps because their downloads broke off. Nobody can tell which "
                "files were in them, so the figures may lack a lot. Download them again.",
                cut_zips,
            )
        )
    return tuple(said)


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
