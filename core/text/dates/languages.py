"""The vocabulary of one language: cuts the texts between the figures of a date into words that mean something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import takewhile

from core.text.dates.tables import own_words, tables
from core.text.dates.words import HALVES, Word, bare, is_unspaced, without_accents
from core.values import Json

_SHORTENED = 3  # letters that a month keeps where it is cut short, and that it may differ by at its end
_RUNS_KEPT = 20_000


class Language:
    """The words that one language writes dates with."""

    def __init__(self, words: dict[str, Word]) -> None:
        self._words = words
        self._lengths = _lengths_by_start(words)
        self._months = {without_accents(text): word.month for text, word in words.items() if word.month}
        self._read: dict[str, tuple[Word, ...]] = {}

    def pieces(self, run: str) -> tuple[Word, ...]:
        """Cut a text without figures into words, each with what it may mean."""
        known = self._read.get(run)
        if known is None:
            if len(self._read) > _RUNS_KEPT:
                self._read.clear()
            known = self._read[run] = tuple(self._cut(bare(run)))
        return known

    def loose_month(self, text: str) -> int:
        """Guess the month that a word is a shortened or bent form of, 0 if it is none or may be two."""
        plain = without_accents(text)
        shared = {name: _shared_letters(plain, name) for name in self._months}
        most = max(shared.values(), default=0)
        months = {self._months[name] for name, letters in shared.items() if letters == most}
        near = most >= _SHORTENED and len(plain) - most <= _SHORTENED
        return months.pop() if near and len(months) == 1 else 0

    def _cut(self, text: str) -> Iterator[Word]:
        position = 0
        while position < len(text):
            word = self._word_at(text, position)
            yield word
            position += len(word.text)
            position += text[position : position + 1] == " "

    def _word_at(self, text: str, start: int) -> Word:
        """Give the longest known word that begins here, else the unknown one (one sign in scripts without blanks)."""
        for length in self._lengths.get(text[start], ()):
            word = self._words.get(text[start : start + length])
            if word and _ends_at(text, start + len(word.text)):
                return word
        return Word(text[start] if is_unspaced(text[start]) else text[start:].split(" ", 1)[0])


def named_language(code: str) -> Language | None:
    """Give the vocabulary of a language code such as `fr`, None for one without."""
    return _language(code) if code in tables() else None


def all_languages() -> list[str]:
    """Give the codes of all languages with a vocabulary."""
    return list(tables())


def language_code(locale: str) -> str:
    """Give the language of a locale as Meta or a page writes it: `fr_FR`, `zh-Hant-TW`, `nb`."""
    code = locale.replace("-", "_").split("_")[0].lower()
    return "nb" if code == "no" else code


@cache
def _language(code: str) -> Language:
    words = {text: Word(text, joining=True) for text in map(bare, own_words()["joining"])}
    for word in _words_of(tables()[code]):
        known = words.get(word.text)
        words[word.text] = word if known is None else _both(known, word)
    return Language(words)


def _words_of(table: Json) -> Iterator[Word]:
    for month, names in enumerate(table["months"], start=1):
        yield from (Word(name, month=month) for name in names)
    for half, hours in HALVES.items():
        yield from (Word(name, hours=hours) for name in table[half])
    yield from (Word(name, weekday=True) for name in table.get("days", ()))
    yield from (Word(name, marks_next=part) for name, part in table["before"].items())
    yield from (Word(name, marks_last=part) for name, part in table["after"].items())


def _both(one: Word, other: Word) -> Word:
    """Join what two words mean that are written alike: "mar" is March and Tuesday in Spanish."""
    meant = {name: getattr(other, name) for name in Word.__slots__ if getattr(other, name)}
    return replace(one, **{name: value for name, value in meant.items() if not getattr(one, name)})


def _lengths_by_start(words: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Map the first sign of words to their lengths, longest first, so that unknown words cost next to nothing."""
    lengths: dict[str, set[int]] = {}
    for word in words:
        lengths.setdefault(word[0], set()).add(len(word))
    return {start: tuple(sorted(those, reverse=True)) for start, those in lengths.items()}


def _shared_letters(one: str, other: str) -> int:
    """Count the letters that two words have in common at their front."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _ends_at(text: str, end: int) -> bool:
    """Whether a word may end here: before a blank, or where the script sets none."""
    return end == len(text) or text[end] == " " or is_unspaced(text[end - 1]) or is_unspaced(text[end])
