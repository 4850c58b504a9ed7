"""The chart by year: painted columns over a zero line, each with its figures by mouse and keyboard."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.i18n import Words
from core.vocabulary import Use
from gui import theme as sizes
from gui.heard import hear_as
from gui.look import Theme
from gui.models.years import YearFigures, needs_two_scales, round_up
from gui.widgets.bars import fill
from gui.widgets.focus_ring import OWN_RING
from gui.widgets.legend import COLORS, HATCHED

UPPER_SHARE = 0.64  # of the height, for what may be used, where two scales are needed


@dataclass(frozen=True, slots=True)
class Panel:
    """A zero line with columns above it: which uses are stacked there, up to which figure."""

    place: QRectF
    uses: tuple[Use, ...]
    top: int


class YearChart(QWidget):
    """One column a year. Arrow keys walk, Enter or a click opens the items of the year."""

    chosen = Signal(int)  # year, 0: no date
    told = Signal(str)  # the sentence of the year under the mouse or the keyboard

    def __init__(self, theme: Theme, words: Words, years: tuple[YearFigures, ...]) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._years = years
        self._largest_of: dict[tuple[Use, ...], int] = {}  # this and the next: asked for with every column drawn
        self._measured: tuple[QFontMetrics, int] | None = None
        self._current = len(years) - 1
        self._hovered = -1
        self.setProperty(OWN_RING, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        hear_as(self, QAccessible.Role.Chart)  # before it has a name, with which Qt decides how it is heard
        self.setAccessibleName(words._("Chart: your items by year"))
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """As high as charts are."""
        return QSize(sizes.GRID * 90, sizes.CHART_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Small charts are still read, by keyboard and table."""
        return QSize(sizes.GRID * 40, sizes.CHART_HEIGHT * 3 // 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the years, open one."""
        last, step = len(self._years) - 1, -1 if self.isRightToLeft() else 1
        goal = {
            Qt.Key.Key_Right: self._current + step,
            Qt.Key.Key_Left: self._current - step,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if goal is not None:
            self._go_to(min(max(goal, 0), last))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._years:
            self.chosen.emit(self._years[self._current].year)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the figures of the year under the mouse."""
        self._hover(self._column_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the mouse."""
        super().leaveEvent(event)
        self._hover(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the year that is clicked."""
        column = self._column_at(event.position())
        if column >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._current = column
            self.chosen.emit(self._years[column].year)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say where one is."""
        super().focusInEvent(event)
        self._go_to(self._current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw panels, columns, names of years and the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.figures_font(self._theme.scale.caption))
        panels = self._panels()
        if 0 <= self._hovered < len(self._years):
            painter.fillRect(self._mirrored(self._slot(self._hovered)), self._theme.color("raised"))
        for panel in panels:
            self._paint_scale(painter, panel)
            for number, year in enumerate(self._years):
                self._paint_column(painter, panel, number, year)
        self._paint_names(painter)
        if self.hasFocus() and self._years:
            painter.setPen(QPen(self._theme.color("accent"), sizes.RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = self._mirrored(self._slot(self._current)).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, sizes.GRID, sizes.GRID)

    def _panels(self) -> list[Panel]:
        """Give one panel, or two with scales of their own where one figure would dwarf the others."""
        area, groups = self._area(), self._groups()
        if len(groups) == 1:
            return [Panel(area, groups[0], self._top(groups[0]))]
        gap = self._metrics().height() + sizes.GAP_SMALL
        upper = QRectF(area.x(), area.y(), area.width(), (area.height() - gap) * UPPER_SHARE)
        lower = QRectF(area.x(), upper.bottom() + gap, area.width(), area.bottom() - upper.bottom() - gap)
        return [Panel(place, uses, self._top(uses)) for place, uses in zip((upper, lower), groups, strict=True)]

    def _groups(self) -> tuple[tuple[Use, ...], ...]:
        """Say which uses are stacked together: all, or apart what would dwarf the rest."""
        all_uses = (Use.MAY_BE_USED, Use.UNCLEAR, Use.NOT_USED)
        return (all_uses[:2], all_uses[2:]) if needs_two_scales(self._years) else (all_uses,)

    def _top(self, uses: tuple[Use, ...]) -> int:
        """Give the figure at the top of the scale of these uses."""
        return round_up(self._largest(uses))

    def figures_width(self) -> int:
        """Give the room for the figures of the scales: that of the longest, nothing of which may be cut."""
        return self._measure()[1]

    def _measure(self) -> tuple[QFontMetrics, int]:
        """Give the measures of the letters, and the width of the longest figure."""
        if self._measured is None:
            metrics = QFontMetrics(self._theme.figures_font(self._theme.scale.caption))
            figures = (self._words.number(self._top(uses)) for uses in self._groups())
            self._measured = metrics, max(metrics.horizontalAdvance(figure) for figure in figures)
        return self._measured

    def _paint_scale(self, painter: QPainter, panel: Panel) -> None:
        """Draw the zero line and the line at the top of the scale, both with their figures."""
        painter.setPen(QPen(self._theme.color("line"), 1))
        across = self._mirrored(panel.place)
        for y in (panel.place.top(), panel.place.bottom()):
            painter.drawLine(QPointF(across.left(), y), QPointF(across.right(), y))
        painter.setPen(self._theme.color("muted"))
        height = self._metrics().height()
        for value, y in ((panel.top, panel.place.top()), (0, panel.place.bottom())):
            place = QRectF(0, y - height / 2, panel.place.left() - sizes.GAP_SMALL, height)
            painter.drawText(self._mirrored(place), Qt.AlignmentFlag.AlignTrailing, self._words.number(value))

    def _paint_column(self, painter: QPainter, panel: Panel, number: int, year: YearFigures) -> None:
        slot = self._slot(number)
        width = min(slot.width() * 0.68, float(sizes.GRID * 8))
        bottom = panel.place.bottom()
        for use in panel.uses:
            count = year.count(use)
            height = max(count / panel.top * panel.place.height(), 1.0) if count else 0.0
            place = QRectF(slot.center().x() - width / 2, bottom - height, width, height)
            fill(painter, self._mirrored(place), self._theme.color(COLORS[use]), hatched=use in HATCHED)
            bottom -= height

    def _paint_names(self, painter: QPainter) -> None:
        """Write as many names of years as there is room for."""
        painter.setPen(self._theme.color("muted"))
        if not self._years:
            return
        metrics, top = self._metrics(), self._area().bottom() + sizes.GRID
        free_from, free_until = 0.0, float(self.width())
        for number in _last_first(len(self._years)):
            name = self._years[number].name
            width = float(metrics.horizontalAdvance(name) + sizes.GRID)
            left = min(self._slot(number).center().x() - width / 2, self.width() - width)
            if number == len(self._years) - 1:
                free_until = left
            elif left < free_from or left + width + sizes.GAP_SMALL > free_until:
                continue
            else:
                free_from = left + width + sizes.GAP_SMALL
            place = self._mirrored(QRectF(left, top, width, metrics.height()))
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, name)

    def _area(self) -> QRectF:
        metrics = self._metrics()
        left = self.figures_width() + sizes.GAP_SMALL
        top, bottom = metrics.height() / 2 + 1, metrics.height() + sizes.GAP_SMALL
        return QRectF(left, top, self.width() - left - 1, self.height() - top - bottom)

    def _slot(self, number: int) -> QRectF:
        """Give the strip of the whole height that belongs to one year."""
        area = self._area()
        width = area.width() / max(1, len(self._years))
        return QRectF(area.left() + number * width, 0, width, float(self.height()))

    def _mirrored(self, place: QRectF) -> QRectF:
        """Swap left and right for languages that are written from the right."""
        turned = QRectF(place)
        if self.isRightToLeft():
            turned.moveRight(self.width() - place.left())
        return turned

    def _largest(self, uses: tuple[Use, ...]) -> int:
        if uses not in self._largest_of:
            sums = (sum(year.count(use) for use in uses) for year in self._years)
            self._largest_of[uses] = max(sums, default=1) or 1
        return self._largest_of[uses]

    def _metrics(self) -> QFontMetrics:
        return self._measure()[0]

    def _on_theme_changed(self) -> None:
        self._measured = None
        self.update()

    def _column_at(self, point: QPointF) -> int:
        found = (number for number in range(len(self._years)) if self._mirrored(self._slot(number)).contains(point))
        return next(found, -1)

    def _hover(self, column: int) -> None:
        if column != self._hovered:
            self._hovered = column
            self.setCursor(Qt.CursorShape.PointingHandCursor if column >= 0 else Qt.CursorShape.ArrowCursor)
            self.told.emit(self._years[column].sentence if column >= 0 else "")
            self.update()

    def _go_to(self, column: int) -> None:
        if not self._years:
            return
        self._current = column
        self.setAccessibleDescription(self._years[column].sentence)
        self.told.emit(self._years[column].sentence)
        self.update()


def _last_first(count: int) -> list[int]:
    """Give the last column first, then the others from the left: the last name always finds room."""
    return [count - 1, *range(count - 1)]
