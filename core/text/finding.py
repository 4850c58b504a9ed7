"""Finds searched words in a text, whatever their accents and case, in any script, and tells where they stand in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from unicodedata import category, normalize

Span = tuple[int, int]  # first sign, and the first behind it
# Letters of Latin scripts that no rule of Unicode takes apart, as people type them who have no such key.
_AS_TYPED: Mapping[str, str] = MappingProxyType(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i"}
)


def searchable_in_sql(expression: str) -> str:
    """Give the SQL of the form in which a search compares the text of an expression."""
    form = f"strip_accents(lower({expression}))"
    for letter, typed in _AS_TYPED.items():
        form = f"replace({form}, '{letter}', '{typed}')"
    return form


def searchable(text: str) -> str:
    """Give the form in which a search compares: the same as `searchable_in_sql` in the database."""
    return text.lower() if text.isascii() else "".join(map(_plain, text))


def spans(text: str, terms: Sequence[str]) -> tuple[Span, ...]:
    """Tell where any of these terms stand in the text as it is written; touching places become one."""
    folded, places = _folded(text)
    found = sorted(span for term in terms for span in _occurrences(folded, searchable(term)))
    merged: list[Span] = []
    for start, end in found:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple((places[start], _end(text, places[end - 1] + 1)) for start, end in merged)


def _occurrences(folded: str, term: str) -> list[Span]:
    found: list[Span] = []
    at = folded.find(term) if term else -1
    while at >= 0:
        found.append((at, at + len(term)))
        at = folded.find(term, at + len(term))
    return found


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """Give the text for comparing, and for each of its signs the place of the sign that it comes from."""
    if text.isascii():
        return text.lower(), range(len(text))
    pieces = [_plain(sign) for sign in text]
    places = [place for place, piece in enumerate(pieces) for _ in piece]
    return "".join(pieces), places


def _end(text: str, end: int) -> int:
    """Take accents that follow as signs of their own along with their letter."""
    while end < len(text) and not _plain(text[end]):
        end += 1
    return end


@lru_cache(maxsize=4096)
def _plain(sign: str) -> str:
    letters = (letter for letter in normalize("NFD", sign.lower()) if not category(letter).startswith("M"))
    return normalize("NFC", "".join(_AS_TYPED.get(letter, letter) for letter in letters))
