"""Runs commands of the command line on a library that is loaded already, and reads what they print."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from typing import Any

import orjson
import pytest

from core.cli.arguments import parse
from core.i18n import Words, words_for
from core.library.library import Library

ENGLISH = words_for("en")
Run = Callable[[Library, Namespace, Words], None]


def printed(
    capsys: pytest.CaptureFixture[str], run: Run, library: Library, *options: str, words: Words = ENGLISH
) -> str:
    """Give what a command prints for these options; the first one is the command's name."""
    command, *rest = options
    run(library, parse([command, "archive.zip", *rest], words), words)
    return capsys.readouterr().out


def printed_json(capsys: pytest.CaptureFixture[str], run: Run, library: Library, *options: str) -> Any:
    """Give the JSON that a command prints."""
    return orjson.loads(printed(capsys, run, library, *options))
