"""The PDF is written whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, repeat
from pathlib import Path

import pytest
from pypdf import PdfReader

from core.archive.opening import Archive
from core.errors import Cancelled, SaveError
from core.library.filters import Filter, Order
from core.library.items import ItemRow
from core.library.library import Library
from core.library.summary import Summary
from core.report import ReportOutcome, Scope, losses, write_report
from core.report.writing import preview_report
from core.vocabulary import Use
from tests.core.report.languages import ENGLISH
from tests.core.report.reading import text_of
from tests.core.report.samples import item, large


class Shelf(Library):
    """A library of a few invented items."""

    def __init__(self, *texts: str | None) -> None:
        self.archive = Archive((), (), ())
        self.items = [item(text, id=number) for number, text in enumerate(texts)]

    def summary(self, account: int | None = None) -> Summary:
        assert account is None
        return large()

    def rows(self, wanted: Filter, order: Order) -> Sequence[int]:
        assert (wanted.uses, wanted.mine, order) == (frozenset({Use.MAY_BE_USED}), True, Order.OLDEST_FIRST)
        return range(len(self.items))

    def page(self, ids: Sequence[int]) -> list[ItemRow]:
        return [self.items[number] for number in ids]


def test_the_outcome_says_what_was_written(tmp_path: Path) -> None:
    outcome = write_report(Shelf("one"), tmp_path / "summary.pdf", words=ENGLISH, scope=Scope(texts=5))
    assert outcome.path.stat().st_size == outcome.size_bytes
    assert (outcome.texts, outcome.accessible, outcome.lost_signs) == (1, True, 0)


def test_what_a_pdf_lacks_is_said() -> None:
    whole = ReportOutcome(Path("a.pdf"), 1, 0, accessible=True, lost_signs=0)
    assert losses(whole, ENGLISH) == []
    assert losses(replace(whole, accessible=False, lost_signs=2), ENGLISH) == [
        "For 2 signs no letter form was at hand; they stand as □.",
        "It could not be made fully readable for screen readers.",
    ]


def test_only_items_with_words_are_chosen_and_no_more_than_asked(tmp_path: Path) -> None:
    shelf = Shelf(None, "  ", "first text", *(["more"] * 600), "last text")
    assert write_report(shelf, tmp_path / "a.pdf", words=ENGLISH, scope=Scope(texts=2)).texts == 2
    assert "last text" not in text_of((tmp_path / "a.pdf").read_bytes())
    assert write_report(shelf, tmp_path / "b.pdf", words=ENGLISH, scope=Scope(texts=9999)).texts == 602


def test_no_texts_are_printed_unless_asked_for(tmp_path: Path) -> None:
    assert write_report(Shelf("one"), tmp_path / "summary.pdf", words=ENGLISH).texts == 0


def test_a_folder_that_is_not_there_is_a_save_error(tmp_path: Path) -> None:
    with pytest.raises(SaveError):
        write_report(Shelf(), tmp_path / "nowhere" / "summary.pdf", words=ENGLISH)


def test_what_stood_there_stays_when_saving_fails(tmp_path: Path) -> None:
    target = tmp_path / "summary.pdf"
    target.mkdir()
    (target / "kept.txt").write_text("kept")
    with pytest.raises(SaveError):
        write_report(Shelf(), target, words=ENGLISH)
    assert [path.name for path in tmp_path.rglob("*")] == ["summary.pdf", "kept.txt"]


@pytest.mark.parametrize("answers", [[True], [False, True], [False, False, True]])
def test_a_cancelled_report_leaves_the_old_file(tmp_path: Path, answers: list[bool]) -> None:
    target = tmp_path / "summary.pdf"
    target.write_text("old")
    wish = chain(answers, repeat(True))
    with pytest.raises(Cancelled):
        write_report(Shelf("one"), target, words=ENGLISH, scope=Scope(texts=3), cancelled=lambda: next(wish))
    assert target.read_text() == "old"


def test_an_older_summary_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "summary.pdf"
    target.write_text("old")
    write_report(Shelf(), target, words=ENGLISH)
    assert target.read_bytes().startswith(b"%PDF")
    assert [path.name for path in tmp_path.iterdir()] == ["summary.pdf"]


def test_the_preview_has_a_picture_for_each_page_of_the_pdf(tmp_path: Path) -> None:
    shelf = Shelf(*["a text"] * 300)
    preview = preview_report(shelf, words=ENGLISH, scope=Scope(texts=200))
    write_report(shelf, tmp_path / "summary.pdf", words=ENGLISH, scope=Scope(texts=200))
    assert len(preview.pages) == len(PdfReader(tmp_path / "summary.pdf").pages)
    assert all(page.startswith(b"\x89PNG") for page in preview.pages)
    assert "What the archive cannot say" in preview.headings


def test_a_cancelled_preview_stops() -> None:
    with pytest.raises(Cancelled):
        preview_report(Shelf("one"), words=ENGLISH, scope=Scope(texts=5), cancelled=lambda: True)
