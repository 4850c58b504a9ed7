"""`members`: the ledger, one line for each file of the archive."""

from __future__ import annotations

import argparse

import orjson

from core.i18n import Words
from core.library.library import Library
from core.messages import label, sentence
from core.text.safe import one_line
from core.values import LedgerEntry
from core.vocabulary import Reason

_NAME = 300


def run_members(library: Library, wanted: argparse.Namespace, words: Words) -> None:
    """Print the ledger."""
    if wanted.json:
        entries = [_as_json(entry) for entry in library.ledger()]
        print(orjson.dumps(entries, option=orjson.OPT_INDENT_2).decode())
        return
    for entry in library.ledger():
        print(_line(entry, words))


def _as_json(entry: LedgerEntry) -> dict[str, object]:
    return {
        "part": entry.part,
        "member": entry.member,
        "bytes": entry.size_bytes,
        "status": entry.status.word,
        "reader": entry.reader,
        "items": entry.items,
        "records": entry.records,
        "reason": entry.reason.word or None,
        "unreadable": entry.unreadable,
        "shape": entry.shape,
        "ignored": entry.ignored,
    }


def _line(entry: LedgerEntry, words: Words) -> str:
    status = label(entry.status, words)
    counts = words.n("{n} item", "{n} items", entry.items) if entry.items else ""
    ignored = (
        words.n("{n} script or remote picture ignored", "{n} scripts and remote pictures ignored", entry.ignored)
        if entry.ignored
        else ""
    )
    why = sentence(entry.reason, words) if entry.reason is not Reason.NONE else ""
    name = one_line(f"{entry.part}: {entry.member}", _NAME)
    return "  ".join(part for part in (name, status, counts, why, ignored) if part)
