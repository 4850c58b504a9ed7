"""Opens an archive in a real (offscreen) window and prints, as JSON, how it felt.

The stall is the longest gap between two ticks of a timer on the window's thread: so long a click waits for its answer.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.million_run import preload
from core.i18n import words_for
from gui.app import make_window
from gui.pages.loading import LoadingPage
from gui.pages.overview import OverviewPage

TICK_MS = 4
PATIENCE_S = 120.0


class Watcher:
    """Looks at the window at each tick."""

    def __init__(self, window: object) -> None:
        self._window = window
        self._started = self._last = time.perf_counter()
        self._worked = time.thread_time()
        self.stall = 0.0
        self.own = 0.0  # the longest work of the window itself between two ticks, whoever else kept the computer busy
        self.first_figures: float | None = None
        self.ready: float | None = None

    def tick(self) -> None:
        """Take note of the gap since the last tick and of what shows."""
        now = time.perf_counter()
        self.stall = max(self.stall, now - self._last)
        worked = time.thread_time()
        self.own = max(self.own, worked - self._worked)
        self._last, self._worked = now, worked
        since = now - self._started
        if self.first_figures is None and self._shows(LoadingPage) and self._loading_page().has_figures():
            self.first_figures = since
        if self.ready is None and self._shows(OverviewPage):
            self.ready = since
        if self.ready is not None or since > PATIENCE_S:
            QApplication.quit()

    def _shows(self, page: type) -> bool:
        return any(one.isVisible() for one in self._window.findChildren(page))

    def _loading_page(self) -> LoadingPage:
        return next(one for one in self._window.findChildren(LoadingPage) if one.isVisible())


def main() -> None:
    """Open the archive named on the command line."""
    application = QApplication(sys.argv[:1])
    window = make_window(application, words_for("en"))
    window.show()
    preload(window)
    watcher = Watcher(window)
    timer = QTimer()
    timer.setInterval(TICK_MS)
    timer.timeout.connect(watcher.tick)
    timer.start()
    window.open_paths([Path(sys.argv[1])])
    application.exec()
    window.close()
    print(
        json.dumps(
            {
                "first_figures_s": watcher.first_figures or PATIENCE_S,
                "longest_stall_ms": watcher.stall * 1000,
                "longest_work_ms": watcher.own * 1000,
                "ready_s": watcher.ready or PATIENCE_S,
            }
        )
    )


if __name__ == "__main__":
    main()
