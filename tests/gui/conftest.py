"""What the tests of the window share: an archive that was read once, a window, and patience without sleeping."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.i18n import Words, words_for
from core.loading import Check, load
from gui.app import make_window
from gui.example import example_archives
from gui.kit import Kit
from gui.look import Theme
from gui.main_window import MainWindow
from gui.models.drafts import Drafts
from gui.models.opened import Opened, take_stock
from gui.tasks import Tasks
from gui.widgets.figure_cards import KindCard
from tests.gui.walking import button, visible

DAY = date(2026, 11, 25)


# Qt's offscreen platform warns of three things that only a real screen can do, whatever the program does: telling a
# window manager the least size of each window, raising one window above others, taking the keyboard for a menu or a
# popup. None of the three can be left out by a program that has windows, menus and popups.
ONLY_A_SCREEN_CAN = r"^This plugin does not support (propagateSizeHints\(\)|raise\(\)|grabbing the keyboard)$"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Overhear what the screen that is none says of itself; every other warning of Qt fails its test."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(ONLY_A_SCREEN_CAN))


@pytest.fixture(autouse=True)
def own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What is kept is kept for one test only."""
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "kept"))


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
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def open_window(window: MainWindow, opened: Opened, qtbot: QtBot) -> MainWindow:
    """The window with the example archive open."""
    window.show_archive(replace(opened, drafts=Drafts()))
    qtbot.waitUntil(lambda: visible(window, KindCard) is not None)
    return window


@pytest.fixture
def press(qtbot: QtBot) -> Callable[[QWidget, str], None]:
    """Press the button of this name with the mouse."""

    def press(inside: QWidget, name: str) -> None:
        qtbot.waitUntil(lambda: button(inside, name).isEnabled())
        qtbot.mouseClick(button(inside, name), Qt.MouseButton.LeftButton)

    return press
