"""Imports what an opened archive needs while the first page stands already: a database takes longer than a window."""

from __future__ import annotations

import gc
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal

FIRST_MS = 30  # lets the window be painted
NEEDED = (  # in steps that each leave the window's thread free again soon
    "numpy",
    "numpy.ma",
    "duckdb",
    "core.text.dates.layouts",
    "core.readers.registry",
    "core.loading",
    "core.questions",
    "core.report.writing",
    "gui.models.reading",
    "gui.pages.loading",
    "gui.models.answering",
    "gui.adding",
    "gui.pages.overview",
    "gui.pages.items",
    "gui.pages.questions",
    "gui.pages.act",
    "gui.pages.report",
    "gui.opened_view",
)


class Preloading(QObject):
    """Imports one part after the other; between two of them the window answers."""

    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(NEEDED)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_next)

    def start_when_painted(self) -> None:
        """Begin as soon as the window has been painted."""
        self._timer.start(FIRST_MS)

    def _on_next(self) -> None:
        if not self._left:
            gc.freeze()  # what was imported stays: the search for circles in it would stop every thread for 50 ms
            self.done.emit()
            return
        import_module(self._left.pop(0))
        self._timer.start(0)
