"""Whatever a person wrote as the only text of a post or a comment is shown, whole (docs/formats/facebook.md §5.2)."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.readers.context import Context
from core.readers.html.translating import translate
from core.readers.registry import READERS
from core.text.folding import fold
from core.vocabulary import Platform
from tests.builders.html.markup import words

CONTEXT = Context(Platform.FACEBOOK, "Anna Demo", owner_names=frozenset({fold("Anna Demo")}), time_zone="UTC")
DATE, PICTURE = (
    "Jun 26, 2026 9:05:20 am",
    '<div class="_2pin"><div><img class="_a6_o _2yuc" src="p/1.jpg"/></div></div>',
)
PIECES = [
    *(
        "Dinner",
        "Updated",
        "Place:",
        "Anna Demo",
        "Café Müller",
        "Address: 1 rue X",
        "options",
        "é",
        "@bob",
        "<3",
        "&amp;",
    ),
    *(
        "(1, 2)",
        "(48.85, 2.35)",
        "(48.8566, 2.3522)",
        "(2,3)",
        "Jun 26, 2026 9:05 am",
        DATE,
        "16.01.2019, 10:15",
        "2021",
    ),
    *("https://maps.google.com/?q=1,2", "https://example.org/a?b=1&c=2", "10:15", "\n", "\n\n"),
]
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=5).map(" ".join).filter(str.split)
HEADS = ["Anna Demo updated her status.", "Anna Demo was at Café X.", "Anna Demo commented on Bob Sample's post."]


def linked(text: str) -> str:
    """Write a text as pages do; its addresses are links."""
    said = (
        f'<a href="{words(one)}">{words(one)}</a>' if one.startswith("http") else words(one) for one in text.split(" ")
    )
    return " ".join(said)


def page_of(family: str, head: str, inner: str) -> str:
    if family == "H1":
        block = f'<div class="_2let"><div><div class="_2pin"><div><div>{inner}</div></div></div></div></div>'
        foot = '<div class="_2lem">Jan 16, 2019, 10:15 AM</div>'
        return f'<div class="_2lej"><div class="_2lek">{head}</div>{block}{foot}</div>'
    tag = "section" if family == "H3" else "div"
    block = f'<div class="_a6-p"><div class="_2pin"><div>{inner}</div><div></div></div></div>'
    foot = f'<div class="_a6-o"><div class="_a72d">{DATE}</div></div>'
    return f'<{tag} class="_a6-g"><div class="_a6-h">{head}</div>{block}{foot}</{tag}>'


def shown(reader: str, html: str) -> list[str | None]:
    records = READERS[reader](translate(html.encode(), reader, "x.html", CONTEXT))
    return [item.text for record in records.records for item in records.read(record)]


@pytest.mark.parametrize("reader", ["facebook.posts", "facebook.comments"])
@pytest.mark.parametrize("family", ["H1", "H2", "H3"])
@settings(max_examples=60, deadline=None)
@given(text=TEXTS, head=st.sampled_from(HEADS), has_links=st.booleans())
def test_no_word_of_an_only_text_is_lost(family: str, reader: str, text: str, head: str, *, has_links: bool) -> None:
    (told,) = shown(reader, page_of(family, head, linked(text) if has_links else words(text)))
    assert (told or "").split() == text.split()


@pytest.mark.parametrize("text", ["Dinner Jun 26, 2026 9:05 am", f"Dinner {DATE}", "Wedding: Jul 14, 2026 9:03:29am"])
def test_words_that_end_in_a_date_stay_beside_a_picture(text: str) -> None:
    with_picture = page_of("H3", HEADS[0], text).replace('<div class="_2pin">', f'{PICTURE}<div class="_2pin">')
    assert shown("facebook.posts", with_picture) == [text]
    assert shown("facebook.posts", with_picture.replace("<div></div>", f"<div>Updated {DATE}</div>")) == [text]


@pytest.mark.parametrize(
    "text", ["works with options (1, 2) for me", "f(48.85, 2.35) = 3", "see https://example.org/a"]
)
def test_a_comment_in_a_group_keeps_its_words(text: str) -> None:
    group = f'<div class="_3-95"><span class="_a6_m">Group: </span>Gardeners</div>{linked(text)}'
    assert shown("facebook.group_comments", page_of("H3", HEADS[2], f"<div>{group}</div>")) == [text]


@pytest.mark.parametrize("inner", ["<ul><li>one</li><li>two</li></ul>", "<table><tr><td>one<br/>two</td></tr></table>"])
def test_lists_and_tables_are_words(inner: str) -> None:
    assert shown("facebook.posts", page_of("H3", HEADS[0], inner)) == ["one\ntwo"]
