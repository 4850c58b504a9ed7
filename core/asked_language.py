"""Finds the language that a command line asks for, before anything else of it is understood."""

from __future__ import annotations

from collections.abc import Sequence

_OPTION = "--lang"


def take_language(given: Sequence[str]) -> tuple[str | None, list[str]]:
    """Take `--lang CODE` (or `--lang=CODE`) out of the arguments, wherever it stands; gives the code and the rest.

    An option without a code stays where it is, for others to complain about.
    """
    language: str | None = None
    rest: list[str] = []
    remaining = iter(given)
    for word in remaining:
        if word == _OPTION and (code := next(remaining, None)) is not None:
            language = code
        elif word.startswith(f"{_OPTION}="):
            language = word.partition("=")[2]
        else:
            rest.append(word)
    return language, rest
