"""What each language calls months, days and halves of the day; and which languages know the words of a page.

`resources/words/dates_cldr.json` holds the words of the Unicode CLDR (written by `tools/date_words.py`),
`resources/words/dates.toml` Meta's own (`docs/formats/facebook.md §5.5`, `docs/formats/instagram.md §6`).
"""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from itertools import takewhile
from typing import Any

from core.text.dates.words import HALVES, Word, bare, is_unspaced, without_accents
from resources import resource

_SHORTENED = 3  # letters that a month keeps where it is cut short, and that it may differ by at its end
_NEAR = 0.7  # share of the most known language's votes from which on another is looked at
_EVERYWHERE = {"am": ("am", "a m"), "pm": ("pm", "p m")}  # Meta writes them in many languages
_RUNS_KEPT = 20_000


class Language:
    """The vocabulary of one language; reads the words between the figures of a date."""

    def __init__(self, code: str, words: dict[str, Word]) -> None:
        self.code = code
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
    return _language(code) if code in _tables() else None


def language_code(locale: str) -> str:
    """Give the language of a locale as Meta or a page writes it: `fr_FR`, `zh-Hant-TW`, `nb`."""
    code = locale.replace("-", "_").split("_")[0].lower()
    return "nb" if code == "no" else code


def languages_for(runs: Mapping[str, int]) -> list[str]:
    """Give the codes of the languages that know the months, else the halves of the day, in texts; all if none does.

    `runs` are texts between figures, with how often each occurs.
    """
    texts = [(bare(run), count) for run, count in runs.items()]
    votes = _votes(texts, _months_index()) or _votes(texts, _halves_index())
    if not votes:
        return list(_tables()) if any(text for text, _ in texts) else ["en"]
    enough = _NEAR * max(votes.values())
    return [code for code in _tables() if votes[code] >= enough]


def _votes(texts: Iterable[tuple[str, int]], index: Mapping[str, set[str]]) -> Counter[str]:
    votes: Counter[str] = Counter()
    for text, count in texts:
        for code in _knowing(text, index):
            votes[code] += count
    return votes


def _knowing(text: str, index: Mapping[str, set[str]]) -> set[str]:
    """Find the languages that know a word of a text; where words stand without blanks each part of it may be one."""
    starts: Iterable[str] = text.split()
    if any(map(is_unspaced, text)):
        starts = {text[start:end] for start in range(len(text)) for end in range(start + 1, start + 12)} | {*starts}
    return set().union(*(index.get(start, ()) for start in starts))


def _shared_letters(one: str, other: str) -> int:
    """Count the letters that two words have in common at their front."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _lengths_by_start(words: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Map the first sign of words to their lengths, longest first, so that unknown words cost next to nothing."""
    lengths: dict[str, set[int]] = {}
    for word in words:
        lengths.setdefault(word[0], set()).add(len(word))
    return {start: tuple(sorted(those, reverse=True)) for start, those in lengths.items()}


def _ends_at(text: str, end: int) -> bool:
    """Whether a word may end here: before a blank, or where the script sets none."""
    return end == len(text) or text[end] == " " or is_unspaced(text[end - 1]) or is_unspaced(text[end])


@cache
def _language(code: str) -> Language:
    words: dict[str, Word] = dict(_joining())
    for word in _words_of(_tables()[code]):
        known = words.get(word.text)
        words[word.text] = word if known is None else _both(known, word)
    return Language(code, words)


def _both(one: Word, other: Word) -> Word:
    """Join what two words mean that are written alike: "mar" is March and Tuesday in Spanish."""
    meant = {name: getattr(other, name) for name in Word.__slots__ if getattr(other, name)}
    return replace(one, **{name: value for name, value in meant.items() if not getattr(one, name)})


def _words_of(table: Mapping[str, Any]) -> Iterator[Word]:
    for month, names in enumerate(table["months"], start=1):
        yield from (Word(name, month=month) for name in names)
    for half, hours in HALVES.items():
        yield from (Word(name, hours=hours) for name in table.get(half, ()))
    yield from (Word(name, weekday=True) for name in table.get("days", ()))
    yield from (Word(name, marks_next=part) for name, part in table["before"].items())
    yield from (Word(name, marks_last=part) for name, part in table["after"].items())


@cache
def _tables() -> dict[str, dict[str, Any]]:
    """Load the words of all languages, Meta's own among them: a few milliseconds, once a process."""
    tables = json.loads(resource("words", "dates_cldr.json").read_text(encoding="utf-8"))["languages"]
    own = _own()
    for code, table in tables.items():
        _complete(table, own["languages"].get(code, {}), own["marks"])
    return dict(tables)


@cache
def _own() -> dict[str, Any]:
    return tomllib.loads(resource("words", "dates.toml").read_text(encoding="utf-8"))


def _complete(table: dict[str, Any], own: Mapping[str, Any], marks: Mapping[str, str]) -> None:
    """Add Meta's own words of a language to those of the CLDR."""
    for half, words in _EVERYWHERE.items():
        table[half] = [*table.get(half, ()), *words, *map(bare, own.get(half, ()))]
    for names, more in zip(table["months"], own.get("months", ()), strict=False):
        names.extend(map(bare, more.split("|")))
    if prefix := own.get("prefix"):
        table["months"] = [[*names, *(prefix + name for name in names)] for names in table["months"]]
    counted = table.get("marks", ())
    table["before"] = {before: "month" for before, _ in counted if before} | own.get("before", {})
    table["after"] = {after: "month" for _, after in counted if after} | dict(marks)


@cache
def _joining() -> dict[str, Word]:
    return {text: Word(text, joining=True) for text in map(bare, _own()["joining"])}


@cache
def _months_index() -> dict[str, set[str]]:
    """Map the first word of each month's name, and each mark of a month, to the languages that have it."""
    index: dict[str, set[str]] = {}
    for code, table in _tables().items():
        counted = [mark for pair in table.get("marks", ()) for mark in pair]
        for name in (*(name for names in table["months"] for name in names), *counted):
            if name:
                index.setdefault(name.split()[0], set()).add(code)
    return index


@cache
def _halves_index() -> dict[str, set[str]]:
    index: dict[str, set[str]] = {}
    for code, table in _tables().items():
        for name in (name for half in HALVES for name in table.get(half, ())):
            index.setdefault(name.split()[0], set()).add(code)
    return index
