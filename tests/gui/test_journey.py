"""The whole way through the window as a person goes it, with mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from core.headline import headline
from core.i18n import Words
from core.vocabulary import Category, Platform, Status
from gui.example import example_archives
from gui.main_window import MainWindow
from gui.models.ledger import LedgerColumn
from gui.models.opened import Opened
from gui.pages.act import ActPage
from gui.pages.items import ItemsPage
from gui.pages.loading import LoadingPage
from gui.pages.overview import OverviewPage
from gui.pages.welcome import WelcomePage
from gui.theme import DARK, Look
from gui.widgets.facets import Chip, FacetPopup
from gui.widgets.item_panel import ItemPanel
from gui.widgets.item_table import ItemTable
from gui.widgets.ledger_table import LedgerTable
from gui.widgets.notice import PassingNotice
from gui.widgets.raw_record import RawRecordDialog
from gui.widgets.year_chart import YearChart
from tests.gui.walking import button, texts, the, visible

Press = Callable[[QWidget, str], None]
PATIENCE_MS = 60_000


# Newer Qt wants the place of a drag as a point of fractions; older Qt, which Python 3.11 gets, has no such constructor.
_EITHER_QT = pytest.mark.filterwarnings("ignore:.*QDragEnterEvent:DeprecationWarning")


class Browser(QObject):
    """Stands where the person's browser would be."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser(qapp: QApplication) -> Iterator[Browser]:
    browser = Browser()
    for scheme in ("https", "file"):
        QDesktopServices.setUrlHandler(scheme, browser, "take")
    yield browser
    for scheme in ("https", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def items(open_window: MainWindow, press: Press, qtbot: QtBot) -> ItemsPage:
    """The page of items, once its rows have come."""
    press(open_window, "Items")
    page = the(open_window, ItemsPage)
    qtbot.waitUntil(lambda: the(page, ItemTable).model().rowCount() > 0)
    return page


def rows(page: QWidget) -> int:
    return the(page, ItemTable).model().rowCount()


def test_the_first_page_promises_that_files_stay_here(window: MainWindow) -> None:
    assert "Your files stay on this computer" in texts(the(window, WelcomePage))


def test_the_example_is_opened_read_and_shown(
    window: MainWindow, press: Press, qtbot: QtBot, opened: Opened, words: Words
) -> None:
    press(window, "Try with an example")
    assert visible(window, LoadingPage) is not None
    qtbot.waitUntil(lambda: visible(window, OverviewPage) is not None, timeout=PATIENCE_MS)
    assert headline(opened.summary.totals, words) in texts(window)


def test_a_figure_leads_to_its_items(open_window: MainWindow, press: Press, qtbot: QtBot, opened: Opened) -> None:
    press(open_window, "Public")
    page = the(open_window, ItemsPage)
    qtbot.waitUntil(lambda: visible(page, ItemTable) is not None and rows(page) > 0)
    assert rows(page) == opened.summary.categories[Category.PUBLIC]
    qtbot.waitUntil(lambda: visible(page, Chip) is not None)
    assert the(page, Chip).accessibleName() == "Take away the filter: Public"


def test_a_chip_takes_its_filter_away(items: ItemsPage, press: Press, qtbot: QtBot, opened: Opened) -> None:
    press(items, "Category")
    popup = the(items, FacetPopup)
    popup.findChildren(QCheckBox)[0].click()
    popup.close()
    qtbot.waitUntil(lambda: rows(items) < opened.summary.totals.mine)
    qtbot.waitUntil(lambda: visible(items, Chip) is not None)
    press(items, "Take away the filter")
    qtbot.waitUntil(lambda: rows(items) == opened.summary.totals.mine)


def test_typing_searches(items: ItemsPage, qtbot: QtBot, opened: Opened) -> None:
    field = the(items, QLineEdit)
    qtbot.keyClicks(field, "atelier")
    qtbot.waitUntil(lambda: 0 < rows(items) < opened.summary.totals.mine)
    qtbot.keyClicks(field, " qqqq")
    qtbot.waitUntil(lambda: "No item fits." in texts(items))
    field.clear()
    qtbot.waitUntil(lambda: visible(items, ItemTable) is not None and rows(items) == opened.summary.totals.mine)


def test_the_chosen_item_says_why(items: ItemsPage, qtbot: QtBot) -> None:
    table, panel = the(items, ItemTable), the(items, ItemPanel)
    qtbot.waitUntil(lambda: "Why?" in texts(panel))
    before = texts(panel)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: texts(panel) != before and "What Meta’s rules say" in texts(panel))


def test_filters_of_a_list_can_be_chosen_one_after_another(items: ItemsPage, press: Press, qtbot: QtBot) -> None:
    press(items, "Platform")
    popup = the(items, FacetPopup)
    boxes = [box for box in popup.findChildren(QCheckBox) if box.isVisible()]
    for box in boxes[:2]:
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert popup.isVisible()
    assert items.search.wanted.platforms == {Platform.FACEBOOK, Platform.MESSENGER}


