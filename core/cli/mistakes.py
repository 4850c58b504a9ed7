"""Says in the person's language what `argparse` found wrong; it tells so in English sentences only."""

from __future__ import annotations

import re

from core.i18n import Words

_MISSING = re.compile(r"the following arguments are required: (?P<names>.+)")
_UNKNOWN = re.compile(r"unrecognized arguments: (?P<names>.+)")
_WITH_OPTION = re.compile(r"argument (?P<option>.+?): (?P<problem>.+)", re.DOTALL)
_NOTHING_BEHIND = re.compile(r"expected (?:one|at least one) argument")
_NO_CHOICE = re.compile(r"invalid choice: '?(?P<word>.*?)'? \(choose from (?P<possible>.+)\)")
_TOO_MUCH = re.compile(r"ignored explicit argument '?(?P<word>.*?)'?")


def mistake(message: str, words: Words) -> str:
    """Put one of argparse's sentences into the person's language; what the options' own types said stays."""
    if found := _MISSING.fullmatch(message):
        return words._("this is missing: {names}").format(names=found["names"])
    if found := _UNKNOWN.fullmatch(message):
        return words._("nothing here is called “{names}”").format(names=found["names"])
    if found := _WITH_OPTION.fullmatch(message):
        problem = _of_option(found["problem"], words)
        return words._("{option}: {problem}").format(option=found["option"], problem=problem)
    return message


def _of_option(problem: str, words: Words) -> str:
    if _NOTHING_BEHIND.fullmatch(problem):
        return words._("something must stand behind it")
    if found := _NO_CHOICE.fullmatch(problem):
        possible = found["possible"].replace("'", "")
        return words._("“{word}” is none of: {possible}").format(word=found["word"], possible=possible)
    if found := _TOO_MUCH.fullmatch(problem):
        return words._("it takes nothing, so “{word}” is too much").format(word=found["word"])
    return problem
