from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import DamagedMember
from core.readers.facts import Facts
from core.readers.html.instagram.table import TRANSLATORS as INSTAGRAM
from core.readers.html.meta_ai.table import TRANSLATORS as META_AI
from core.readers.html.threads.table import TRANSLATORS as THREADS
from core.readers.registry import FACTS_READERS, READERS
from core.readers.shapes import WrongShape
from tests.core.readers.html.instagram.making import facts, outcome

_TABLES = (*INSTAGRAM, *THREADS, *META_AI)
_CLASSES = ("_a6-g", "_a6-h", "_a6-p", "_a6-o", "_a6_q", "_2piu _a6_r", "_3-95", "_a6_o", "_a706", "_a70e", "x")
_TAGS = ("div", "section", "h2", "footer", "table", "tr", "td", "a", "ul", "li", "span", "br", "video")
_OPENING = st.builds('<{} class="{}">'.format, st.sampled_from(_TAGS), st.sampled_from(_CLASSES))
_CLOSING = st.builds("</{}>".format, st.sampled_from(_TAGS))
_WORDS = st.sampled_from(
    ("Aug 17, 2025 11:23 am", "Comment", "Time", "48.123456", "2.345678", "True", "Meta AI", "&amp;", "\0", "You: hi\n")
)
_MEDIA = st.sampled_from(('<img src="media/posts/1.jpg">', '<video src="x.mp4">', '<a href="../b.html">', "<img src>"))
pages = st.lists(_OPENING | _CLOSING | _WORDS | _MEDIA | st.text(max_size=5), max_size=40).map("".join)


@pytest.mark.parametrize("reader", sorted({*_TABLES} & READERS.keys()))
@settings(max_examples=40, deadline=None)
@given(content=st.binary(max_size=200) | pages.map(lambda page: page.encode("utf-8", "replace")))
def test_no_page_stops_a_reader(reader: str, content: bytes) -> None:
    try:
        made = outcome(reader, content)
    except (WrongShape, DamagedMember):
        return

    assert made.unreadable <= made.records


@pytest.mark.parametrize("reader", sorted({*_TABLES} & FACTS_READERS.keys()))
@settings(max_examples=40, deadline=None)
@given(content=pages)
def test_no_page_stops_a_reader_of_facts(reader: str, content: str) -> None:
    try:
        found = facts(reader, content)
    except (WrongShape, DamagedMember):
        return

    assert isinstance(found, Facts)