def test_the_raw_record_is_shown(items: ItemsPage, press: Press, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Why?" in texts(items))
    press(items, "Raw record")
    qtbot.waitUntil(lambda: the(items, QPlainTextEdit).toPlainText().startswith(("{", "[", '"')))
    the(items, RawRecordDialog).close()


def test_the_chosen_rows_are_copied(items: ItemsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Why?" in texts(items))
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(the(items, ItemTable), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().count("\t") == 4)


def test_a_form_opens_in_the_browser_on_a_click_only(open_window: MainWindow, press: Press, browser: Browser) -> None:
    press(open_window, "Act")
    page = the(open_window, ActPage)
    assert "https://www.facebook.com/privacy/genai" in texts(page)
    assert browser.opened == []
    press(page, "Open in the browser: Object")
    assert browser.opened == ["https://www.facebook.com/privacy/genai"]


def test_the_summary_is_saved_where_the_person_says(
    open_window: MainWindow, press: Press, qtbot: QtBot, tmp_path: Path, browser: Browser
) -> None:
    press(open_window, "Report")
    press(open_window, "Save as PDF")
    dialog = the(open_window, QFileDialog)
    assert dialog.selectedFiles()[0].endswith(".pdf")
    dialog.setDirectory(str(tmp_path))
    dialog.findChild(QLineEdit).setText(str(tmp_path / "mine.pdf"))
    dialog.accept()
    qtbot.waitUntil(lambda: "The summary is saved." in texts(open_window), timeout=PATIENCE_MS)
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")
    press(open_window, "Open the folder")
    assert browser.opened == [QUrl.fromLocalFile(str(tmp_path)).toString()]


def test_a_summary_that_cannot_be_saved_is_told(open_window: MainWindow, press: Press, qtbot: QtBot) -> None:
    press(open_window, "Report")
    press(open_window, "Save as PDF")
    dialog = the(open_window, QFileDialog)
    dialog.fileSelected.emit("/nowhere/at/all.pdf")
    dialog.reject()
    qtbot.waitUntil(lambda: "could not be saved" in texts(open_window), timeout=PATIENCE_MS)
    assert button(open_window, "Save as PDF").isEnabled()


def test_the_files_of_the_archive_add_up(open_window: MainWindow, press: Press, qtbot: QtBot, opened: Opened) -> None:
    press(open_window, "Archive")
    counts = {}
    for name, status in (("All", None), *((label, one) for label, one in _status_names())):
        press(open_window, name)
        expected = [one for one in opened.ledger if status is None or one.status is status]
        qtbot.waitUntil(lambda expected=expected: _files(open_window) == len(expected))
        counts[name] = _files(open_window)
    assert counts.pop("All") == sum(counts.values()) == opened.summary.ledger.members


def test_a_file_is_found_by_its_name(open_window: MainWindow, press: Press, qtbot: QtBot) -> None:
    press(open_window, "Archive")
    qtbot.waitUntil(lambda: _files(open_window) > 0)
    qtbot.keyClicks(the(open_window, QLineEdit), "search")
    qtbot.waitUntil(lambda: 0 < _files(open_window) < 10)
    model = the(open_window, LedgerTable).model()
    assert "search" in model.data(model.index(0, LedgerColumn.MEMBER.value)).lower()


def test_a_year_is_opened_by_keyboard(open_window: MainWindow, qtbot: QtBot, opened: Opened) -> None:
    chart = the(open_window, YearChart)
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    page = the(open_window, ItemsPage)
    first = next(iter(opened.summary.uses_by_year))
    assert page.search.wanted.years == {first}


def test_another_language_keeps_the_place(items: ItemsPage, open_window: MainWindow, qtbot: QtBot) -> None:
    items.search.search("atelier")
    open_window.speak("fr")
    qtbot.waitUntil(lambda: visible(open_window, ItemsPage) not in {None, items})
    page = the(open_window, ItemsPage)
    assert page.search.wanted.search == "atelier"


def test_colours_change_at_once(open_window: MainWindow) -> None:
    open_window.choose_look(Look.DARK)
    assert QApplication.palette().window().color().name() == DARK.window.lower()


@_EITHER_QT
def test_files_are_opened_by_letting_them_go_on_the_window(window: MainWindow, qtbot: QtBot) -> None:
    offered = QMimeData()
    offered.setUrls([QUrl.fromLocalFile(str(path)) for path in example_archives()])
    place, action = QPoint(300, 300), Qt.DropAction.CopyAction
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(place, action, offered, left, none)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    assert "Let go to open" in texts(window)
    QApplication.sendEvent(window, QDropEvent(place.toPointF(), action, offered, left, none))
    qtbot.waitUntil(lambda: visible(window, OverviewPage) is not None, timeout=PATIENCE_MS)


@_EITHER_QT
def test_what_is_no_file_is_not_taken(window: MainWindow) -> None:
    offered = QMimeData()
    offered.setText("https://example.org")
    entering = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, offered, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    entering.ignore()
    QApplication.sendEvent(window, entering)
    assert not entering.isAccepted()


def test_a_reading_can_be_cancelled(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    press(window, "Try with an example")
    press(window, "Cancel")
    assert visible(window, WelcomePage) is not None
    assert "You stopped the reading." in the(window, PassingNotice).accessibleName()


def test_what_cannot_be_opened_is_told_and_leads_back(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    nothing = tmp_path / "holiday.zip"
    nothing.write_bytes(b"no zip at all")
    window.open_paths([nothing])
    qtbot.waitUntil(lambda: visible(window, PassingNotice) is not None, timeout=PATIENCE_MS)
    assert visible(window, WelcomePage) is not None
    assert "holiday.zip" in the(window, PassingNotice).accessibleName()


def test_a_failed_reading_leaves_what_was_open(open_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_window.open_paths([tmp_path / "gone.zip"])
    qtbot.waitUntil(lambda: visible(open_window, PassingNotice) is not None, timeout=PATIENCE_MS)
    assert visible(open_window, OverviewPage) is not None


def _status_names() -> list[tuple[str, Status]]:
    return [
        ("Read", Status.READ),
        ("Activity", Status.ACTIVITY),
        ("Set aside", Status.SET_ASIDE),
        ("Not understood", Status.NOT_UNDERSTOOD),
        ("Damaged", Status.DAMAGED),
    ]


def _files(window: MainWindow) -> int:
    table = visible(window, LedgerTable)
    return table.model().rowCount() if table is not None else 0
