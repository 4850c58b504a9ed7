from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.readers.html.text import as_meta, lines_of, text_of
from core.text.mending import mend
from tests.core.readers.html.making import node


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<div>Caf&eacute; &lt;3 &amp; &#064;Bob</div>", "Café <3 & @Bob"),
        ("<div>one<br/>two<br><br/>four</div>", "one\ntwo\n\nfour"),
        ("<div>one<br/>\n  two</div>", "one\ntwo"),
        ("<div>a\n  b</div>", "a b"),
        ("<div>a  b</div>", "a  b"),
        ("<div><div>one</div><div>two</div></div>", "one\ntwo"),
        ("<div>one <b>and</b> <i>the same</i></div>", "one and the same"),
        ("<div><script>x()</script><style>p{}</style>said</div>", "said"),
        ("<div><video src='a.mp4'><a>Click for video</a></video>said</div>", "said"),
        ("<div></div>", ""),
        ("<div>a\x01b</div>", "a\x01b"),
    ],
)
def test_text_is_what_the_person_wrote(html: str, expected: str) -> None:
    assert text_of(node(html)) == expected


def test_what_is_skipped_says_nothing() -> None:
    assert lines_of(node("<div>a<ul><li>b</li></ul>c</div>"), lambda found: found.tag == "ul") == ["ac"]


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_a_text_written_as_meta_writes_it_is_mended_back_exactly(text: str) -> None:
    assert mend(as_meta(text)) == text


def test_depth_does_not_exhaust_the_stack() -> None:
    assert text_of(node("<div>" + "<span>" * 5000 + "deep")) == "deep"
