"""What somebody copies from the PDF holds no sign that they did not see; hostile directions still turn nothing."""

from __future__ import annotations

import pytest

from core.i18n import Words
from core.report import make_report
from core.report.isolating import plain_isolates
from core.text.safe import isolated
from tests.core.report.languages import ENGLISH, FRENCH, MIRRORED
from tests.core.report.reading import reader
from tests.core.report.samples import empty, item

SIGNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
HEBREW = "שלום"


@pytest.mark.parametrize("name", ["Zoé", "日本語", "Ωμέγα", "\u202eevil"])
def test_words_that_run_as_the_document_need_no_isolate(name: str) -> None:
    assert not set(plain_isolates(f"By {isolated(name)}, 5 items.")) & set(SIGNS)


def test_words_that_run_against_it_keep_one_for_their_own_direction() -> None:
    assert plain_isolates(f"By {isolated(HEBREW)}, 5") == f"By \u2067{HEBREW}\u2069, 5"
    assert plain_isolates(f"By {isolated('a ' + HEBREW)}, 5") == f"By \u2066a {HEBREW}\u2069, 5"
    assert plain_isolates(f"{HEBREW} {isolated('Zoé')}", rtl=True) == f"{HEBREW} \u2066Zoé\u2069"


def test_isolates_within_isolates_and_open_ones_go() -> None:
    inner = f"\u2068a \u2067{HEBREW}\u2069 b\u2069"
    assert plain_isolates(inner) == f"\u2066a {HEBREW} b\u2069"
    assert plain_isolates("é \u2068open") == "é open"
    assert plain_isolates("é\u2069") == "é"


@pytest.mark.parametrize("words", [ENGLISH, FRENCH, MIRRORED], ids=["english", "french", "mirrored"])
@pytest.mark.parametrize("text", ["Zoé", HEBREW, f"a \u202e{HEBREW}\u202c b", "\u202eevil"])
def test_the_text_of_the_pdf_has_none(words: Words, text: str) -> None:
    pdf = make_report(empty(), [item(text)], words=words)
    copied = "".join(page.extract_text() for page in reader(pdf).pages)
    assert not set(copied) & set(SIGNS)
