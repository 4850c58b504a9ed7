"""A border of a period on a drawn timeline: dragged with the mouse, moved by day and month with the keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider

from gui import theme as sizes
from gui.announcing import announce
from gui.kit import Kit

WIDTH = sizes.GRID * 6
GRIP = 4.0  # pixels
MONTH = 30  # days
PAUSE_MS = 400  # after the last key, before the new day counts

DayAt = Callable[[float], date]


class Border(QAbstractSlider):
    """The first or last day of a period, as a slider along the days of its timeline."""

    day_wanted = Signal(object)  # date

    def __init__(self, kit: Kit, name: str, days: tuple[date, date], day_at: DayAt) -> None:
        super().__init__()
        self._kit, self._day_at = kit, day_at
        self._first, last = days
        self._told: date | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setRange(0, (last - self._first).days)
        self.setPageStep(MONTH)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.valueChanged.connect(self._on_value_changed)

    @property
    def day(self) -> date:
        """The day where it stands."""
        return self._first + timedelta(days=self.value())

    def show_day(self, day: date) -> None:
        """Stand at this day and tell nobody."""
        self.blockSignals(True)
        self.setValue((day - self._first).days)
        self.blockSignals(False)
        self._told = self.day
        self._describe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by days, by months with the page keys."""
        before = self.value()
        super().keyPressEvent(event)
        if self.value() != before:
            self._pause.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            x = self.mapToParent(event.position().toPoint()).x()
            self.setValue((self._day_at(x) - self._first).days)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let the new day count."""
        self._tell()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a grip that can be seen on every colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.width() / 2
        painter.setPen(self._kit.theme.color("surface"))
        painter.setBrush(self._kit.theme.color("text"))
        painter.drawRoundedRect(QRectF(middle - GRIP / 2 - 1, 0.5, GRIP + 2, self.height() - 1), GRIP / 2, GRIP / 2)

    def _on_value_changed(self) -> None:
        self._describe()
        announce(self, self.accessibleDescription())

    def _describe(self) -> None:
        told = self._kit.words.day(self.day, "medium")
        self.setAccessibleDescription(told)
        self.setToolTip(told)

    def _tell(self) -> None:
        self._pause.stop()
        if self.day != self._told:
            self._told = self.day
            self.day_wanted.emit(self.day)
