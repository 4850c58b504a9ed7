"""Everything has a name, can be reached by keyboard and shows where one is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.i18n import available_languages
from core.vocabulary import Kind
from gui.kit import Kit
from gui.main_window import MainWindow
from gui.pages.items import ItemsPage
from gui.pages.loading import LoadingPage
from gui.widgets.dialogs import AboutDialog, PrivacyDialog
from gui.widgets.item_table import ItemTable
from gui.widgets.rail import Destination, RailEntry
from gui.widgets.year_chart import YearChart
from tests.gui.walking import name_of_page, the, visible

NAMED = (QAbstractButton, QLineEdit, QAbstractItemView, QPlainTextEdit, QProgressBar, YearChart)
QTS_OWN = ("qt_", "_q_")  # parts that Qt makes inside its own widgets
Press = Callable[[QWidget, str], None]
PAGES = [name_of_page(one) for one in Destination]


def nameless(inside: QWidget) -> list[str]:
    """List the controls that a screen reader could not name."""
    controls = [one for one in inside.findChildren(QWidget) if isinstance(one, NAMED) and one.isVisible()]
    own = [one for one in controls if not _is_qts(one)]
    return [repr(one) for one in own if not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)]


def _is_qts(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    inside_qt = isinstance(parent, QLineEdit | QTableView | QScrollBar) or type(widget).__module__.startswith("PySide6")
    return widget.objectName().startswith(QTS_OWN) or (inside_qt and isinstance(parent, QLineEdit | QTableView))


def tab_stops(window: QWidget, qtbot: QtBot, most: int = 200) -> list[QWidget]:
    """Press Tab until one is back where one began; give what had the focus."""
    stops: list[QWidget] = []
    for _ in range(most):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus in stops:
            return stops
        assert focus is not None
        stops.append(focus)
    pytest.fail("Tab never comes round")


def test_the_first_page_names_all_its_controls(window: MainWindow) -> None:
    assert nameless(window) == []


@pytest.mark.parametrize("page", PAGES)
def test_every_page_names_all_its_controls(open_window: MainWindow, press: Press, qtbot: QtBot, page: str) -> None:
    press(open_window, page)
    qtbot.wait(50)
    assert nameless(open_window) == []


def test_the_page_of_reading_names_all_its_controls(kit: Kit, qtbot: QtBot) -> None:
    page = LoadingPage(kit, [])
    qtbot.addWidget(page)
    page.show()
    assert nameless(page) == []


@pytest.mark.parametrize("kind", [PrivacyDialog, AboutDialog])
def test_dialogs_name_all_their_controls(window: MainWindow, kind: type[QWidget]) -> None:
    window.findChildren(QMenu)
    kit = window._kit
    dialog = kind(kit, window) if kind is PrivacyDialog else kind(kit, window, None)
    dialog.show()
    assert nameless(dialog) == []
    dialog.close()


@pytest.mark.parametrize("page", PAGES)
def test_tab_reaches_every_control_and_comes_round(
    open_window: MainWindow, press: Press, qtbot: QtBot, page: str
) -> None:
    press(open_window, page)
    qtbot.wait(100)
    qtbot.waitUntil(lambda: open_window.is_quiet)  # what is fetched can be reached, too
    stops = tab_stops(open_window, qtbot)
    buttons = [one for one in open_window.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
    unreached = [one for one in buttons if one not in stops and one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    in_groups = [one for one in unreached if one.group() or one.autoExclusive()]  # arrows walk within a group
    assert [one.accessibleName() for one in unreached if one not in in_groups] == []


def test_tab_leaves_the_table(open_window: MainWindow, press: Press, qtbot: QtBot) -> None:
    press(open_window, "Items")
    table = the(the(open_window, ItemsPage), ItemTable)
    qtbot.waitUntil(lambda: table.model().rowCount() > 0)
    table.setFocus()
    QTest.keyClick(open_window.windowHandle(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not table


def test_every_table_lets_tab_go(open_window: MainWindow, press: Press) -> None:
    for page in PAGES:
        press(open_window, page)
    assert [one for one in open_window.findChildren(QTableView) if one.tabKeyNavigation()] == []


def test_every_button_is_large_enough_to_hit(open_window: MainWindow, press: Press, qtbot: QtBot) -> None:
    small = []
    for page in PAGES:
        press(open_window, page)
        qtbot.wait(50)
        buttons = [one for one in open_window.findChildren(QAbstractButton) if one.isVisible()]
        small += [one.accessibleName() for one in buttons if not _is_qts(one) and min(one.width(), one.height()) < 26]
    assert small == []


def test_every_menu_entry_has_a_key(window: MainWindow) -> None:
    texts = [action.text() for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()]
    assert [text for text in texts if text and "&" not in text and not _is_language(text)] == []


def _is_language(text: str) -> bool:
    return text in {"English", "Français"}


def test_no_two_entries_of_a_menu_share_a_key(window: MainWindow) -> None:
    for menu in window.menuBar().findChildren(QMenu):
        keys = [text[text.index("&") + 1].lower() for text in (one.text() for one in menu.actions()) if "&" in text]
        assert len(keys) == len(set(keys)), menu.title()


@pytest.mark.parametrize("language", available_languages())
def test_no_two_controls_of_a_page_share_a_key(
    open_window: MainWindow, press: Press, qtbot: QtBot, language: str
) -> None:
    open_window.speak(language)
    qtbot.wait(100)
    for entry in open_window.findChildren(RailEntry):
        entry.click()
        qtbot.wait(100)
        controls = [one.text() for one in open_window.findChildren(QAbstractButton) if one.isVisible()]
        texts = [text.replace("&&", "") for text in controls + [one.text() for one in open_window.menuBar().actions()]]
        keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(keys) == len(set(keys)), [text for text in texts if "&" in text]


def test_the_ring_shows_for_keys_and_not_for_the_mouse(window: MainWindow, qtbot: QtBot) -> None:
    assert _rings(window) == 0
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert _rings(window) == 1
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton)
    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton)
    assert _rings(window) == 0


def test_the_ring_lies_around_what_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    focus, ring = QApplication.focusWidget(), _ring(window)
    assert focus is not None
    assert ring is not None
    place = focus.rect().translated(focus.mapTo(window, focus.rect().topLeft()))
    around = ring.rect().translated(ring.mapTo(window, ring.rect().topLeft()))
    assert around.contains(place)


@pytest.mark.parametrize("page", ["Welcome", *PAGES])
@pytest.mark.parametrize("size", [QSize(1366, 768), QSize(683, 384)], ids=["1366x768", "at 200 %"])
def test_nothing_sticks_out(window: MainWindow, opened: object, press: Press, page: str, size: QSize) -> None:
    window.resize(size)
    if page != "Welcome":
        window.show_archive(opened)  # type: ignore[arg-type]  # of the fixture
        QTest.qWait(20)
        press(window, page)
    QTest.qWait(50)
    assert (window.width(), window.height()) == (size.width(), size.height())
    areas = [one for one in window.findChildren(QAbstractScrollArea) if one.isVisible()]
    assert [one.accessibleName() for one in areas if one.horizontalScrollBar().maximum() > 0] == []


def test_figures_that_grow_keep_their_place(kit: Kit, qtbot: QtBot) -> None:
    from core.loading import Progress, Stage

    page = LoadingPage(kit, [])
    qtbot.addWidget(page)
    page.show()
    page.show_progress(Progress(Stage.READING, 1, 2, None, 3, {Kind.POST: 3}))
    page.show_progress(Progress(Stage.READING, 2, 2, None, 9, {Kind.POST: 4, Kind.COMMENT: 5}))
    assert visible(page, QProgressBar) is not None
    assert the(page, QProgressBar).value() == the(page, QProgressBar).maximum()


def _rings(window: QWidget) -> int:
    return sum(type(one).__name__ == "_Ring" and one.isVisible() for one in window.findChildren(QWidget))


def _ring(window: QWidget) -> QWidget | None:
    return next(
        (one for one in window.findChildren(QWidget) if type(one).__name__ == "_Ring" and one.isVisible()), None
    )
