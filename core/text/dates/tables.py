"""Loads the words of all languages: those of the Unicode CLDR and Meta's own; a few milliseconds, once a process.

`resources/words/dates_cldr.json` is written by `tools/date_words.py`; `resources/words/dates.toml` holds what was seen
in exports (`docs/formats/facebook.md §5.5`, `docs/formats/instagram.md §6`).
"""

from __future__ import annotations

import tomllib
from functools import cache

import orjson

from core.text.dates.words import HALVES, bare
from core.values import Json
from resources import resource

_EVERYWHERE = {"am": ("am", "a m"), "pm": ("pm", "p m")}  # Meta writes them in many languages
_MONTH = "month"


@cache
def tables() -> dict[str, Json]:
    """Give by language: `months` (twelve lists), the halves of the day, `days`, marks `before` and `after` figures."""
    languages: dict[str, Json] = orjson.loads(_text("dates_cldr.json"))["languages"]
    own = own_words()
    for code, table in languages.items():
        _complete(table, own["languages"].get(code, {}))
        table["after"].update(own["marks"])
    return languages


@cache
def own_words() -> Json:
    """Give Meta's own words, the words that join, the marks of figures and the zones named by letters."""
    return tomllib.loads(_text("dates.toml"))


def _text(name: str) -> str:
    return resource("words", name).read_text(encoding="utf-8")


def _complete(table: Json, own: Json) -> None:
    """Add Meta's own words of a language to those of the CLDR."""
    for half in HALVES:
        table[half] = [*table.get(half, ()), *_EVERYWHERE.get(half, ()), *map(bare, own.get(half, ()))]
    for names, more in zip(table["months"], own.get("months", ()), strict=False):
        names.extend(map(bare, more.split("|")))
    prefix, suffix = own.get("prefix", ""), own.get("suffix", "")
    if prefix or suffix:
        table["months"] = [[*names, *(prefix + name + suffix for name in names)] for names in table["months"]]
    counted = table.get("marks", ())
    table["before"] = {before: _MONTH for before, _ in counted if before} | own.get("before", {})
    table["after"] = {after: _MONTH for _, after in counted if after}
