"""The time strip above the table: how many items each month has; a click or the arrow keys go there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy

from gui import theme as sizes
from gui.kit import Kit
from gui.models.months import MONTHS_A_YEAR, Months
from gui.widgets.focus_ring import OWN_RING

BARS = sizes.GRID * 6
LEAST = 2.0  # pixels: what exists is never invisible
WIDEST = sizes.GRID * 4
BAND = sizes.GRID * 3


class TimeStrip(QAbstractSlider):
    """A slider along the months that have items; screen readers meet it as one."""

    month_wanted = Signal(int)  # number of the month
    entered = Signal()  # the person wants to go on in the table

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._months = Months()
        self._hovered: int | None = None
        self.setProperty(OWN_RING, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(kit.words._("Go to a month"))
        self.setRange(0, 0)
        self.valueChanged.connect(self._on_value_changed)
        kit.theme.changed.connect(self.update)

    def show_months(self, months: Months) -> None:
        """Show these months from now on."""
        self._months = months
        self._hovered = None
        self.setVisible(len(months) > 1)
        self.blockSignals(True)
        self.setRange(0, max(0, len(months) - 1))
        self.blockSignals(False)
        self.update()

    def mark(self, number: int | None) -> None:
        """Mark the month that the table stands at."""
        if number is None or not len(self._months):
            return
        self.blockSignals(True)
        self.setValue(number)
        self.blockSignals(False)
        self.setAccessibleDescription(self._months.in_words(number, self._kit.words))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room, as high as bars and names of years are."""
        return QSize(sizes.GRID * 50, BARS + self._metrics().height() + sizes.GRID)

    def minimumSizeHint(self) -> QSize:
        """Narrow strips are still walked by keyboard."""
        return QSize(sizes.GRID * 20, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the months in the direction of reading, by years with the page keys; Enter goes on in the table."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif len(self._months) and (goal := self._goal(key)) is not None:
            self._go_to(goal)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the month that is clicked."""
        if event.button() == Qt.MouseButton.LeftButton and len(self._months):
            self._go_to(self._number_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which month is under the mouse; with the button held, go there."""
        if not len(self._months):
            return
        self._hovered = self._number_at(event.position())
        self.setToolTip(self._months.in_words(self._hovered, self._kit.words))
        if event.buttons() & Qt.MouseButton.LeftButton and self._hovered != self.value():
            self._go_to(self._hovered)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the mouse."""
        super().leaveEvent(event)
        self._hovered = None
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where one is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line of time, the months, the names of years and the ring."""
        painter = QPainter(self)
        theme = self._kit.theme
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(0, BARS), QPointF(self.width(), BARS))
        for number in {self.value(), self._hovered} if len(self._months) else ():
            if number is not None:
                painter.fillRect(self._band(number), theme.color("selection"))
        for number in range(len(self._months)):
            here = number in {self.value(), self._hovered}
            painter.fillRect(self._bar(number), theme.color("on_selection" if here else "muted"))
        self._paint_years(painter)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("accent"), sizes.RING))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), sizes.GRID, sizes.GRID)

    def _paint_years(self, painter: QPainter) -> None:
        if not len(self._months):
            return
        painter.setFont(self._kit.theme.figures_font(self._kit.theme.scale.caption))
        painter.setPen(self._kit.theme.color("muted"))
        first = self._months[0]
        width, free_from = self._metrics().horizontalAdvance("0000") + 2, 0.0
        for year in range(first.year, self._months[len(self._months) - 1].year + 1):
            left = self._left(max(0, (year - first.year) * MONTHS_A_YEAR - first.month + 1))
            if left >= free_from and left + width <= self.width():
                self._paint_year(painter, QRectF(left, BARS, width, self.height() - BARS), str(year))
                free_from = left + width + sizes.GAP

    def _paint_year(self, painter: QPainter, place: QRectF, name: str) -> None:
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        absolute = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._mirrored(place), absolute, name)

    def _bar(self, number: int) -> QRectF:
        month, highest = self._months[number], self._months.highest
        height = max(month.items / highest * (BARS - 1), LEAST)
        slot = self.width() / self._months.width
        width = max(min(slot * 0.8, WIDEST), 1.0)
        left = self._left(self._months.place(number)) + (slot - width) / 2
        return self._mirrored(QRectF(left, BARS - height, width, height))

    def _band(self, number: int) -> QRectF:
        """Give the ground behind a month that is pointed out, wide enough to be seen."""
        middle = self._bar(number).center().x()
        return QRectF(middle - BAND / 2, 0, BAND, BARS)

    def _left(self, place: int) -> float:
        return place * self.width() / self._months.width

    def _mirrored(self, place: QRectF) -> QRectF:
        """Swap left and right for languages that are written from the right."""
        if self.isRightToLeft():
            place.moveRight(self.width() - place.left())
        return place

    def _number_at(self, point: QPointF) -> int:
        x = self.width() - point.x() if self.isRightToLeft() else point.x()
        return self._months.nearest(x * self._months.width / max(1, self.width()) - 0.5)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._kit.theme.figures_font(self._kit.theme.scale.caption))

    def _goal(self, key: Qt.Key) -> int | None:
        """Give the month that a key leads to, None for a key that leads nowhere."""
        last, now, step = len(self._months) - 1, self.value(), -1 if self.isRightToLeft() else 1
        steps = {Qt.Key.Key_Right: now + step, Qt.Key.Key_Left: now - step, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if key in steps:
            return min(max(steps[key], 0), last)
        years = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}
        return self._months.year_away(now, years[key]) if key in years else None

    def _on_value_changed(self, number: int) -> None:
        """Follow the wheel, and assistive software that moves the slider."""
        if len(self._months):
            self._go_to(number)

    def _go_to(self, number: int) -> None:
        if len(self._months):
            self.mark(number)
            self.month_wanted.emit(number)
