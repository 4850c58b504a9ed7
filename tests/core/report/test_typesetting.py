"""The PDF itself: tagged, the same each time, with nothing of the machine in it; data is never taken for markup."""

from __future__ import annotations

import re

import orjson
import pytest

from core.errors import ReportError
from core.i18n import Words
from core.library.summary import Summary
from core.report import make_report
from core.report.document import document
from core.report.typesetting import set_pages, typeset
from tests.core.report.languages import ENGLISH, FRENCH, INVENTED, MIRRORED
from tests.core.report.reading import addresses_of, alternatives_of, empty_shares, pages_of, reader, tags_of, text_of
from tests.core.report.samples import crowded, empty, item, large

HOSTILE = '#import "@preview/x:1.0.0": * #read("/etc/passwd") *bold* $x$ [y] <z> \\ `raw` // gone /* gone */ = Head'


def with_text(text: str) -> bytes:
    return make_report(empty(), [item(text)], words=ENGLISH)


def test_the_summary_keeps_pdf_ua() -> None:
    made = typeset(document(large(), [item()], ENGLISH), ENGLISH)
    assert made.accessible
    assert "<pdfuaid:part>1</pdfuaid:part>" in reader(made.pdf).trailer["/Root"]["/Metadata"].get_data().decode()


def test_title_and_language_are_set() -> None:
    read = reader(make_report(large(), [], words=ENGLISH))
    assert read.metadata is not None
    assert read.metadata.title == "What Meta may use of Ada Lindqvist, November 25, 2026"
    assert read.trailer["/Root"]["/Lang"] == "en"


def test_it_is_tagged() -> None:
    pdf = make_report(large(), [item()], words=ENGLISH)
    assert reader(pdf).trailer["/Root"]["/MarkInfo"]["/Marked"] == True  # noqa: E712  # pypdf has its own booleans
    assert tags_of(pdf)["/H1"] == 1
    assert tags_of(pdf)["/Table"] == 9  # the years stand in two
    assert tags_of(pdf)["/TH"] >= 9 * 2


def test_each_picture_is_told_in_words() -> None:
    told = alternatives_of(make_report(large(), [], words=ENGLISH))
    assert told[0] == "May be used: 3,912; Unclear: 612; Not used: 209,856"
    assert told[1].startswith("Bar chart from 2008 to 2026: items that may be used")
    assert "2018 with 429" in told[1]


@pytest.mark.parametrize(
    ("summary", "words", "most"),
    [
        (empty(), ENGLISH, 2),
        (empty(), FRENCH, 2),
        (large(), ENGLISH, 5),
        (large(), FRENCH, 5),
        (crowded(), ENGLISH, 6),
        (crowded(), FRENCH, 6),
        (crowded(), INVENTED, 8),
        (crowded(), MIRRORED, 8),
    ],
)
def test_it_has_two_to_six_pages(summary: Summary, words: Words, most: int) -> None:
    assert 2 <= len(reader(make_report(summary, [], words=words)).pages) <= most


@pytest.mark.parametrize("words", [ENGLISH, FRENCH], ids=["english", "french"])
@pytest.mark.parametrize("summary", [large(), crowded()], ids=["large", "crowded"])
@pytest.mark.parametrize("texts", [0, 20])
def test_no_page_but_the_last_is_half_empty(summary: Summary, words: Words, texts: int) -> None:
    pdf = make_report(summary, [item("Some words of mine")] * texts, words=words)
    assert max(empty_shares(pdf)[:-1]) < 0.45


def test_steps_that_go_on_over_a_page_keep_their_order_and_pdf_ua() -> None:
    made = typeset(document(large(), [], FRENCH), FRENCH)
    text = text_of(made.pdf)
    places = [text.index(heading) for heading in ("S’opposer", "Garder la preuve", "Vérifier de nouveau plus tard")]
    assert made.accessible
    assert places == sorted(places)


def test_texts_begin_where_the_steps_end() -> None:
    without = len(reader(make_report(large(), [], words=ENGLISH)).pages)
    assert len(reader(make_report(large(), [item("Some words of mine")], words=ENGLISH)).pages) == without


@pytest.mark.parametrize("words", [ENGLISH, FRENCH], ids=["english", "french"])
@pytest.mark.parametrize("summary", [empty(), large(), crowded()], ids=["empty", "large", "crowded"])
def test_no_page_begins_with_a_sum_nor_ends_with_a_heading(summary: Summary, words: Words) -> None:
    headings = {section.heading for section in document(summary, [], words).sections}
    for lines in pages_of(make_report(summary, [], words=words)):
        *body, _footer = lines
        assert not body[0].startswith(words._("All"))
        assert body[-1] not in headings


def test_the_same_input_gives_the_same_bytes() -> None:
    assert make_report(large(), [item()], words=ENGLISH) == make_report(large(), [item()], words=ENGLISH)


def test_the_only_time_in_it_is_the_day_of_the_check() -> None:
    raw = make_report(large(), [], words=ENGLISH)
    times = set(re.findall(rb"D:\d{14}Z?", raw)) | set(re.findall(rb"\d{4}-\d\d-\d\dT[\d:]+Z?", raw))
    assert times == {b"D:20261125000000Z", b"2026-11-25T00:00:00Z"}


def test_markup_in_a_text_is_printed_as_it_is() -> None:
    assert HOSTILE in text_of(with_text(HOSTILE))


def test_no_link_comes_from_the_archive() -> None:
    assert not [url for url in addresses_of(with_text("https://evil.example/ #link")) if "evil" in url]


def test_links_lead_to_the_forms() -> None:
    assert addresses_of(make_report(large(), [], words=ENGLISH))[0] == "https://www.facebook.com/privacy/genai"


@pytest.mark.parametrize("text", ["日本語と中文、한국어", "नमस्ते", "สวัสดี", "Привет, Ωμέγα", "😀👍🏽★✓", "𝓗𝓮𝓵𝓵𝓸"])
def test_the_shipped_fonts_show_it(text: str) -> None:
    made = typeset(document(empty(), [item(text)], ENGLISH), ENGLISH)
    assert (made.accessible, made.lost_signs) == (True, 0)


@pytest.mark.parametrize("text", ["שלום עולם", "مرحبا بالعالم"])
def test_words_that_run_from_right_to_left_stay_whole(text: str) -> None:
    extracted = text_of(with_text(text))
    assert all(word in extracted or word[::-1] in extracted for word in text.split())


def test_one_emoji_does_not_make_the_file_large() -> None:
    assert len(with_text("😀")) - len(with_text("x")) < 50_000


def test_a_sign_without_a_shape_is_counted_and_said() -> None:
    made = typeset(document(empty(), [item("𒀀 old 𒀁")], ENGLISH), ENGLISH)
    assert (made.accessible, made.lost_signs) == (True, 2)
    assert "□ old □" in text_of(made.pdf)
    assert "2 signs in names or texts have no shape in the fonts of this PDF; □ stands for each." in text_of(made.pdf)


def test_a_plain_tagged_pdf_is_made_where_the_standard_cannot_be_kept() -> None:
    data = orjson.dumps(document(empty(), [item("𒀀")], ENGLISH)).decode()
    pdf, accessible = set_pages(data, (2026, 11, 25))
    assert not accessible
    assert tags_of(pdf)["/H1"] == 1


def test_what_the_engine_refuses_is_an_error_without_texts() -> None:
    with pytest.raises(ReportError) as refused:
        set_pages('{"day": "secret"}', (2026, 11, 25))
    assert "secret" not in refused.value.detail
