from __future__ import annotations

import pytest

from core.readers.html.boxes import boxes_in
from tests.core.readers.html.making import box

H1 = (
    '<div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder"><div class="_3-96 _2pio _2lek _2lel">Head</div>'
    '<div class="_3-96 _2let">Body</div><div class="_3-94 _2lem"><a href="https://www.facebook.com/1">Date</a></div></div>'
)
H2 = (
    '<div class="pam _3-95 _a6-g uiBoxWhite noborder"><div class="_2ph_ _a6-h _a6-i">Head</div>'
    '<div class="_2ph_ _a6-p">Body</div>'
    '<div class="_3-94 _a6-o"><a href="https://www.facebook.com/1"><div class="_a72d">Date</div></a></div></div>'
)
H3 = (
    '<section class="_a6-g" aria-labelledby="u_0"><h2 class="_2ph_ _a6-h _a6-i" id="u_0">Head</h2>'
    '<div class="_2ph_ _a6-p">Body</div>'
    '<footer class="_3-94 _a6-o"><a href="https://www.facebook.com/1"><div class="_a72d">Date</div></a></footer>'
    "</section>"
)


@pytest.mark.parametrize("html", [H1, H2, H3])
def test_head_body_date_and_live_link_are_told_by_class_in_all_generations(html: str) -> None:
    found = box(html)
    assert found.body is not None
    assert (found.title, found.body.text(), found.date_text, found.live_link) == (
        "Head",
        "Body",
        "Date",
        "https://www.facebook.com/1",
    )


def test_a_box_in_a_box_is_no_record_of_its_own() -> None:
    nested = H3.replace("Body", f"<table><tr><td>{H3}{H3}</td></tr></table>")
    assert len(list(boxes_in(nested + nested))) == 2


def test_neither_tag_nor_order_of_classes_matters() -> None:
    found = box('<li class="x  _a6-g y"><p class="_a6-h">Head</p><i class="z _a6-o">Date</i></li>')
    assert (found.title, found.body, found.date_text, found.live_link) == ("Head", None, "Date", None)


def test_a_part_may_stand_somewhat_deeper() -> None:
    assert box(f'<div class="_a6-g"><div>{H3[H3.index("<h2") :]}</div></div>').title == "Head"


def test_a_class_that_only_begins_alike_makes_no_box() -> None:
    assert list(boxes_in('<div class="_a6-gx x_a6-g">a</div>')) == []
