"""Builds a page part by part, so that the window answers between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer

Step = Callable[[], object]


class Stepwise(QObject):
    """Does one step at each turn of the event loop; ends when the page is gone."""

    def __init__(self, page: QObject, steps: Iterator[Step]) -> None:
        super().__init__(page)
        self._steps = steps
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_turn)
        self._timer.start()

    def _on_turn(self) -> None:
        step = next(self._steps, None)
        if step is None:
            self._timer.stop()
        else:
            step()
