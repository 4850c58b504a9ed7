"""The whole way through the window with keys alone: open, look, filter, ask why, correct, take back, act, save."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.pages.act import ActPage
from gui.pages.items import ItemsPage
from gui.pages.overview import OverviewPage
from gui.pages.report import ReportPage
from gui.widgets.facets import FacetPopup
from gui.widgets.item_panel import ItemPanel
from gui.widgets.item_table import ItemTable
from gui.widgets.rail import Destination
from gui.widgets.time_strip import TimeStrip
from tests.gui.walking import texts, the, visible

PATIENCE_MS = 60_000
MOST_STOPS = 200


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key, wherever the focus is."""
    target = QApplication.activePopupWidget() or QApplication.activeModalWidget() or window
    QTest.keyClick(target.windowHandle(), key, modifier)


def tab_to(window: MainWindow, name: str) -> QWidget:
    """Press Tab until the control of this name has the focus."""
    for _ in range(MOST_STOPS):
        focus = QApplication.focusWidget()
        if focus is not None and focus.accessibleName().startswith(name):
            return focus
        press(window, Qt.Key.Key_Tab)
    raise AssertionError(name)


def go_to(window: MainWindow, destination: Destination) -> None:
    """Press the shortcut of a page."""
    number = list(Destination).index(destination) + 1
    press(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)


def rows(window: MainWindow) -> int:
    table = visible(window, ItemTable)
    return table.model().rowCount() if table is not None else 0


def test_an_archive_is_opened_and_looked_through(window: MainWindow, qtbot: QtBot) -> None:
    tab_to(window, "Try with an example")
    press(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: visible(window, OverviewPage) is not None, timeout=PATIENCE_MS)
    tab_to(window, "Show these")
    press(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: rows(window) > 0)
    tab_to(window, "Platform")
    press(window, Qt.Key.Key_Space)
    box = the(window, FacetPopup).findChildren(QCheckBox)[0]
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.keyClick(the(window, FacetPopup), Qt.Key.Key_Escape)
    assert len(the(window, ItemsPage).search.wanted.platforms) == 1
    qtbot.waitUntil(lambda: window.is_quiet)
    tab_to(window, "Go to a month")
    press(window, Qt.Key.Key_Home)
    press(window, Qt.Key.Key_Return)
    assert the(window, ItemTable).hasFocus()
    assert the(window, ItemTable).currentIndex().row() > 0


def test_an_item_is_found_explained_corrected_and_taken_back(open_window: MainWindow, qtbot: QtBot) -> None:
    press(open_window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    page = the(open_window, ItemsPage)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    qtbot.keyClicks(QApplication.focusWidget(), "atelier")
    qtbot.waitUntil(lambda: page.search.wanted.search == "atelier" and 0 < rows(open_window) < 50)
    qtbot.waitUntil(lambda: "Why?" in texts(the(page, ItemPanel)))
    tab_to(open_window, "This is wrong")
    press(open_window, Qt.Key.Key_Space)
    menu = the(page, QMenu)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "You corrected 1 item" in texts(open_window))
    answering = open_window._answering
    assert answering is not None
    qtbot.waitUntil(lambda: answering.can_undo and open_window.is_quiet)
    press(open_window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: answering.answers.items == ())


def test_the_form_and_the_summary_are_reached(open_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    go_to(open_window, Destination.ACT)
    tab_to(open_window, "Open in the browser: Object")
    assert visible(open_window, ActPage) is not None
    press(open_window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert visible(open_window, ReportPage) is not None
    dialog = the(open_window, QFileDialog)
    dialog.findChild(QLineEdit).setText(str(tmp_path / "mine.pdf"))
    dialog.accept()
    qtbot.waitUntil(lambda: "The summary is saved." in texts(open_window), timeout=PATIENCE_MS)


def test_the_strip_is_one_stop_of_tab(open_window: MainWindow, qtbot: QtBot) -> None:
    go_to(open_window, Destination.ITEMS)
    qtbot.waitUntil(lambda: rows(open_window) > 0)
    strip = tab_to(open_window, "Go to a month")
    assert isinstance(strip, TimeStrip)
    press(open_window, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not strip
