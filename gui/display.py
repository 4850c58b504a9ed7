"""Tells whether a window can open here, and in one sentence why not: asked before Qt is imported.

Qt ends the process without a word a person could use when it finds no display or misses a library of the system.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from core.errors import NoSuchSource
from core.i18n import Words, asked_languages, words_for
from core.messages import error_text
from resources import resource

EVERY_WINDOW = "every window"


def has_display(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> bool:
    """Tell whether Qt finds a screen to draw on, or was told to draw without one (`QT_QPA_PLATFORM`)."""
    if not system.startswith("linux"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def why_no_window(
    environment: Mapping[str, str] = os.environ,
    system: str = sys.platform,
    *,
    language: str | None = None,
    paths: Sequence[str] = (),
) -> str | None:
    """Give the sentence that says why no window can open here; None if one can.

    Where none can, what is wrong with the paths that it was to open is said first: perhaps a command was meant.
    """
    words = words_for(language) if language else words_of(environment)
    if not has_display(environment, system):
        if gone := next((path for path in paths if not os.path.lexists(path)), None):
            return nothing_there(gone, words)
        return words._("There is no display here, so no window can open. Use the command line: volteface check ARCHIVE")
    packages = missing_packages(environment) if system.startswith("linux") else []
    return needs_packages(packages, words) if packages else None


def nothing_there(path: str, words: Words) -> str:
    """Say that there is nothing at a path, which may be a command that was misspelt."""
    said = error_text(NoSuchSource(Path(path)), words)
    advice = words._("“{command} --help” shows what is possible.").format(command="volteface")
    return f"{said.what}\n{said.advice} {advice}"


def needs_packages(packages: list[str], words: Words) -> str:
    """Say which of the system's packages the window needs."""
    sentence = words._("The window needs parts of the system that are missing. On Debian or Ubuntu: {command}")
    return sentence.format(command="sudo apt install " + " ".join(packages))


def broken_library(error: ImportError, environment: Mapping[str, str] = os.environ) -> str:
    """Say which library kept Qt from being imported; raises the error again if it was anything else."""
    if ".so" not in str(error):
        raise error
    words = words_of(environment)
    return words._("The window cannot open, a library of the system is missing: {detail}").format(detail=error)


def missing_packages(environment: Mapping[str, str]) -> list[str]:
    """List the Debian packages whose libraries Qt would miss; of two ways to the screen, one whole way is enough."""
    table: dict[str, dict[str, str]] = json.loads(resource("system_libraries.json").read_bytes())
    ways = [_missing(table.get(way, {})) for way in ways_to_the_screen(environment)]
    return _missing(table[EVERY_WINDOW]) + min(ways, key=len)


def ways_to_the_screen(environment: Mapping[str, str]) -> list[str]:
    """Name Qt's plugins that may show the window here, in its own words (`xcb`, `wayland`, `offscreen`…)."""
    told = environment.get("QT_QPA_PLATFORM", "")
    if told:
        return [way.partition(":")[0] for way in told.split(";")]
    by_variable = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return [way for way, variable in by_variable.items() if environment.get(variable)]


def words_of(environment: Mapping[str, str]) -> Words:
    """Give the words of the language that the environment asks for."""
    return words_for(*asked_languages(environment))


def _missing(packages_by_library: Mapping[str, str]) -> list[str]:
    return [package for library, package in packages_by_library.items() if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
