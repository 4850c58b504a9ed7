"""Takes names out of the paths of an archive: only what Meta itself calls its folders and files is left."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache

from resources import resource

HIDDEN = "*"
_NUMBER = re.compile(r"(_\d+)+$|\d+$")
_ENDING = re.compile(r"\.([A-Za-z0-9]{1,5})$")
_SHORTEST = 3  # letters of a word that is known


def masked_path(path: str) -> str:
    """Give a path in which every step that the catalogue does not know is a star; endings stay."""
    return "/".join(_masked(step) for step in path.split("/"))


def _masked(step: str) -> str:
    ending = _ENDING.search(step)
    stem = step[: ending.start()] if ending else step
    shown = stem if _NUMBER.sub("", stem).lower() in _known() else HIDDEN
    return f"{shown}.{ending.group(1).lower()}" if ending else shown


@cache
def _known() -> frozenset[str]:
    """Give the steps that the tables of the catalogue name."""
    found: set[str] = set()
    for entry in resource("catalogue").iterdir():
        if entry.name.endswith(".toml"):
            for text in _strings(tomllib.loads(entry.read_text(encoding="utf-8"))):
                found.update(step.strip("*#_").lower() for step in text.split("/"))
    return frozenset(step for step in found if len(step) >= _SHORTEST)


def _strings(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for value in node.values():
            yield from _strings(value)
    elif isinstance(node, list):
        for value in node:
            yield from _strings(value)
