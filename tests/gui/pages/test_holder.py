"""Of an account that may be a page or an additional profile the person says in one press that it is a page."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from core.answers import AccountAnswer, Answers
from core.values import Account
from core.vocabulary import Holder, Platform
from gui.main_window import MainWindow
from gui.models.timeline import with_no_page, with_page
from gui.opened_view import OpenedView
from gui.pages.archive import ArchivePage
from gui.pages.overview import OverviewPage
from gui.pages.questions import QuestionsPage
from gui.widgets.holder_card import HolderCard
from gui.widgets.notice import PassingNotice
from gui.widgets.rail import Destination
from gui.widgets.timeline_card import TimelineCard
from tests.builders.facebook.generations import Generation
from tests.builders.whole import facebook_archive
from tests.builders.writing import write_zip
from tests.core.loading.test_pages import without_admins
from tests.gui.walking import button, texts, the, visible


@pytest.fixture
def either(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """The window with the archive of what is a page or an additional profile, at the questions."""
    window.open_paths([write_zip(tmp_path / "facebook-page-2026-09-01-a.zip", without_admins().members)])
    qtbot.waitUntil(lambda: visible(window, OverviewPage) is not None, timeout=20_000)
    the(window, OpenedView).go_to(Destination.QUESTIONS)
    qtbot.waitUntil(lambda: window.is_quiet and visible(window, HolderCard) is not None)
    return window


def test_one_press_settles_all_that_stands_on_a_page(either: MainWindow, qtbot: QtBot) -> None:
    answering = either._answering
    assert answering is not None
    assert "period" in {one.kind for one in answering.questions or ()}
    qtbot.mouseClick(button(the(either, HolderCard), "It is a page"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: visible(either, HolderCard) is None)
    qtbot.waitUntil(lambda: "period" not in {one.kind for one in answering.questions or ()})
    lists = the(either, TimelineCard).findChildren(QComboBox)
    assert [one.currentText() for one in lists] == ["Public: everyone, as on every page"]


def test_it_can_be_taken_back(either: MainWindow, qtbot: QtBot) -> None:
    button(the(either, HolderCard), "It is a page").click()
    qtbot.waitUntil(lambda: visible(either, HolderCard) is None)
    button(the(either, QuestionsPage), "Undo").click()
    qtbot.waitUntil(lambda: visible(either, HolderCard) is not None)


@pytest.fixture
def page(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """The window with the archive of what the archive itself tells to be a page, at the questions."""
    window.open_paths([write_zip(tmp_path / "facebook-page-2026-09-01-a.zip", facebook_archive(Generation.GP).members)])
    return at_the_questions(window, qtbot)


def at_the_questions(window: MainWindow, qtbot: QtBot) -> MainWindow:
    qtbot.waitUntil(lambda: visible(window, OverviewPage) is not None, timeout=20_000)
    the(window, OpenedView).go_to(Destination.QUESTIONS)
    qtbot.waitUntil(lambda: window.is_quiet)
    return window


def test_what_the_archive_tells_to_be_a_page_is_no_page_where_the_person_says_so(
    page: MainWindow, qtbot: QtBot
) -> None:
    before = page._answering
    button(the(page, HolderCard), "It is my own profile, no page").click()
    qtbot.waitUntil(lambda: page._answering is not before and page.is_quiet, timeout=20_000)
    assert page._answering is not None
    assert [one.holder for one in page._answering.opened.library.accounts()] == [Holder.PERSON]
    assert visible(page, HolderCard) is None
    assert "My own, no page" in texts(the(page, QuestionsPage))
    assert "read again, by what you answered" in the(page, PassingNotice).accessibleName()


def test_that_it_is_no_page_can_be_undone(page: MainWindow, qtbot: QtBot) -> None:
    before = page._answering
    button(the(page, HolderCard), "It is my own profile, no page").click()
    qtbot.waitUntil(lambda: page._answering is not before and page.is_quiet, timeout=20_000)
    again = page._answering
    button(the(page, QuestionsPage), "Undo").click()
    qtbot.waitUntil(lambda: page._answering is not again and page.is_quiet, timeout=20_000)
    assert page._answering is not None
    assert [one.holder for one in page._answering.opened.library.accounts()] == [Holder.PAGE]


def test_the_word_on_a_page_leaves_what_else_was_said_of_the_account() -> None:
    account = Account("facebook-1", 0, Platform.FACEBOOK, holder=Holder.PAGE)
    born = date(1990, 1, 2)
    told = with_no_page(with_page(Answers(accounts=(AccountAnswer("facebook-1", born, page=True),)), account), account)
    assert told.accounts == (AccountAnswer("facebook-1", born), AccountAnswer("facebook-1", page=False))
    assert told.periods == ()


def test_the_overview_names_what_is_no_person(either: MainWindow) -> None:
    the(either, OpenedView).go_to(Destination.OVERVIEW)
    assert "(page or additional profile)" in texts(the(either, OverviewPage))


def test_the_accounts_say_what_the_archive_leaves_open(either: MainWindow) -> None:
    the(either, OpenedView).go_to(Destination.ARCHIVE)
    assert "(page or additional profile)" in texts(the(either, ArchivePage))
