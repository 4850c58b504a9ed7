"""Writes the words that dates are written with in each language, as Babel has them, to `resources/words`.

Reading them from Babel while a page waits would cost half a second a process; the table costs milliseconds.
Run `python -m tools.date_words` after each change of Babel's version; a test tells when it is needed.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from babel import localedata

from core.text.dates.words import bare

TABLE = Path(__file__).resolve().parent.parent / "resources" / "words" / "dates_cldr.json"
SOURCE = "Unicode CLDR, through Babel; licence: LICENSE-Unicode.txt. Written by tools/date_words.py, do not edit."

# The languages of Facebook that CLDR has month names for; varieties are read together with their language.
_LANGUAGES = (
    "af am ar as az be bg bn br bs ca ceb ckb co cs cy da de el en eo es et eu fa ff fi fil fo fr fur fy ga gl gn gu "
    "ha he hi hr hu hy id is it ja jv ka kk km kn ko ku ky lb lo lt lv mg mk ml mn mr ms mt my nb ne nl nn oc or pa pl "
    "ps pt rm ro ru rw sc sd si sk sl so sq sr sv sw ta te tg th tk tr tt ug uk ur uz vi yo zh zu"
)
_HALVES = {"am": "am", "pm": "pm", "morning": "am", "afternoon": "pm", "evening": "pm", "noon": "noon"}
_NOON = 12 * 60 * 60  # seconds
_MONTHS = range(1, 13)
_NO_NAME = re.compile(r"M?\d{1,2}", re.IGNORECASE)  # what CLDR writes where nobody entered the name of a month
_NOT_IN_USE = {"Dsrt", "Shaw"}  # scripts invented for English


def language_words(language: str) -> dict[str, object] | None:
    """Collect the bare words of one language, None if CLDR has no month names for it."""
    locales = [_data(name) for name in _locales(language)]
    months = {month: _months(locales, month) for month in _MONTHS}
    if not all(months.values()):
        return None
    table: dict[str, object] = {"months": [_bare(words, month) for month, words in months.items()]}
    table["marks"] = _marks(months)
    table["days"] = _bare_all(iter(_days(locales) - (set() if language == "en" else _days([_data("root")]))))
    table.update(_halves(locales))
    return {part: words for part, words in table.items() if words}


def table_of_all() -> dict[str, object]:
    """Collect the words of all languages that have any."""
    languages = {language: language_words(language) for language in _LANGUAGES.split()}
    return {"source": SOURCE, "languages": {language: words for language, words in languages.items() if words}}


def as_text(table: Mapping[str, object]) -> str:
    """Lay the table out with a line for each language, so that changes show."""
    languages = table["languages"]
    assert isinstance(languages, dict)
    lines = ",\n".join(f"{json.dumps(name)}: {_compact(words)}" for name, words in languages.items())
    return f'{{"source": {_compact(table["source"])},\n"languages": {{\n{lines}\n}}}}\n'


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _locales(language: str) -> Iterator[str]:
    """Name a language's data and those of its varieties: Austria's Jänner, Algeria's جانفي, Serbia's Latin script."""
    for name in sorted(localedata.locale_identifiers()):
        if name.split("_")[0] == language and not _NOT_IN_USE & set(name.split("_")):
            yield name


def _data(name: str) -> localedata.LocaleDataDict:
    # A copy: Babel resolves references within the data that its languages share, so the first asked colours the rest.
    own: Any = copy.deepcopy(localedata.load(name))
    return localedata.LocaleDataDict(own)


def _months(locales: list[localedata.LocaleDataDict], month: int) -> set[str]:
    """Give every writing of a month that CLDR has but the narrow one, which is one letter for three months."""
    words = set()
    for locale in locales:
        for context in locale["months"].values():
            words |= {names[month] for width, names in context.items() if width != "narrow" and month in names}
    return {word for word in words if not _NO_NAME.fullmatch(word)}


def _bare(words: set[str], month: int) -> list[str]:
    return _bare_all(word for word in words if str(month) not in word)


def _bare_all(words: Iterator[str]) -> list[str]:
    """Give words as they are compared, those with points both as one word and as several: "a.m." may be "am"."""
    found = set()
    for word in words:
        if not any(sign.isdecimal() for sign in word):
            found |= {bare(word), bare(word.replace(".", "")) if "." in word.rstrip(".") else bare(word)}
    return sorted(found - {""})


def _marks(months: Mapping[int, set[str]]) -> list[list[str]]:
    """Give what stands around the number of a month where months are counted: "tháng 1", "1月"."""
    found = set()
    for word in months[12]:
        before, number, after = word.partition("12")
        if number:
            found.add((bare(before), bare(after)))
    return [list(pair) for pair in sorted(found)]


def _halves(locales: list[localedata.LocaleDataDict]) -> dict[str, list[str]]:
    """Sort the words for parts of the day by what they make of an hour up to twelve."""
    found: dict[str, set[str]] = {"am": set(), "pm": set(), "noon": set(), "night": set()}
    for locale in locales:
        rules = locale["day_period_rules"].get(None, {}) if "day_period_rules" in locale else {}
        for width, part, word in _periods(locale):
            if width != "narrow" or part in {"am", "pm"}:
                found[_half(part, rules)].add(word)
    for strong, weak in (("am", "night"), ("pm", "night"), ("am", "noon"), ("pm", "noon"), ("am", "pm")):
        found[weak] -= found[strong]
    return {half: _bare_all(iter(words)) for half, words in found.items()}


def _periods(locale: localedata.LocaleDataDict) -> Iterator[tuple[str, str, str]]:
    for context in locale["day_periods"].values():
        for width, words in context.items():
            yield from ((width, part, word) for part, word in words.items())


def _half(part: str, rules: Mapping[str, Sequence[Mapping[str, int]]]) -> str:
    """Tell what a part of the day makes of an hour; one that lasts over noon, as some mornings do, is "noon"."""
    usual = _HALVES.get(part.rstrip("1234567890"), "night")
    rule = rules[part][0] if part in rules else {}
    if usual == "night" or "from" not in rule or rule["from"] > rule["before"]:
        return usual
    if rule["from"] < _NOON < rule["before"]:
        return "noon"
    return "am" if rule["before"] <= _NOON else "pm"


def _days(locales: list[localedata.LocaleDataDict]) -> set[str]:
    """Give the names of the days of the week that are longer than a letter."""
    words: set[str] = set()
    for locale in locales:
        for context in locale["days"].values():
            words |= {word for width, names in context.items() if width != "narrow" for word in names.values()}
    return words


if __name__ == "__main__":
    TABLE.write_text(as_text(table_of_all()), encoding="utf-8")
