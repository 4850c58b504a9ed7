"""Pages in which tags are left open: the record that lacks one is read, and so are those after it."""

from __future__ import annotations

import pytest

from core.readers.html.records import records_of
from core.readers.html.translating import translate
from core.readers.registry import READERS
from core.readers.running import run_reader
from tests.core.readers.html.making import HERE, page

COUNT = 5
BODY_END = "</div><!-- body -->"
H2 = (
    '<div class="pam _3-95 _a6-g"><div class="_2ph_ _a6-h">Anna Demo</div><div class="_2ph_ _a6-p"><div>'
    '<div class="_2pin"><div>Words {0}</div><!-- words --><div></div></div></div></div><!-- body -->'
    '<div class="_3-94 _a6-o"><a href="https://www.facebook.com/1">'
    '<div class="_a72d">Jun 2{0}, 2026 9:05:20 am</div></a>'
    "</div></div><!-- record -->"
)
H3 = H2.replace('<div class="pam _3-95', '<section class="').replace("</div><!-- record", "</section><!-- record")
# What is left out of a record.
LEFT_OPEN = (BODY_END, "</div><!-- record -->", "</section><!-- record -->", "</div><!-- words -->", "</a>")
NEWEST_FIRST = range(COUNT - 1, -1, -1)


def told(records: list[str]) -> list[tuple[str | None, bool]]:
    """Give the words of each item, and whether it has a time."""
    shown = f'<main class="_a706" role="main">{"".join(records)}</main>'
    read = translate(shown.encode(), "facebook.posts", "posts/x.html", HERE)
    (batch,) = run_reader(READERS["facebook.posts"], read).batches
    return list(zip(batch.texts["text"].split("\0"), [at > 0 for at in batch.made_at], strict=True))


@pytest.mark.parametrize("left_out", LEFT_OPEN)
@pytest.mark.parametrize("markup", [H2, H3], ids=["H2", "H3"])
@pytest.mark.parametrize("everywhere", [False, True], ids=["once", "in each record"])
def test_no_record_is_lost_and_each_keeps_its_own_words_and_time(markup: str, left_out: str, everywhere: bool) -> None:
    records = [markup.format(number) for number in NEWEST_FIRST]
    spoilt = [record.replace(left_out, "", 1) if everywhere or at == 1 else record for at, record in enumerate(records)]
    assert told(spoilt) == [(f"Words {number}", True) for number in NEWEST_FIRST]


def test_a_record_without_its_end_keeps_its_words_and_hides_none_after_it() -> None:
    records = [H2.format(number) for number in NEWEST_FIRST]
    records[1] = records[1].partition("<!-- body")[0].removesuffix("</div></div></div>")
    assert told(records) == [(f"Words {number}", number != 3) for number in (4, 3, 2, 1, 0)]


def test_boxes_that_only_gather_others_may_stand_in_each_other() -> None:
    inner = H2.format(1)
    for _ in range(3):
        inner = f'<div class="_a6-g">{inner}</div>'
    (box,) = records_of(page(inner))
    assert box.date_text == "Jun 21, 2026 9:05:20 am"


def test_a_thousand_records_left_open_are_read_at_once() -> None:
    records = [H3.format(1).replace("</section><!-- record -->", "") for _ in range(1000)]
    assert len(told(records)) == 1000
