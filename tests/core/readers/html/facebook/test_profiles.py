from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from core.readers.html.facebook.profiles import profile
from core.readers.shapes import as_record
from tests.core.readers.html.making import page

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
