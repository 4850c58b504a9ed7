"""No words are cut: on no page, in no dialog, in no language, however large letters are and however small the window.

At 200 % scaling a screen of 1366×768 has room for 683×384; the long language has every word 40 % longer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.i18n import Words, words_for
from core.library.filters import MINE
from core.loading import Progress, Stage
from core.report.writing import preview_report
from core.vocabulary import Kind
from gui.app import make_window
from gui.commands import commands_of
from gui.main_window import MainWindow
from gui.models.answering import Answering
from gui.models.opened import Opened
from gui.models.pictures import Pictures
from gui.models.rules import KnownRules
from gui.pages.compare import CompareDialog
from gui.pages.loading import LoadingPage
from gui.theme import TextSize
from gui.widgets.conversation import ConversationDialog
from gui.widgets.dialogs import AboutDialog, PrivacyDialog
from gui.widgets.fault_dialog import FaultDialog
from gui.widgets.figure_cards import KindCard
from gui.widgets.item_dialog import ItemDialog
from gui.widgets.keys_dialog import KeysDialog
from gui.widgets.lightbox import Lightbox
from gui.widgets.palette import Palette
from gui.widgets.rail import Destination, RailEntry
from gui.widgets.raw_record import RawRecordDialog
from gui.widgets.report_preview import PageDialog
from gui.widgets.rules_dialog import RulesDialog
from gui.widgets.search_words_dialog import SearchWordsDialog
from gui.widgets.work_dialog import WorkDialog
from tests.gui.cutting import cut_in
from tests.gui.pseudo import lengthened, long_words
from tests.gui.walking import visible

STEPS = 100
PATIENCE_MS = 60_000  # a computer that has much else to do draws a summary in its own time
COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
WHOLE, HALF = QSize(1366, 768), QSize(683, 384)
PROGRESS = Progress(Stage.READING, 1, 2, "facebook.comments", 3, {Kind.POST: 3_120, Kind.PROFILE_FIELD: 12})


@dataclass(frozen=True, slots=True)
class Case:
    """A language, a size of the window and one of the letters."""

    words: Callable[[], Words]
    room: QSize
    letters: TextSize


CASES = {
    "long words": Case(long_words, WHOLE, TextSize.NORMAL),
    "long words at 200 %": Case(long_words, HALF, TextSize.NORMAL),
    "long words in the largest letters": Case(long_words, WHOLE, TextSize.LARGEST),
    "French at 200 %": Case(lambda: words_for("fr"), HALF, TextSize.NORMAL),
    "French in the largest letters": Case(lambda: words_for("fr"), WHOLE, TextSize.LARGEST),
}


def answering(window: MainWindow, opened: Opened) -> Answering:
    """Give what the dialogs of an open archive work with."""
    window.show_archive(opened)
    assert window._answering is not None
    return window._answering


def shown_page(window: MainWindow, opened: Opened) -> PageDialog:
    """Give the dialog that shows a page of the summary."""
    dialog = PageDialog(window._kit, preview_report(opened.library, words=window._kit.words), window)
    dialog.show_number(0)
    return dialog


DIALOGS: dict[str, Callable[[MainWindow, Opened], QDialog]] = {
    "privacy": lambda window, _opened: PrivacyDialog(window._kit, window),
    "about": lambda window, opened: AboutDialog(window._kit, window, opened.summary),
    "rules": lambda window, opened: RulesDialog(window._kit, window, KnownRules(opened.library.policy, None)),
    "compare": lambda window, opened: CompareDialog(window._kit, opened.library, window),
    "item": lambda window, opened: ItemDialog(window._kit, answering(window, opened), 0, window),
    "worklist": lambda window, opened: WorkDialog(window._kit, answering(window, opened), MINE, window),
    "conversation": lambda window, opened: ConversationDialog(window._kit, opened.library, 0, window),
    "commands": lambda window, opened: Palette(window._kit, commands_of(answering(window, opened) and window), window),
    "search": lambda window, _opened: SearchWordsDialog(window._kit, window),
    "keys": lambda window, opened: KeysDialog(window._kit, window, commands_of(answering(window, opened) and window)),
    "fault": lambda window, _opened: FaultDialog(window._kit, window, "posts/your_posts_1.json {timestamp: number}"),
    "page": shown_page,
    "record": lambda window, _opened: RawRecordDialog(window._kit, window),
    "pictures": lambda window, opened: Lightbox(window._kit, Pictures(window._kit, opened.library, window), [], window),
}


@pytest.fixture(params=CASES.values(), ids=CASES)
def case(request: pytest.FixtureRequest) -> Case:
    chosen: Case = request.param
    return chosen


@pytest.fixture
def narrow(qapp: QApplication, qtbot: QtBot, case: Case) -> Iterator[MainWindow]:
    """The window in the language, size and letters of the case."""
    window = make_window(qapp, case.words())
    window.resize(case.room)
    window.show()
    window.choose_text_size(case.letters)
    qtbot.waitExposed(window)
    yield window
    window._kit.theme.choose_text_size(TextSize.NORMAL)
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def cut_at_last(window: QWidget, qtbot: QtBot) -> list[str]:
    """Name what is cut once everything has found its place: pages are built step by step."""
    for _ in range(STEPS):
        qtbot.wait(20)
        if not cut_in(window):
            break
    return cut_in(window)


def test_the_first_page_is_whole(narrow: MainWindow, case: Case, qtbot: QtBot) -> None:
    assert cut_at_last(narrow, qtbot) == []
    assert narrow.size() == case.room


@pytest.mark.parametrize("page", Destination)
def test_every_page_is_whole(narrow: MainWindow, case: Case, qtbot: QtBot, opened: Opened, page: Destination) -> None:
    narrow.show_archive(opened)
    qtbot.waitUntil(lambda: visible(narrow, KindCard) is not None, timeout=PATIENCE_MS)
    narrow.findChildren(RailEntry)[list(Destination).index(page)].click()
    qtbot.waitUntil(lambda: narrow.is_quiet, timeout=PATIENCE_MS)
    assert cut_at_last(narrow, qtbot) == []
    assert narrow.size() == case.room


def test_the_page_of_reading_is_whole(narrow: MainWindow, case: Case, qtbot: QtBot) -> None:
    page = LoadingPage(narrow._kit, [])
    qtbot.addWidget(page)
    page.resize(case.room)
    page.show()
    page.show_progress(PROGRESS)
    assert cut_at_last(page, qtbot) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_is_whole_and_fits_the_window(
    narrow: MainWindow, case: Case, qtbot: QtBot, opened: Opened, name: str
) -> None:
    dialog = DIALOGS[name](narrow, opened)
    dialog.open()
    assert cut_at_last(dialog, qtbot) == []
    assert case.room.expandedTo(dialog.size()) == case.room
    dialog.close()


@pytest.mark.parametrize("is_open", [False, True])
def test_what_letting_go_will_do_is_whole(narrow: MainWindow, qtbot: QtBot, opened: Opened, *, is_open: bool) -> None:
    if is_open:
        narrow.show_archive(opened)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/a.zip")])
    qtbot.waitUntil(lambda: narrow.is_quiet)
    narrow.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), COPY, data, LEFT, Qt.KeyboardModifier.NoModifier))
    assert cut_at_last(narrow._veil, qtbot) == []
    narrow._veil.hide()


def test_cut_words_are_found(qtbot: QtBot) -> None:
    for widget in (QLabel("much too long for this"), QPushButton("much too long for this")):
        window = QDialog()
        qtbot.addWidget(window)
        widget.setParent(window)
        widget.resize(30, 12)
        window.show()
        assert cut_in(window) != []


def test_words_are_longer_and_placeholders_the_same() -> None:
    assert lengthened("&Open {name} now") == "&Openoo {name} nowoo"
