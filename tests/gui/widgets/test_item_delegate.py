"""Hits are marked in the table and in the panel; the privacy screen covers what it should."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.kit import Kit
from gui.main_window import MainWindow
from gui.pages.items import ItemsPage
from gui.widgets.item_table import ItemTable
from gui.widgets.marked_text import MarkedText
from tests.gui.walking import button, the


@pytest.fixture
def page(open_window: MainWindow, qtbot: QtBot) -> ItemsPage:
    """The page of items while somebody searches."""
    qtbot.mouseClick(button(open_window, "Items"), Qt.MouseButton.LeftButton)
    page = the(open_window, ItemsPage)
    page.search.search("lyon")
    qtbot.waitUntil(lambda: any("<u>" in one.text() for one in page.findChildren(MarkedText) if one.isVisible()))
    return page


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {QColor(image.pixel(x, y)).name() for x in range(0, image.width(), 2) for y in range(image.height())}


def test_hits_have_a_ground_of_their_own_in_the_table(page: ItemsPage, kit: Kit, qtbot: QtBot) -> None:
    ground = kit.theme.tint(kit.theme.color("accent"), 0.25).name()
    qtbot.waitUntil(lambda: ground in colours(the(page, ItemTable)))


def test_hits_in_the_panel_leave_the_spoken_text_as_it_is(page: ItemsPage) -> None:
    shown = [one for one in page.findChildren(MarkedText) if one.isVisible() and "<u>" in one.text()]
    assert shown
    assert "<" not in shown[0].accessibleName()


def test_markup_of_others_stays_text(kit: Kit, qtbot: QtBot) -> None:
    text = MarkedText(kit.theme, "<img src='http://x'> lyon & <b>", ("lyon",), "text")
    qtbot.addWidget(text)
    assert "&lt;img" in text.text()
    assert "<img" not in text.text()


def test_the_screen_blurs_texts_and_comes_off_again(page: ItemsPage, open_window: MainWindow, qtbot: QtBot) -> None:
    screen = open_window._kit.screen
    action = next(one for menu in open_window.menuBar().actions() for one in menu.menu().actions() if one.isCheckable())
    before = colours(the(page, ItemTable))
    action.trigger()
    assert screen.is_on
    covered = [one for one in page.findChildren(QLabel) if one.graphicsEffect() and one.graphicsEffect().isEnabled()]
    assert covered
    qtbot.waitUntil(lambda: colours(the(page, ItemTable)) != before)
    table = the(page, ItemTable)
    assert table.model().data(table.model().index(0, 1), Qt.ItemDataRole.ToolTipRole) is None
    action.trigger()
    assert not screen.is_on
