"""What the words around the figures of a date and a time mean, in whatever language the phone speaks.

The words are those of `core.text.dates`; the language is that which knows most of a file's words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from core.text.dates.candidates import languages_for
from core.text.dates.languages import Language, named_language
from core.text.dates.words import Hours, Word

LETTER = re.compile(r"[^\W\d_]")
FIGURES = re.compile(r"\d+")


@lru_cache(maxsize=512)
def meanings(run: str) -> tuple[Word, ...]:
    """Say what the words of a text between figures mean, in a language that knows all of them; () if none does."""
    for language in _languages([run]):
        words = language.pieces(run)
        if words and all(word.known for word in words):
            return words
    return ()


class Vocabulary:
    """The language of a file, as far as the words of its dates and times show it."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Take the language that knows most of the words in these dates or times; figures in them do not matter."""
        runs = dict.fromkeys(run for text in texts for run in FIGURES.split(text) if LETTER.search(run))
        candidates = _languages(runs) if runs else []
        known = [sum(all(word.known for word in one.pieces(run)) for run in runs) for one in candidates]
        self._language = candidates[known.index(max(known))] if candidates else None

    def month(self, text: str) -> int:
        """Give the month that a text names, 0 if it names none."""
        return next((word.month for word in self._words(text) if word.month), 0)

    def hours(self, text: str) -> Hours | None:
        """Give what the hours of a clock mean beside this text, None if it says nothing of them."""
        return next((word.hours for word in self._words(text) if word.hours), None)

    def _words(self, text: str) -> Iterable[Word]:
        if self._language is None:
            return ()
        return [word for run in FIGURES.split(text) if LETTER.search(run) for word in self._language.pieces(run)]


def _languages(runs: Iterable[str]) -> Sequence[Language]:
    found = map(named_language, languages_for(dict.fromkeys(runs, 1)))
    return [language for language in found if language is not None]
