"""In every language, every pattern of every month is read back right at noon, at midnight, at 1 am and at 11 pm."""

from __future__ import annotations

import pytest

from tests.core.text.dates.making import LANGUAGES, PATTERNS, cases, moments, page, read

NO_HALVES = "am pm"


@pytest.mark.parametrize(("language", "name"), cases())
def test_every_pattern_is_read_in_every_language(language: str, name: str) -> None:
    texts = page(language, PATTERNS[name])
    assert list(zip(texts, read(texts), strict=True)) == list(zip(texts, moments(), strict=True))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("length", ["long", "medium"])
def test_the_pattern_of_the_cldr_is_read(language: str, length: str) -> None:
    texts = page(language, length)
    assert list(zip(texts, read(texts), strict=True)) == list(zip(texts, moments(), strict=True))
