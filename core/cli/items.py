"""`items`: every item with its verdict, one a line."""

from __future__ import annotations

import argparse
import sys

from core.export import write_csv, write_jsonl
from core.i18n import Words
from core.library.filters import Filter
from core.library.library import Library
from core.saving import saved_atomically


def run_items(library: Library, wanted: argparse.Namespace, _words: Words) -> None:
    """Print or save the items that fit."""
    categories, uses = frozenset(wanted.category), frozenset(wanted.use)
    chosen = Filter(mine=True if wanted.mine else None, categories=categories, uses=uses)
    write = write_csv if wanted.format == "csv" else write_jsonl
    rows = library.export_rows(chosen)
    if wanted.output is None:
        write(rows, sys.stdout.buffer)
        return
    with saved_atomically(wanted.output, library.archive.files) as target:
        write(rows, target)
