"""Opens a million items in a real (offscreen) window, scrolls, searches, writes the PDF; prints, as JSON, how it felt.

A frame is one scroll step painted from its first line to its last. A stall is the longest gap between two ticks of a
timer on the window's thread: so long a click waits for its answer. Work is what the window's thread itself computed in
the gap of which it did most: where a stall is much longer, something else had the processor.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from core.i18n import words_for
from core.library.filters import EVERYTHING, Order
from gui.app import make_window
from gui.main_window import MainWindow
from gui.opened_view import OpenedView
from gui.pages.items import ItemsPage
from gui.pages.overview import OverviewPage
from gui.pages.report import ReportPage
from gui.preloading import Preloading
from gui.widgets.item_table import ItemTable
from gui.widgets.rail import Destination

TICK_MS = 4
PATIENCE_S = 300.0
STEPS = 400
WHEEL_ROWS = 3
SEARCHES = ("j", "ja", "jar", "jard", "jardin", "jardin é", "jardin été", "")
BETWEEN_KEYS_MS = 120


class Ticks:
    """Takes note of the longest gap between two ticks, and of the most work in one, since it was last asked."""

    def __init__(self) -> None:
        self._last = time.perf_counter()
        self._worked = time.thread_time()
        self._longest = self._most = 0.0
        self._timer = QTimer(interval=TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    def felt(self, name: str) -> dict[str, float]:
        """Give the longest gap and the most work in milliseconds, and begin anew."""
        self._on_tick()
        longest, most = self._longest, self._most
        self._longest = self._most = 0.0
        return {f"{name}_stall_ms": longest * 1000, f"{name}_work_ms": most * 1000}

    def _on_tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self._longest, self._most = max(self._longest, now - self._last), max(self._most, worked - self._worked)
        self._last, self._worked = now, worked


def main() -> None:
    """Do all that with the archive named on the command line."""
    application = QApplication(sys.argv[:1])
    window = make_window(application, words_for("en"))
    window.show()
    preload(window)
    ticks = Ticks()
    ticks.felt("start")
    window.open_paths([Path(sys.argv[1])])
    wait(lambda: shown(window, OverviewPage) is not None)
    wait(lambda: window.is_quiet)
    felt: dict[str, object] = {**ticks.felt("loading")}
    view = window.findChildren(OpenedView)[-1]
    view.show_items(EVERYTHING, Order.NEWEST_FIRST)
    page = window.findChildren(ItemsPage)[-1]
    table = page.findChildren(ItemTable)[-1]
    wait(lambda: window.is_quiet and table.model().rowCount() > 0)
    felt |= {"rows": table.model().rowCount(), **ticks.felt("showing")}
    felt |= {"wheel_ms": frames(table, WHEEL_ROWS), "leap_ms": frames(table, table.model().rowCount() // STEPS)}
    ticks.felt("scrolling")
    search(page)
    wait(lambda: window.is_quiet)
    felt |= ticks.felt("searching")
    view.go_to(Destination.REPORT)
    report = window.findChildren(ReportPage)[-1]
    wait(lambda: window.is_quiet)
    felt |= ticks.felt("preview")
    report.save_at(str(Path(sys.argv[1]).with_name("million.pdf")))
    wait(lambda: window.is_quiet)
    felt |= ticks.felt("pdf")
    window.close()
    print(json.dumps(felt))


def preload(window: MainWindow) -> None:
    """Wait until the window has imported all that it needs, as it does after each start."""
    preloading, loop = Preloading(window), QEventLoop()
    preloading.done.connect(loop.quit)
    preloading.start_when_painted()
    loop.exec()


def frames(table: ItemTable, rows: int) -> list[float]:
    """Scroll step by step by so many rows; give the milliseconds of each frame."""
    bar, times = table.verticalScrollBar(), []
    bar.setValue(0)
    let_pass(100)
    height = table.verticalHeader().defaultSectionSize()
    for step in range(1, STEPS):
        started = time.perf_counter()
        bar.setValue(step * rows * height)
        table.viewport().repaint()
        times.append((time.perf_counter() - started) * 1000)
        let_pass(TICK_MS)
    return times


def search(page: ItemsPage) -> None:
    """Type a search letter by letter, and take it away."""
    field = page.findChildren(QLineEdit)[0]
    for text in SEARCHES:
        field.setText(text)
        field.textEdited.emit(text)
        let_pass(BETWEEN_KEYS_MS)
    let_pass(BETWEEN_KEYS_MS)


def shown(window: MainWindow, page: type[OverviewPage]) -> OverviewPage | None:
    """Give the page if it is shown."""
    return next((one for one in window.findChildren(page) if one.isVisible()), None)


def let_pass(milliseconds: int) -> None:
    """Let the window do what it has to for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait(happened: Callable[[], bool]) -> None:
    """Wait for something that other threads do."""
    until = time.monotonic() + PATIENCE_S
    while not happened():
        if time.monotonic() > until:
            sys.exit("it took too long")
        let_pass(20)


if __name__ == "__main__":
    main()
