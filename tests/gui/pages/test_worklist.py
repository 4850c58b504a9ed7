"""The list to work through as a person uses it: filtered, ticked by keyboard, kept, saved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.answers import NO_ANSWERS
from core.vocabulary import Platform
from core.worklist import ticked
from gui.kit import Kit
from gui.main_window import MainWindow
from gui.models.item_search import Facet
from gui.models.opened import Opened
from gui.models.worklist import WorkModel
from gui.theme import Look
from gui.widgets.what_if_card import WhatIfCard
from gui.widgets.work_dialog import WorkDialog
from gui.widgets.work_table import WorkTable
from tests.core.test_worklist import task
from tests.gui.test_access import nameless, tab_stops
from tests.gui.test_theme import contrast
from tests.gui.walking import button, texts, the, visible

Press = Callable[[QWidget, str], None]


@pytest.fixture
def work(open_window: MainWindow, press: Press, qtbot: QtBot, opened: Opened) -> Iterator[WorkDialog]:
    """The list over the page Act."""
    press(open_window, "Act")
    qtbot.waitUntil(lambda: visible(open_window, WhatIfCard) is not None)
    press(open_window, "Open the list")
    qtbot.waitUntil(lambda: rows(the(open_window, WorkDialog)) > 0)
    dialog = the(open_window, WorkDialog)
    yield dialog
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    opened.library.judge_again(answers=NO_ANSWERS, day=opened.summary.checked_on)


def rows(work: WorkDialog) -> int:
    return the(work, WorkTable).model().rowCount()


def test_it_begins_with_all_that_may_be_used(work: WorkDialog, opened: Opened) -> None:
    assert rows(work) == opened.summary.totals.may_be_used


def test_filters_shorten_it(work: WorkDialog, qtbot: QtBot) -> None:
    before = rows(work)
    work._search.toggle(Facet.PLATFORM, Platform.THREADS)
    qtbot.waitUntil(lambda: 0 < rows(work) < before)


def test_space_ticks_and_unticks(work: WorkDialog, qtbot: QtBot, open_window: MainWindow) -> None:
    table = the(work, WorkTable)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert f"1 of {rows(work)} items done" in texts(work)
    assert len(ticked(work._answering.answers)) == 1
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert ticked(work._answering.answers) == frozenset()


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.HIGH_CONTRAST])
def test_an_empty_box_is_seen_on_its_ground(work: WorkDialog, open_window: MainWindow, look: Look) -> None:
    open_window.choose_look(look)
    table = the(work, WorkTable)
    place = table.visualRect(table.model().index(3, 0))
    image = table.viewport().grab(place).toImage()
    colours = {image.pixelColor(x, place.height() // 2).name() for x in range(image.width())}
    open_window.choose_look(Look.SYSTEM)
    ground = image.pixelColor(image.width() - 3, place.height() // 2).name()
    assert max(contrast(one, ground) for one in colours) >= 3


def test_a_box_is_ticked_by_the_mouse(work: WorkDialog, qtbot: QtBot) -> None:
    table = the(work, WorkTable)
    place = table.visualRect(table.model().index(1, 0))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.left() + 18, place.center().y()))
    assert f"1 of {rows(work)} items done" in texts(work)


def test_ticks_stay_when_a_word_is_undone(work: WorkDialog, press: Press) -> None:
    press(work, "Tick off, or not")
    work._answering.undo()
    assert len(ticked(work._answering.answers)) == 1


def test_what_is_ticked_counts_as_deleted_once_the_person_says_so(
    work: WorkDialog, press: Press, qtbot: QtBot, open_window: MainWindow
) -> None:
    before = rows(work)
    press(work, "Tick off, or not")
    press(work, "Count the ticked ones as deleted")
    qtbot.waitUntil(lambda: rows(work) == before - 1)
    assert len(ticked(work._answering.answers)) == 1
    work._answering.undo()
    qtbot.waitUntil(lambda: rows(work) == before)


def test_tab_reaches_everything_and_comes_round(work: WorkDialog, qtbot: QtBot) -> None:
    stops = tab_stops(work, qtbot)
    buttons = [one for one in work.findChildren(QPushButton) if one.isVisible() and one.isEnabled()]
    assert [one.accessibleName() for one in buttons if one not in stops] == []


def test_tab_leaves_the_table(work: WorkDialog, qtbot: QtBot) -> None:
    table = the(work, WorkTable)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert not table.hasFocus()


def test_everything_in_it_has_a_name(work: WorkDialog) -> None:
    assert nameless(work) == []


@pytest.mark.parametrize(
    ("name", "begins"), [("Save for a spreadsheet", b"\xef\xbb\xbfDone,"), ("Save to print", b"%PDF")]
)
def test_it_is_saved(work: WorkDialog, qtbot: QtBot, tmp_path: Path, name: str, begins: bytes) -> None:
    button(work, name).click()
    dialog = the(work, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "list"))
    dialog.reject()
    qtbot.waitUntil(lambda: "Saved as" in texts(work), timeout=20_000)
    assert (tmp_path / "list").read_bytes().startswith(begins)


def test_the_model_keeps_the_rules_of_models(kit: Kit, qtmodeltester: ModelTester) -> None:
    model = WorkModel(kit)
    model.show_tasks((task(), task("Bye", "https://www.facebook.com/a/posts/1")), frozenset())
    qtmodeltester.check(model)


def test_the_address_of_the_chosen_item_is_read_before_it_can_be_followed(work: WorkDialog) -> None:
    post = "https://www.facebook.com/anna.demo/posts/1"
    work._model.show_tasks((task(link=post), task("Bye")), frozenset())
    the(work, WorkTable).setCurrentIndex(work._model.index(0, 1))
    assert post in texts(work).replace("\u200b", "")
    assert button(work, "Open on the site").isEnabled()
    the(work, WorkTable).setCurrentIndex(work._model.index(1, 1))
    assert post not in texts(work).replace("\u200b", "")
