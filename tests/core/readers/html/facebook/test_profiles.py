from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from core.readers.context import Page
from core.readers.facebook.account_facts import profile_facts
from core.readers.html.facebook.profiles import profile
from core.readers.shapes import as_record
from tests.core.readers.html.making import HERE, page

ROW = '<tr><td class="_a6_q">{}</td><td class="_2piu _a6_r">{}</td></tr>'
BORN = {
    "en": "Mar 4, 1991",
    "de": "4. März 1991",
    "es": "4 de marzo de 1991",
    "pt": "4 de março de 1991",
    "cs": "4. března 1991",
    "tr": "4 Mart 1991",
    "ar": "4 مارس 1991",
    "ja": "1991年3月4日",
}


def _read(*values: str) -> dict[str, Any]:
    rows = "".join(ROW.format(f"Label {number}", value) for number, value in enumerate(values))
    return as_record(as_record(profile(page(f'<div class="_a6-g"><table>{rows}</table></div>')))["profile_v2"])


@pytest.mark.parametrize("language", BORN)
def test_the_birth_date_is_no_words_of_the_owners_in_any_language(language: str) -> None:
    told = _read("Anna Demo", BORN[language], "Female", "I like gardens. And bridges.")
    born = told["birthday"]
    assert date(born["year"], born["month"], born["day"]) == date(1991, 3, 4)
    assert (told["intro_bio"], "about_me" in told) == ({"name": "I like gardens. And bridges."}, False)


OF_ONE = {"28 lutego 1991": "pl", "28 Şubat 1991": "tr", "28 فبراير 1991": "ar", "Feb 28, 1991": "en"}
SHARED = {"4 mars 1999": None, "28 февруари 1991": None, "1991年2月28日": None}  # of several languages


@pytest.mark.parametrize(("born", "language"), [*OF_ONE.items(), *SHARED.items()])
def test_the_month_of_the_birth_date_tells_the_language_of_pages_that_do_not(born: str, language: str | None) -> None:
    facts = profile_facts(Page({"profile_v2": _read("Anna Demo", born)}, "profile.html", HERE))
    assert facts.language == language


@pytest.mark.parametrize("born", ["04.03.1991", "03/04/1991", "1991-03-04"])
def test_figures_tell_no_language(born: str) -> None:
    assert not _read("Anna Demo", born).get("language")
