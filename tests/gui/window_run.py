"""Goes through the whole window and saves a summary: `python -m tests.gui.window_run FOLDER`.

Or closes it while it reads (`closing ARCHIVE`), or lets answers be kept and forgets them (`keeping`).

A process of its own, so that what it asks of the system, and what it leaves, can be watched from outside
(`tests/test_sealed.py`, `test_closing.py`).
"""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from core.i18n import words_for
from core.keeping import kept_file
from gui.app import make_window
from gui.example import example_archives
from gui.main_window import MainWindow
from gui.pages.overview import OverviewPage
from gui.widgets.question_card import QuestionCard
from gui.widgets.rail import Destination
from tests.gui.pictures import go_to, settle, wait_until
from tests.gui.walking import button, texts, the, visible

CLOSING = "closing"
KEEPING = "keeping"


def main(folder: Path, *archives: str) -> None:
    """Open the example, look at everything, save, close."""
    window = _window()
    window.open_paths([Path(name) for name in archives] or example_archives())
    wait_until(lambda: visible(window, OverviewPage) is not None)
    for destination in Destination:
        go_to(window, destination)
        settle(0.3)
        if destination is Destination.ITEMS:
            _look_at_items(window)
    _save(window, folder / "summary.pdf")
    window.close()
    libraries = Path("/proc/self/maps")
    print("loaded: QtNetwork" if "PySide6.QtNetwork" in sys.modules else "no network module")
    if libraries.exists():
        print("mapped: Qt6Network" if "Qt6Network" in libraries.read_text() else "no network library")


def close_while_reading(archive: Path) -> None:
    """Close the window as soon as processes read, and tell them; this process goes on as long as it is let."""
    window = _window()
    window.open_paths([archive])
    wait_until(lambda: len(multiprocessing.active_children()) > 1)
    print(*(child.pid for child in multiprocessing.active_children()), flush=True)
    settle(0.3)
    window.close()
    print("closed", flush=True)


def keep_and_forget() -> None:
    """Let the answers be kept, answer, and forget everything; tell how the file and its folder are guarded."""
    window = _window()
    window.open_paths(example_archives())
    wait_until(lambda: visible(window, OverviewPage) is not None)
    go_to(window, Destination.QUESTIONS)
    wait_until(lambda: visible(window, QuestionCard) is not None)
    _press(window, "Keep my answers")
    _press(window, "Only me")
    wait_until(lambda: kept_file().exists() and b"only-me" in kept_file().read_bytes())
    print(*(f"{path.stat().st_mode & 0o777:o}" for path in (kept_file(), kept_file().parent)))
    _press(window, "Forget everything")
    wait_until(lambda: not kept_file().exists())
    window.close()


def _window() -> MainWindow:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    window = make_window(application, words_for("en"))
    window.show()
    return window


def _press(window: MainWindow, name: str) -> None:
    wait_until(lambda: window.is_quiet)
    QTest.mouseClick(button(window, name), Qt.MouseButton.LeftButton)


def _look_at_items(window: MainWindow) -> None:
    wait_until(lambda: "Why?" in texts(window))
    QTest.keyClicks(the(window, QLineEdit), "a")
    settle(0.5)
    QTest.mouseClick(button(window, "Raw record"), Qt.MouseButton.LeftButton)
    settle(0.5)
    for dialog in QApplication.topLevelWidgets():
        if dialog is not window and dialog.isVisible():
            dialog.close()


def _save(window: MainWindow, target: Path) -> None:
    go_to(window, Destination.REPORT)
    settle(0.3)
    QTest.mouseClick(button(window, "Save as PDF"), Qt.MouseButton.LeftButton)
    dialog = the(window, QFileDialog)
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    wait_until(target.exists)
    wait_until(lambda: "The summary is saved." in texts(window))


if __name__ == "__main__":
    if sys.argv[1] == CLOSING:
        close_while_reading(Path(sys.argv[2]))
    elif sys.argv[1] == KEEPING:
        keep_and_forget()
    else:
        main(Path(sys.argv[1]), *sys.argv[2:])
