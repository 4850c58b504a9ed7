"""Runs every command on some archives, as a program of its own: `python -m tests.core.cli.journey FOLDER ARCHIVE…`."""

from __future__ import annotations

import sys

from core.cli import main

COMMANDS = (
    ["check"],
    ["items", "-o", "{folder}/items.csv", "--format", "csv"],
    ["members"],
    ["questions"],
    ["report", "-o", "{folder}/summary.pdf", "--texts", "5"],
)


def run(folder: str, *archives: str) -> None:
    """Run all commands; what they save goes into the folder."""
    for name, *options in COMMANDS:
        status = main([name, *archives, *(option.format(folder=folder) for option in options)])
        assert status == 0, (name, status)


if __name__ == "__main__":
    run(*sys.argv[1:])
