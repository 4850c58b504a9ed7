"""Letters to and from Facebook's support as their pages show them (docs/formats/facebook.md §5.3)."""

from __future__ import annotations

from typing import Any

import pytest

from core.readers.html.facebook.letters import support
from core.readers.shapes import as_record
from tests.core.readers.html.making import page

DATE = '<div class="_3-94 _a6-o"><div class="_a72d">Jun 2{}, 2024 9:05:20am</div></div>'
LETTER = (
    '<div class="_a6-g"><div class="_2ph_ _a6-h _a6-i"><div><p>{}</p>{}</div></div><div class="_2ph_ _a6-p">{}</div>'
    + DATE.format(1)
    + "</div>"
)
CASE = (
    '<div class="_a6-g"><div class="_2ph_ _a6-h _a6-i">My account</div><div class="_2ph_ _a6-p">{}</div>'
    + DATE
    + "</div>"
)


def _letters(inner: str) -> list[Any]:
    cases = as_record(as_record(support(page(CASE.format(inner, 0))))["support_messages"])
    (case,) = cases.values()
    assert case["subject"] == "My account"
    return list(case["messages"])


def test_each_letter_has_its_sender_its_subject_its_words_and_its_time() -> None:
    first, second = _letters(
        LETTER.format("Anna Demo", "Help", "Hello,<br/>please") + LETTER.format("Facebook", "", "No")
    )
    assert (first["from"], first["subject"], first["message"]) == ("Anna Demo", "Help", "Hello,\nplease")
    assert (second["from"], second["subject"], second["timestamp"] is not None) == ("Facebook", "", True)


@pytest.mark.parametrize(
    "head", ["<div class='_a6-h'>Anna Demo</div>", "<div class='_a6-h'><div><p>Anna Demo</p></div></div>"]
)
def test_a_letter_without_a_date_or_a_paragraph_is_kept(head: str) -> None:
    (letter,) = _letters(f'<div class="_a6-g">{head}<div class="_a6-p">Hello</div></div>')
    assert (letter["from"], letter["message"], letter["timestamp"]) == ("Anna Demo", "Hello", None)


def test_letters_in_rows_are_read_by_their_order() -> None:
    row = '<tr><td class="_a6_q">x</td><td class="_a6_r">{}</td></tr>'
    (letter,) = _letters(f"<table>{''.join(map(row.format, ('Anna Demo', 'Facebook', 'Help', 'Hello')))}</table>")
    assert (letter["from"], letter["message"]) == ("Anna Demo", "Hello")
