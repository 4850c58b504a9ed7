"""Takes a picture of every page, in each look and language: `python -m tests.gui.pictures FOLDER [ARCHIVE…]`.

A script for people who want to look, not a test.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPalette, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from core.i18n import available_languages, words_for
from core.loading import Progress, Stage
from core.vocabulary import Kind
from gui.app import make_window
from gui.example import example_archives
from gui.main_window import MainWindow
from gui.pages.act import ActPage
from gui.pages.loading import LoadingPage
from gui.pages.overview import OverviewPage
from gui.pages.questions import QuestionsPage
from gui.theme import Look
from gui.widgets.facets import FacetButton
from gui.widgets.rail import Destination, RailEntry

LOOKS = (Look.LIGHT, Look.DARK, Look.HIGH_CONTRAST)
SIZES = {"": QSize(1366, 768), "-at-200-percent": QSize(683, 384)}  # the room that a screen of 1366×768 gives
PATIENCE = 60.0
PROGRESS = Progress(
    Stage.READING, 61_400_000, 214_000_000, "facebook.comments", 48_211,
    {Kind.POST: 3_120, Kind.COMMENT: 8_790, Kind.PHOTO: 1_204, Kind.MESSAGE: 35_097},
)  # fmt: skip


def main(arguments: list[str]) -> None:
    """Take all pictures."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    archives = [Path(name) for name in arguments[1:]] or example_archives()
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    window = make_window(application, words_for("en"))
    window.show()
    languages = [language for language in ("en", "fr") if language in available_languages()]
    for language in languages:
        window.speak(language)
        for look, (size, room) in product(LOOKS, SIZES.items()):
            window.choose_look(look)
            window.resize(room)
            for name, picture in pages(window, archives):
                target = folder / f"{name}-{look.value}-{language}{size}.png"
                painted(picture).save(str(target))
            window.close_archive()
    window.close()


def pages(window: MainWindow, archives: list[Path]) -> Iterator[tuple[str, QWidget]]:
    """Walk through the window as a person does."""
    settle()
    yield "1-welcome", window
    window.open_paths(archives)
    settle()
    loading = window.findChild(LoadingPage)
    if loading is not None:
        loading.show_progress(PROGRESS)
        settle()
        yield "2-loading", window
    wait_until(lambda: window.findChild(OverviewPage) is not None)
    settle(0.4)
    yield "3-overview", window
    page = window.findChild(OverviewPage)
    assert page is not None
    yield "3-overview-whole", whole(page)
    for number, destination in enumerate(list(Destination)[1:], start=4):
        go_to(window, destination)
        settle(0.6)
        wait_until(lambda: window.is_quiet)
        settle()
        yield f"{number}-{destination.value}", window
        if destination is Destination.ACT:
            yield f"{number}-{destination.value}-whole", whole(window.findChildren(ActPage)[0])
        if destination is Destination.QUESTIONS:
            yield f"{number}-{destination.value}-whole", whole(window.findChildren(QuestionsPage)[0])
        if destination is Destination.ITEMS:
            button = next(one for one in window.findChildren(FacetButton) if one.isVisible())
            QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
            settle(0.3)
            popup = QApplication.activePopupWidget()
            if popup is not None:
                yield "5-items-filter", popup
                popup.close()


def painted(widget: QWidget) -> QPixmap:
    """Paint a widget as it stands in the window: what does not fill its ground lets that of the window through."""
    picture = QPixmap(widget.size())
    picture.fill(QApplication.palette().color(QPalette.ColorRole.Window))
    painter = QPainter(picture)
    painter.drawPixmap(0, 0, widget.grab())
    painter.end()
    return picture


def whole(page: QScrollArea) -> QWidget:
    """Give the whole content of a page that scrolls."""
    content = page.widget()
    assert content is not None
    return content


def go_to(window: MainWindow, destination: Destination) -> None:
    """Press an entry of the rail."""
    entries: list[QPushButton] = window.findChildren(RailEntry)
    entries[list(Destination).index(destination)].click()


def settle(seconds: float = 0.1) -> None:
    """Let the window finish what it does."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()  # unlike `QTest.qWait` it lets other threads work


def wait_until(happened: Callable[[], bool]) -> None:
    """Wait for something that other threads do."""
    until = time.monotonic() + PATIENCE
    while not happened():
        if time.monotonic() > until:
            sys.exit("it took too long")
        settle(0.05)


if __name__ == "__main__":
    main(sys.argv[1:])
