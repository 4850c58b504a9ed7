"""Pages that were saved anew are read as Meta wrote them."""

from __future__ import annotations

import codecs
import re

import pytest

from core.readers.html.markup import in_one_form
from core.readers.html.page import HtmlPage
from tests.core.readers.html.making import HERE

PAGE = (
    '<html><body><main class="_a706"><section class="_3-95 _a6-g"><div class="_a6-p"><div class="_2pin">'
    '<div>Tom &amp; &quot;Zoé&quot; = 3</div></div></div><footer class="_a6-o">Jun 26, 2026 9:05:20 am</footer>'
    "</section></main></body></html>"
)
OTHERS = {
    "single quotes": PAGE.replace('"', "'"),
    "no quotes": re.sub(r'class="([\w-]+)"', r"class=\1", PAGE),
    "blanks": PAGE.replace('class="', 'class = "'),
    "signs in values": PAGE.replace("<section", '<section data-x="a>b &quot;"').replace("<main", '<main data-x="a>b"'),
}


def _read(content: bytes) -> list[tuple[str | None, str | None]]:
    page = HtmlPage.of(content, "x.html", HERE)
    return [(box.date_text, box.body.text() if box.body else None) for box in page.boxes()]


@pytest.mark.parametrize("other", OTHERS.values(), ids=OTHERS.keys())
def test_attributes_may_be_written_in_any_way(other: str) -> None:
    assert _read(other.encode()) == _read(PAGE.encode()) != []


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_page_in_utf_16_is_read(encoding: str) -> None:
    mark = codecs.BOM_UTF16_LE if encoding.endswith("le") else codecs.BOM_UTF16_BE
    assert _read(mark + PAGE.encode(encoding)) == _read(PAGE.encode())


def test_a_page_of_metas_is_left_as_it_is() -> None:
    content = PAGE.replace("= 3", "class = 3 and class='x'").encode()
    assert in_one_form(content) is content
