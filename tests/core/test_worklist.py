"""The list to work through: what fits, oldest first, ticked, fit for a spreadsheet and for paper."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from core.answers import NO_ANSWERS, Tick
from core.library.filters import MINE, Filter
from core.library.library import Library
from core.loading import Check, load
from core.report.shapes import Quotes
from core.report.typesetting import typeset
from core.vocabulary import Kind, Platform
from core.worklist import DONE, TO_DO, Task, printed, ticked, with_tick, without_tick, worklist, write_table
from gui.example import example_archives
from tests.core.library.making import library_of, post
from tests.core.report.languages import ENGLISH

DAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    library = load(tuple(example_archives()), Check(day=DAY))
    yield library
    library.close()


def task(text: str = "Hello", link: str | None = None) -> Task:
    return Task(1, "0123", Platform.FACEBOOK, Kind.POST, None, "Gardeners", text, link)


def table(tasks: list[Task], done: frozenset[str] = frozenset()) -> list[list[str]]:
    target = io.BytesIO()
    write_table(tasks, done, ENGLISH, target)
    return list(csv.reader(io.StringIO(target.getvalue().decode("utf-8-sig"))))


def test_it_holds_what_fits_oldest_first(library: Library) -> None:
    found = worklist(library, Filter(years=frozenset({2011, 2012, 2013, 2014}), kinds=frozenset({Kind.POST})))
    days = [one.made_at for one in found.tasks if one.made_at]
    assert days == sorted(days)
    assert {day.year for day in days} <= {2011, 2012, 2013, 2014}
    assert found.fitting == len(found.tasks) > 0
    assert not found.is_cut


def test_each_task_has_the_key_of_its_item(library: Library) -> None:
    tasks = worklist(library, MINE).tasks
    assert [library.key_of(one.id) for one in tasks[:20]] == [one.key for one in tasks[:20]]


@pytest.mark.parametrize(
    ("link", "offered"),
    [("https://www.facebook.com/anna/posts/1", True), ("https://evil.example/posts/1", False), (None, False)],
)
def test_only_links_that_may_be_opened_are_offered(link: str | None, offered: bool) -> None:
    library = library_of([post(live_link=link)])
    (only,) = worklist(library, MINE).tasks
    assert only.link == (link if offered else None)
    library.close()


def test_nothing_that_fits_is_an_empty_list(library: Library) -> None:
    assert worklist(library, Filter(search="nobody ever wrote this")).tasks == ()


def test_ticks_are_set_once_and_taken_away() -> None:
    answers = with_tick(with_tick(NO_ANSWERS, Tick("a")), Tick("a", DAY))
    assert answers.ticks == (Tick("a", DAY),)
    assert ticked(without_tick(answers, "a")) == frozenset()


def test_a_spreadsheet_takes_no_text_for_a_formula() -> None:
    _, row = table([task('=HYPERLINK("x")')], frozenset({"0123"}))
    assert row == ["yes", "", "Facebook", "Post", "Gardeners", '\'=HYPERLINK("x")', ""]


def test_on_paper_a_box_stands_before_each_item(library: Library) -> None:
    tasks = [
        task(),
        Task(2, "4567", Platform.FACEBOOK, Kind.POST, None, "", "Bye", "https://www.facebook.com/a/posts/1"),
    ]
    document = printed(tasks, frozenset({"4567"}), library, ENGLISH)
    (quotes,) = (block for block in document.sections[0].blocks if isinstance(block, Quotes))
    assert [quote.day[0] for quote in quotes.quotes] == [TO_DO, DONE]
    assert quotes.quotes[1].text.endswith("posts/1")


def test_it_becomes_a_pdf_that_screen_readers_can_read(library: Library, tmp_path: Path) -> None:
    tasks = worklist(library, MINE).tasks[:40]
    made = typeset(printed(tasks, frozenset(), library, ENGLISH), ENGLISH)
    assert made.pdf.startswith(b"%PDF")
    assert made.accessible
    assert not made.lost_signs
