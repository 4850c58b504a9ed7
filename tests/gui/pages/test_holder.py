"""Of an account that may be a page or an additional profile the person says in one press that it is a page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.opened_view import OpenedView
from gui.pages.archive import ArchivePage
from gui.pages.overview import OverviewPage
from gui.pages.questions import QuestionsPage
from gui.widgets.holder_card import HolderCard
from gui.widgets.rail import Destination
from gui.widgets.timeline_card import TimelineCard
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


def test_the_overview_names_what_is_no_person(either: MainWindow) -> None:
    the(either, OpenedView).go_to(Destination.OVERVIEW)
    assert "(page or additional profile)" in texts(the(either, OverviewPage))


def test_the_accounts_say_what_the_archive_leaves_open(either: MainWindow) -> None:
    the(either, OpenedView).go_to(Destination.ARCHIVE)
    assert "(page or additional profile)" in texts(the(either, ArchivePage))
