"""Does the window's job on the command line where there is no display: the summary, and a PDF of it to keep."""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path

from core.cli import check_and_report as run_check_and_report
from gui.display import words_of
from gui.example import example_archives

SUMMARY = "volteface-summary"


def check_and_report(paths: list[str]) -> int:
    """Print the summary of these archives (the example if none) and save its PDF in the current folder."""
    words = words_of(os.environ)
    print(words._("There is no display here, so the same job is done on the command line."), flush=True)
    archives = [Path(path) for path in paths] or example_archives()
    return run_check_and_report(archives, free_name(Path.cwd()))


def free_name(folder: Path) -> Path:
    """Give a name for the PDF that nothing in this folder has yet."""
    names = (f"{SUMMARY}.pdf" if number == 1 else f"{SUMMARY}-{number}.pdf" for number in count(1))
    return next(folder / name for name in names if not (folder / name).exists())
