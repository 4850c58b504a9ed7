"""Finds a country's code by the name that an archive writes, in the language of the account."""

from __future__ import annotations

from babel import Locale, UnknownLocaleError

from core.text.folding import fold

# Languages of the archives that are most likely; the account's own is asked first.
_LANGUAGES = ("en", "fr", "de", "es", "it", "nl", "pt", "pl")
_CODE_LENGTH = 2


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


def _names(tag: str | None) -> list[tuple[str, str]]:
    if not tag:
        return []
    try:
        return list(Locale.parse(tag.replace("-", "_")).territories.items())
    except (UnknownLocaleError, ValueError):
        return []
