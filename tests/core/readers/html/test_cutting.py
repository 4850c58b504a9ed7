from __future__ import annotations

import pytest

from core.errors import DamagedMember
from core.readers.html import cutting
from core.readers.html.boxes import MARKS, boxes_in
from tests.core.readers.html.test_boxes import H2, H3

SMALL = 2_000


@pytest.fixture
def _small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cutting, "CHUNK_BYTES", SMALL)


def _boxes(content: str) -> list[int]:
    return [len(list(boxes_in(piece))) for piece in cutting.cut(content.encode(), MARKS)]


@pytest.mark.usefixtures("_small_chunks")
@pytest.mark.parametrize("box", [H2, H3])
def test_a_page_is_cut_between_its_records_and_loses_none(box: str) -> None:
    counts = _boxes(f'<html><body><div class="_a706">{box * 100}</div></body></html>')
    assert len(counts) > 5
    assert sum(counts) == 100


@pytest.mark.usefixtures("_small_chunks")
def test_a_record_with_records_in_it_is_never_cut() -> None:
    nested = H2.replace("Body", f"<table><tr><td>{H2 * 12}</td></tr></table>")
    assert sum(_boxes(nested * 10)) == 10


@pytest.mark.usefixtures("_small_chunks")
def test_tags_that_nobody_closed_do_not_make_the_pieces_grow() -> None:
    pieces = list(cutting.cut((H2.replace("</div></div>", "") * 1_000).encode(), MARKS))
    assert len(pieces) > 3
    assert max(map(len, pieces)) < SMALL * 35


def test_nesting_that_no_parser_could_take_is_refused() -> None:
    with pytest.raises(DamagedMember):
        list(cutting.cut(b"<div>" * 100_000, MARKS))


def test_many_line_breaks_are_no_nesting() -> None:
    assert len(list(cutting.cut(b"<br>" * 100_000, MARKS))) == 1


def test_any_bytes_are_taken() -> None:
    assert list(cutting.cut(b"\xff\xfe<p>\x00", MARKS)) == [b"\xff\xfe<p>\x00"]


@pytest.mark.parametrize("endless", [b"a<br/>" * 1_500_000, b"word " * 7_000_000])
def test_a_record_that_nobody_wrote_is_not_taken_to_its_end(endless: bytes) -> None:
    (piece,) = cutting.cut(b'<div class="_a6-g">' + endless, MARKS)
    assert len(piece) <= 32_000_000
    assert piece.count(b"<") <= 1_010_000
