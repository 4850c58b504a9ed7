"""What no shipped font has a shape for is replaced and counted; everything else stays as it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.report.document import document
from core.report.signs import shipped_signs
from core.report.typesetting import typeset
from tests.core.report.languages import ENGLISH
from tests.core.report.samples import empty, item

FONTS = Path(__file__).parents[3] / "resources" / "fonts"
SIGNS = shipped_signs(FONTS)
NEARBY = (
    "aé😀👍🏽👩❤️\u200d\ufe0f🇫🇷\u0301\u0951\u093f\u0915مُح\u05b8א日\u20e3\U0001f3fb\u202e\u2067ก\u0e33"
    "*#$[]<>@\\\"'`/𒀀\ue000"
)
ODD = st.text(max_size=40) | st.text(alphabet=st.sampled_from(NEARBY), max_size=40)


@pytest.mark.parametrize(
    "text",
    ["plain", "naïve", "e\u0301", "1️⃣", "👩‍❤️‍👨 🇫🇷 👍🏽", "مُحَمَّد", "שָׁלוֹם", "नमस्ते", "สวัสดี", "日本語 한국어", "𝓗𝓲", "◌ ■ ◇"],
)
def test_what_the_fonts_have_stays_as_it_is(text: str) -> None:
    assert SIGNS.shown(text) == (text, 0)


@pytest.mark.parametrize("text", ["𒀀", "\ue000", "\ufffe", "x\u0951"])
def test_what_no_font_has_whole_becomes_a_box(text: str) -> None:
    assert SIGNS.shown(text) == ("□", 1)


def test_control_characters_and_half_signs_go() -> None:
    assert SIGNS.shown("a\x00b\ufeffc\ud800d\ne") == ("abcd\ne", 0)


@settings(max_examples=40)
@given(st.lists(ODD, min_size=12, max_size=12))
def test_whatever_people_write_the_pdf_keeps_its_standard(texts: list[str]) -> None:
    assert typeset(document(empty(), [item(text) for text in texts], ENGLISH), ENGLISH).accessible


def test_the_fonts_stay_small() -> None:
    assert sum(path.stat().st_size for path in FONTS.iterdir()) < 6_000_000


def test_each_font_has_its_licence() -> None:
    assert {"LICENSE-OFL.txt", "LICENSE-Apache-2.0.txt"} <= {path.name for path in FONTS.iterdir()}
