"""The words come from the CLDR and, where Meta writes others, from our own table."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel import localedata

from core.text.dates.tables import own_words, tables
from core.text.dates.words import bare
from tools.date_words import TABLE, as_text, language_words

# Months, then halves of the day, as seen in exports (docs/formats/facebook.md §5.5, docs/formats/instagram.md §6).
SEEN = {
    "en": ["Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", "am pm AM PM"],
    "cs": ["led úno bře dub kvě čvn čvc srp zář říj lis pro", "dopol. odpol."],
    "pl": ["maj", "rano po południu"],
    "sv": ["maj", ""],
    "fr": ["juin", "am"],
    "es": ["jun.", "am"],
    "nl": ["mrt mei okt", ""],
    "vi": ["", "ch sáng"],
    "ko": ["", "오전 오후"],
    "ru": ["янв фев мар апр мая июн июл авг сен окт ноя дек", ""],
}


def cldr() -> dict[str, dict[str, list[str]]]:
    languages: dict[str, dict[str, list[str]]] = json.loads(TABLE.read_text(encoding="utf-8"))["languages"]
    return languages


def test_these_words_of_meta_are_not_in_the_cldr() -> None:
    other = {}
    for language, (months, halves) in SEEN.items():
        table = cldr()[language]
        known = {name for names in table["months"] for name in names}
        known |= {name for half in ("am", "pm") for name in " ".join(table.get(half, ())).split()}
        other[language] = {bare(word) for word in f"{months} {halves}".split()} - known
    assert {language: words for language, words in other.items() if words} == {
        "cs": {"dopol", "odpol"},  # the CLDR has dop. and odp.
        "ru": {"фев", "сен", "ноя"},  # февр., сент., нояб.
    }


@pytest.mark.parametrize(("language", "words"), [("cs", {"dopol", "odpol"}), ("ru", {"фев", "сен", "ноя"})])
def test_so_our_own_table_has_them(language: str, words: set[str]) -> None:
    own = own_words()["languages"][language]
    assert words <= {part for names in own.values() for name in names for part in name.split("|")}


def test_all_words_that_the_cldr_lacks_are_listed_in_the_facts() -> None:
    section = Path("docs/formats/facebook.md").read_text(encoding="utf-8").split("not in the CLDR")[1].split("\n\n")[0]
    listed = {
        (line.split("|")[1].strip(), word) for line in section.split("\n") for word in re.findall(r"`([^`]+)`", line)
    }
    assert {found for found in _beyond_the_cldr() if found not in listed} == set()


def _beyond_the_cldr() -> Iterator[tuple[str, str]]:
    for language, own in own_words()["languages"].items():
        known = {name for names in cldr()[language]["months"] for name in names}
        halves = {name for half in ("am", "pm") for name in cldr()[language].get(half, ())}
        yield from (
            (language, word) for names in own.get("months", ()) for word in names.split("|") if bare(word) not in known
        )
        yield from ((language, word) for half in ("am", "pm") for word in own.get(half, ()) if bare(word) not in halves)


@pytest.mark.parametrize("language", ["cs", "fi", "hr", "ko", "lt", "vi", "zh"])
def test_the_table_is_what_babel_has(language: str) -> None:
    localedata._cache.clear()  # what other languages left behind in it
    assert cldr()[language] == language_words(language), "run python -m tools.date_words"


def test_the_table_is_laid_out_as_the_tool_writes_it() -> None:
    text = TABLE.read_text(encoding="utf-8")
    assert as_text(json.loads(text)) == text


@pytest.mark.parametrize("language", tables())
def test_no_language_gives_one_word_two_months_or_two_halves(language: str) -> None:
    table = tables()[language]
    months = [name for names in table["months"] for name in {*names}]
    halves = [name for half in ("am", "pm", "noon", "night") for name in {*table[half]}]
    assert (len(months), len(halves)) == (len({*months}), len({*halves}))


@pytest.mark.parametrize("language", tables())
def test_every_word_is_bare(language: str) -> None:
    table = tables()[language]
    words = [name for names in table["months"] for name in names] + table["am"] + table["pm"] + table["days"]
    assert words == list(map(bare, words))
