"""Finds a country's code by the name that an archive writes, in the account's language, or by its time zone."""

from __future__ import annotations

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from core.text.folding import fold

# Languages of the archives that are most likely; the account's own is asked first.
_LANGUAGES = ("en", "fr", "de", "es", "it", "nl", "pt", "pl")
_CODE_LENGTH = 2
_NOWHERE = "ZZ"  # of UTC, in the CLDR


def country_code(written: str, language: str | None = None) -> str | None:
    """Give the ISO 3166 code of a country written as a code or as a name; None if no language knows it.

    A place such as "Lyon, Rhône, France" is understood by its last part.
    """
    name = written.rsplit(",", 1)[-1].strip()
    if len(name) == _CODE_LENGTH and name.isalpha() and name.isascii():
        return name.upper()
    wanted = fold(name)
    for tag in (language, *_LANGUAGES):
        for code, known in _names(tag):
            if len(code) == _CODE_LENGTH and fold(known) == wanted:
                return code
    return None


def country_of_zone(time_zone: str | None) -> str | None:
    """Give the country in which a time zone lies (IANA name); None for one of no country, such as UTC, or unknown."""
    if not time_zone:
        return None
    canonical = get_global("zone_aliases").get(time_zone, time_zone)
    country = get_global("zone_territories").get(canonical)
    return None if country == _NOWHERE or not country or len(country) != _CODE_LENGTH else country


def _names(tag: str | None) -> list[tuple[str, str]]:
    if not tag:
        return []
    try:
        return list(Locale.parse(tag.replace("-", "_")).territories.items())
    except (UnknownLocaleError, ValueError):
        return []
