"""Understands what a person typed into the search: words, phrases in quotes, and words such as `kind:` and `year:`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from core.i18n import Words
from core.library.filters import Filter
from core.messages import labels
from core.text.finding import searchable
from core.vocabulary import Choice, Kind, Platform

NOTHING_FITS = -1  # a year that no item has
_LONGEST_SPAN = 200  # years
_QUOTED = r'["“”«»„](?P<{}>[^"“”«»„]*)(?:["“”«»„]|$)'
_PIECE = re.compile(
    rf"(?P<key>[^\W\d_]+):(?:{_QUOTED.format('value')}|(?P<bare>\S*))|{_QUOTED.format('phrase')}|(?P<word>\S+)"
)
_YEARS = re.compile(r"(\d{4})(?:[-–](\d{4}))?")
Chosen = TypeVar("Chosen", bound=Choice)
Value = TypeVar("Value")


def search_terms(search: str) -> tuple[str, ...]:
    """List the words and phrases that must all occur; blanks within a phrase count."""
    return tuple(term for term in map(_term, _PIECE.finditer(search)) if term)


def narrowed(wanted: Filter, words: Words) -> Filter:
    """Turn `kind:`, `year:`, `platform:`, `group:`, `place:` and `person:` of a search into what they restrict.

    The words of this language and the English ones are understood; what is none of them stays a word to look for.
    """
    plain, said = _sorted_out(wanted.search, _names(words))
    if not said:
        return replace(wanted, search=plain)
    kinds = _both(wanted.kinds, _choices(Kind, said.get("kind"), words))
    platforms = _both(wanted.platforms, _choices(Platform, said.get("platform"), words))
    years = _both(wanted.years, _years(said.get("year")))
    contradicts = None in {kinds, platforms, years}
    return replace(
        wanted,
        search=plain,
        kinds=kinds or frozenset(),
        platforms=platforms or frozenset(),
        years=frozenset({NOTHING_FITS}) if contradicts else years or frozenset(),
        groups=(*wanted.groups, *said.get("group", ())),
        spots=(*wanted.spots, *said.get("place", ())),
        people=(*wanted.people, *said.get("person", ())),
    )


def _sorted_out(search: str, names: dict[str, str]) -> tuple[str, dict[str, list[str]]]:
    """Part what is to be looked for from what restricts; a word before a colon that says nothing yet is left out."""
    plain: list[str] = []
    said: dict[str, list[str]] = {}
    for piece in _PIECE.finditer(search):
        key = names.get(searchable(piece["key"] or ""))
        if key is None:
            plain.append(piece.group())
        elif value := (piece["value"] or piece["bare"] or "").strip():
            said.setdefault(key, []).append(value)
    return " ".join(plain), said


def _term(piece: re.Match[str]) -> str:
    if piece["key"]:
        return f"{piece['key']}:{piece['value'] or piece['bare'] or ''}"
    return str(piece["word"] or piece["phrase"] or "").strip()


def words_before_colon(words: Words) -> dict[str, str]:
    """Give the words that restrict a search, in this language, by the English ones."""
    return {
        "kind": words.p("word of a search, before a colon", "kind"),
        "year": words.p("word of a search, before a colon", "year"),
        "group": words.p("word of a search, before a colon", "group"),
        "place": words.p("word of a search, before a colon", "place"),
        "person": words.p("word of a search, before a colon", "person"),
        "platform": words.p("word of a search, before a colon", "platform"),
    }


def _names(words: Words) -> dict[str, str]:
    """Map the words of the language, folded, to the English ones."""
    own = words_before_colon(words)
    return {name: name for name in own} | {searchable(word): name for name, word in own.items()}


def _choices(kind: type[Chosen], values: Sequence[str] | None, words: Words) -> frozenset[Chosen] | None:
    """Give what these words may mean: the word or label itself, else every one that begins so. None if none is said."""
    if values is None:
        return None
    called = [(searchable(name), choice) for choice in kind for name in (choice.word, labels(kind, words)[choice])]
    found: set[Chosen] = set()
    for value in map(searchable, values):
        exact = {choice for name, choice in called if name == value}
        found |= exact or {choice for name, choice in called if name.startswith(value)}
    return frozenset(found)


def _years(values: Sequence[str] | None) -> frozenset[int] | None:
    """Give the years of `2014` and `2014-2016`. None if none is said."""
    if values is None:
        return None
    found = [match for match in map(_YEARS.fullmatch, values) if match]
    return frozenset(year for match in found for year in _span(int(match[1]), int(match[2] or match[1])))


def _span(first: int, last: int) -> range:
    return range(first, min(last, first + _LONGEST_SPAN) + 1)


def _both(chosen: frozenset[Value], said: frozenset[Value] | None) -> frozenset[Value] | None:
    """Give what is chosen and said; nothing chosen or said restricts nothing. None where they leave nothing."""
    if said is None:
        return chosen
    return (chosen & said if chosen else said) or None
