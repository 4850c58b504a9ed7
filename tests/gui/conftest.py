"""What the tests of the window share: an archive that was read once, a window, and patience without sleeping."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.i18n import Words, words_for
from core.loading import Check, load
from gui.app import make_window
from gui.example import example_archives
from gui.kit import Kit
from gui.main_window import MainWindow
from gui.models.opened import Opened, take_stock
from gui.pages.overview import OverviewPage
from gui.tasks import Tasks
from gui.theme import Theme
from tests.gui.walking import visible

DAY = date(2026, 11, 25)
PATIENCE_MS = 30_000


@pytest.fixture(scope="session")
def opened() -> Iterator[Opened]:
    """The example archive, read once for all tests."""
    paths = tuple(example_archives())
    library = load(paths, Check(day=DAY))
    yield take_stock(library, paths)
    library.close()


@pytest.fixture
def words() -> Words:
    return words_for("en")


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme(qapp)
    theme.apply()
    return theme


@pytest.fixture
def kit(qapp: QApplication, words: Words, theme: Theme) -> Iterator[Kit]:
    tasks = Tasks()
    yield Kit(words, theme, tasks)
    tasks.close()


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, words: Words) -> Iterator[MainWindow]:
    """The window as it is after the start."""
    window = make_window(qapp, words)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


@pytest.fixture
def open_window(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the example archive open."""
    window.open_paths(example_archives())
    qtbot.waitUntil(lambda: visible(window, OverviewPage) is not None, timeout=PATIENCE_MS)
    return window


@pytest.fixture
def click(qtbot: QtBot) -> Callable[[QWidget], None]:
    """Press a button in its middle."""

    def press(widget: QWidget) -> None:
        assert isinstance(widget, QPushButton) or widget.isVisible()
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    return press
