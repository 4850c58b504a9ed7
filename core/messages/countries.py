"""What a person reads for the code of a country."""

from __future__ import annotations

from core.i18n import Words
from core.judging.region import ELSEWHERE


def country_name(code: str, words: Words) -> str:
    """Name a country as this language does."""
    if code == ELSEWHERE:
        return words._("Anywhere else in the world")
    return str(words.locale.territories.get(code, code))
