"""Builds a page part by part, so that the window answers between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollArea

Step = Callable[[], object]
MOST_WAITED = 20  # turns of the event loop for what was added to find its place


class Stepwise(QObject):
    """Does one step after the other, each once the one before has its place; ends when the page is gone.

    Until then the page is painted as it was: what was just added would stand squeezed into what room there was.
    """

    def __init__(self, page: QScrollArea, steps: Iterator[Step]) -> None:
        super().__init__(page)
        self._page = page
        self._steps = steps
        self._waited = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_turn)
        self._timer.start()

    def _on_turn(self) -> None:
        view = self._page.viewport()
        if view.updatesEnabled():
            step = next(self._steps, None)
            if step is None:
                self._timer.stop()
                return
            view.setUpdatesEnabled(False)
            step()
            self._waited = 0
        elif self._has_room() or self._waited >= MOST_WAITED:
            view.setUpdatesEnabled(True)  # and painted, before the next turn
        self._waited += 1

    def _has_room(self) -> bool:
        content = self._page.widget()
        if content is None or not self._page.isVisible():
            return True
        return content.height() >= max(content.heightForWidth(content.width()), content.minimumSizeHint().height())
