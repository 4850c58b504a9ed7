"""Every word that a person reads: gettext for window, command line and PDF, from one catalogue a language.

The catalogues are read straight from their `.po` files, so that there is no compiled copy to go stale.
"""

from __future__ import annotations

import gettext
import io
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime, format_skeleton, format_time
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal, format_percent

from resources import resource

SOURCE_LANGUAGE = "en"
_FIRST_OF_MONTH = {"fr": "1er"}
LANGUAGE_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")  # in the order in which gettext asks them


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language, with its numbers and dates."""

    language: str
    locale: Locale
    catalogue: gettext.NullTranslations

    def _(self, sentence: str) -> str:
        """Translate a whole sentence; fill its placeholders afterwards with `.format()`."""
        return self.catalogue.gettext(sentence)

    def n(self, one: str, many: str, count: int, **facts: str) -> str:
        """Translate a sentence that depends on a number; `{n}` in it is the number, other placeholders the facts."""
        return self.catalogue.ngettext(one, many, count).format(n=self.number(count), **facts)

    def p(self, context: str, word: str) -> str:
        """Translate a word whose meaning needs a context."""
        return self.catalogue.pgettext(context, word)

    def number(self, value: float) -> str:
        """Write a number as this language does."""
        return str(format_decimal(value, locale=self.locale))

    def percent(self, value: float) -> str:
        """Write a share (0 to 1) as this language does."""
        return str(format_percent(value, locale=self.locale))

    def day(self, value: date, style: str = "long") -> str:
        """Write a date as this language does; styles: short, medium, long, full."""
        return self._ordinal(str(format_date(value, format=style, locale=self.locale)))

    def day_of_year(self, month: int, day: int) -> str:
        """Write a day without its year."""
        leap_year = 2000
        return self._ordinal(str(format_skeleton("MMMMd", date(leap_year, month, day), locale=self.locale)))

    def month(self, year: int, month: int) -> str:
        """Write a month with its year."""
        return str(format_skeleton("yMMMM", date(year, month, 1), locale=self.locale))

    def moment(self, value: datetime, style: str = "medium") -> str:
        """Write a date and time as this language does."""
        return self._ordinal(str(format_datetime(value, format=style, locale=self.locale)))

    def _ordinal(self, written: str) -> str:
        """Write the first day of a month as people do: the CLDR has "1 novembre" where French has "1er novembre"."""
        first = _FIRST_OF_MONTH.get(self.locale.language)
        return re.sub(r"\b1(?= [^\W\d])", first, written) if first else written

    def clock(self, value: datetime) -> str:
        """Write a time of day as this language does."""
        return str(format_time(value, format="short", locale=self.locale))


def asked_languages(environment: Mapping[str, str]) -> list[str]:
    """List the languages that the system's environment asks for, best first."""
    values = (environment.get(name, "") for name in LANGUAGE_VARIABLES)
    return [tag for value in values for tag in value.split(":") if tag]


def available_languages() -> list[str]:
    """List the languages that Volteface speaks, the source language first."""
    folder = resource("translations")
    return [
        SOURCE_LANGUAGE,
        *sorted(entry.name.removesuffix(".po") for entry in folder.iterdir() if entry.name.endswith(".po")),
    ]


def speaks(tag: str) -> bool:
    """Tell whether Volteface speaks this language, however its name is written: fr, fr-CA, fr_FR.UTF-8."""
    return not set(available_languages()).isdisjoint(_candidates(tag))


def words_for(*wanted: str) -> Words:
    """Give the words of the first of these languages that Volteface speaks, English if none."""
    spoken = available_languages()
    for tag in wanted:
        for candidate in _candidates(tag):
            if candidate in spoken:
                return _load(candidate, tag)
    return _load(SOURCE_LANGUAGE, SOURCE_LANGUAGE)


def _candidates(tag: str) -> tuple[str, str]:
    plain = tag.split(".", maxsplit=1)[0].split("@", maxsplit=1)[0].replace("-", "_")
    return plain, plain.split("_")[0].lower()


def _load(language: str, tag: str) -> Words:
    return Words(language, _locale(tag, language), _catalogue(language))


def _locale(tag: str, language: str) -> Locale:
    """Prefer the person's own country (en_GB), fall back to the plain language."""
    known = filter(None, map(_known_locale, (_candidates(tag)[0], language)))
    return next(known, Locale(SOURCE_LANGUAGE))


def _known_locale(candidate: str) -> Locale | None:
    try:
        return Locale.parse(candidate)
    except (UnknownLocaleError, ValueError):
        return None


def _catalogue(language: str) -> gettext.NullTranslations:
    if language == SOURCE_LANGUAGE:
        return gettext.NullTranslations()
    with resource("translations", f"{language}.po").open("rb") as source:
        catalogue = read_po(source, locale=language)
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
