"""`report`: the summary as a PDF."""

from __future__ import annotations

import argparse
import sys

from core.i18n import Words
from core.library.library import Library


def run_report(library: Library, wanted: argparse.Namespace, words: Words) -> None:
    """Write the PDF, say where it is, and on standard error what it lacks."""
    # Only this command needs the typesetter, which takes as long to import as all the rest of the command line.
    from core.report import losses, write_report  # noqa: PLC0415

    outcome = write_report(library, wanted.output, words=words, texts=wanted.texts)
    print(words._("Saved: {path}").format(path=wanted.output))
    for sentence in losses(outcome, words):
        print(sentence, file=sys.stderr)
