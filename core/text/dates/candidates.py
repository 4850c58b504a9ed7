"""Finds the languages that know the words of a page, so that few of a hundred need be looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache

from core.text.dates.languages import all_languages
from core.text.dates.tables import tables
from core.text.dates.words import HALVES, bare, is_unspaced

_NEAR = 0.7  # share of the most known language's votes from which on another is looked at
_LONGEST_START = 12  # letters of the longest first word in the scripts that set no blanks
_Index = Mapping[str, list[tuple[str, str]]]  # first word of a name -> the name, the language


def languages_for(runs: Mapping[str, int]) -> list[str]:
    """Give the codes of the languages that know the months, else the halves of the day, in texts; all if none does.

    `runs` are texts between figures, with how often each occurs.
    """
    texts = [(bare(run), count) for run, count in runs.items()]
    months, halves = _votes(texts, _knowing_month), _votes(texts, _knowing_half)
    found = [_most_voted(votes) for votes in (months, halves) if votes]
    if not found:
        return all_languages() if any(text for text, _ in texts) else ["en"]
    # Months in figures name no language: then a name that somebody wrote in a text must not outvote the halves.
    wanted = frozenset[str]().union(*found)
    return [code for code in all_languages() if code in wanted]


def _most_voted(votes: Counter[str]) -> frozenset[str]:
    enough = _NEAR * max(votes.values())
    return frozenset(code for code, count in votes.items() if count >= enough)


def _votes(texts: Iterable[tuple[str, int]], knowing: Callable[[str], frozenset[str]]) -> Counter[str]:
    votes: Counter[str] = Counter()
    for text, count in texts:
        for code in knowing(text):
            votes[code] += count
    return votes


@lru_cache(maxsize=4096)
def _knowing_month(text: str) -> frozenset[str]:
    return _knowing(text, _months_index())


@lru_cache(maxsize=4096)
def _knowing_half(text: str) -> frozenset[str]:
    return _knowing(text, _halves_index())


def _knowing(text: str, index: _Index) -> frozenset[str]:
    """Find the languages that have a name in a text; where words stand without blanks each part of it may be one."""
    starts = {*text.split()}
    if any(map(is_unspaced, text)):
        starts |= {text[at : at + length] for at in range(len(text)) for length in range(1, _LONGEST_START)}
    return frozenset(code for start in starts for name, code in index.get(start, ()) if name == start or name in text)


@cache
def _months_index() -> _Index:
    index: dict[str, list[tuple[str, str]]] = {}
    for code, table in tables().items():
        months = [name for names in table["months"] for name in names]
        marks = [name for part in ("before", "after") for name, meant in table[part].items() if meant == "month"]
        _enter(index, code, [*months, *marks])
    return index


@cache
def _halves_index() -> _Index:
    index: dict[str, list[tuple[str, str]]] = {}
    for code, table in tables().items():
        _enter(index, code, [name for half in HALVES for name in table[half]])
    return index


def _enter(index: dict[str, list[tuple[str, str]]], code: str, names: Iterable[str]) -> None:
    for name in names:
        index.setdefault(name.split()[0], []).append((name, code))
