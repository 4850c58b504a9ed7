"""Correcting items as a person does: one, those chosen, all that are shown; with undo."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from core.answers import NO_ANSWERS
from core.library.filters import Filter
from core.vocabulary import Audience, Category
from gui.main_window import MainWindow
from gui.models.opened import Opened
from gui.pages.items import ItemsPage
from gui.widgets.item_table import ItemTable
from tests.gui.walking import texts, the

Press = Callable[[QWidget, str], None]


@pytest.fixture
def items(open_window: MainWindow, press: Press, qtbot: QtBot, opened: Opened) -> Iterator[ItemsPage]:
    """The page of items; nothing of what is said stays behind."""
    press(open_window, "Items")
    page = the(open_window, ItemsPage)
    qtbot.waitUntil(lambda: the(page, ItemTable).model().rowCount() > 0 and "Why?" in texts(page))
    yield page
    qtbot.waitUntil(lambda: open_window.is_quiet)
    opened.library.judge_again(answers=NO_ANSWERS, day=opened.summary.checked_on)


def choose(*path: str) -> None:
    """Choose an entry of the menu that is open, through its menus below."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    actions: list[QAction] = menu.actions()
    for begin in path[:-1]:
        below = next(one for one in actions if one.text().startswith(begin)).menu()
        assert isinstance(below, QMenu)
        actions = below.actions()
    next(one for one in actions if one.text() == path[-1]).trigger()
    menu.close()


def corrected(opened: Opened) -> list[Audience]:
    return [item.audience for item in opened.library.judgement.answers.items]


def test_one_item_is_corrected_and_undone(
    items: ItemsPage, press: Press, qtbot: QtBot, opened: Opened, open_window: MainWindow
) -> None:
    press(items, "This is wrong")
    choose("Only you")
    qtbot.waitUntil(lambda: corrected(opened) == [Audience.ONLY_ME])
    qtbot.waitUntil(lambda: "What you said" in texts(items))
    press(open_window, "Questions")
    press(open_window, "Undo")
    qtbot.waitUntil(lambda: "Taken back." in texts(open_window))
    qtbot.waitUntil(lambda: corrected(opened) == [])


def test_the_chosen_rows_are_corrected(items: ItemsPage, press: Press, qtbot: QtBot, opened: Opened) -> None:
    the(items, ItemTable).selectAll()
    the(items, ItemTable).selectRow(3)
    press(items, "Correct several")
    choose("The 1 chosen item", "Friends")
    qtbot.waitUntil(lambda: corrected(opened) == [Audience.FRIENDS])


def test_all_that_is_shown_is_corrected(items: ItemsPage, press: Press, qtbot: QtBot, opened: Opened) -> None:
    public = opened.summary.categories[Category.PUBLIC]
    items.show_items(Filter(categories=frozenset({Category.PUBLIC})), None)
    qtbot.waitUntil(lambda: the(items, ItemTable).model().rowCount() == public)
    press(items, "Correct several")
    choose("All", "Friends")
    qtbot.waitUntil(lambda: corrected(opened) == [Audience.FRIENDS] * public)
    qtbot.waitUntil(lambda: "No item fits." in texts(items))


def test_a_correction_is_taken_back(items: ItemsPage, press: Press, qtbot: QtBot, opened: Opened) -> None:
    press(items, "This is wrong")
    choose("Only you")
    qtbot.waitUntil(lambda: corrected(opened) == [Audience.ONLY_ME])
    press(items, "This is wrong")
    choose("Take my correction back")
    qtbot.waitUntil(lambda: corrected(opened) == [])
