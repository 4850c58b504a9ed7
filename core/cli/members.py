"""`members`: the ledger, one line for each file of the archive."""

from __future__ import annotations

import argparse

import orjson

from core.i18n import Words
from core.library.library import Library
from core.messages import label, sentence, unreadable_in
from core.text.safe import one_line
from core.values import LedgerEntry
from core.vocabulary import Reason, Status

_NAME = 300
_SHAPE = 120  # signs of the keys of what was not understood; “--json” has more


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
        "without_items": entry.without_items,
    }


def _line(entry: LedgerEntry, words: Words) -> str:
    status = label(entry.status, words)
    counts = words.n("{n} item", "{n} items", entry.items) if entry.items else ""
    unreadable = " ".join(unreadable_in(entry, words))
    ignored = (
        words.n("{n} script or remote picture ignored", "{n} scripts and remote pictures ignored", entry.ignored)
        if entry.ignored
        else ""
    )
    why = sentence(entry.reason, words) if entry.reason is not Reason.NONE and not entry.unreadable else ""
    name = one_line(f"{entry.part}: {entry.member}", _NAME)
    return "  ".join(part for part in (name, status, counts, unreadable, why, ignored, _keys(entry, words)) if part)


def _keys(entry: LedgerEntry, words: Words) -> str:
    """Show the keys of what was not understood, never its values; the whole stands in the output for programs."""
    if entry.status is not Status.NOT_UNDERSTOOD or not entry.shape:
        return ""
    return words._("Its keys: {shape}").format(shape=_shortened(entry.shape))


def _shortened(shape: str) -> str:
    return shape if len(shape) <= _SHAPE else f"{shape[: _SHAPE - 1]}…"
