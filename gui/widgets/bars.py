"""A row with a name, a figure and a bar that tells the truth; pressed, it leads to its items."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui import theme as sizes
from gui.look import Theme
from gui.widgets.buttons import PanelButton
from gui.widgets.layouts import beside_each_other
from gui.widgets.texts import Headline, Label

POINTING = frozenset({"right"})  # icons that point onwards, in the direction of reading
THINNEST = 2.0  # pixels: what exists is never invisible


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a bar: the token of its colour, its share of a full bar, hatched or solid."""

    token: str
    share: float
    hatched: bool = False


class Bar(QWidget):
    """The bar alone: a track, and segments from its beginning."""

    def __init__(self, theme: Theme, segments: Sequence[Segment]) -> None:
        super().__init__()
        self._theme = theme
        self._segments = segments
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as bars are, as wide as there is room."""
        return QSize(sizes.GRID * 30, sizes.BAR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track and the segments."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(whole, sizes.BAR / 2, sizes.BAR / 2)
        painter.setClipPath(shape)
        painter.fillRect(whole, self._theme.color("raised"))
        at = 0.0
        for segment in self._segments:
            width = max(segment.share * whole.width(), THINNEST) if segment.share else 0.0
            place = QRectF(at, 0, width, whole.height())
            if self.isRightToLeft():
                place.moveRight(whole.width() - at)
            fill(painter, place, self._theme.color(segment.token), hatched=segment.hatched)
            at += width
        if self._theme.color("raised") == self._theme.color("surface"):
            painter.setPen(QPen(self._theme.color("line"), 1))
            painter.drawPath(shape)


class BarRow(PanelButton):
    """One line of a list of figures."""

    def __init__(self, theme: Theme, name: str, figure: str, segments: Sequence[Segment], icon: QLabel | None) -> None:
        super().__init__(name, "row")
        column = QVBoxLayout()
        column.setContentsMargins(sizes.GAP_SMALL, sizes.GRID, sizes.GAP_SMALL, sizes.GRID + 2)
        column.setSpacing(sizes.GRID)
        label, number = Headline(name, "body"), Label(figure, "strong")
        number.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        front = [icon] if icon else []
        column.addLayout(beside_each_other(*front, label, number))
        column.addWidget(Bar(theme, segments))
        self.hold(column)


class IconLabel(QLabel):
    """An icon beside words; the words say the same, so it is silent for screen readers."""

    def __init__(self, theme: Theme, icon: str, color: str = "text", size: int = sizes.ICON_SMALL) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._color = color
        self._size = size
        self._paint_icon()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._paint_icon)

    def show_color(self, color: str) -> None:
        """Draw the icon in another colour."""
        self._color = color
        self._paint_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Turn what points onwards when the direction of reading turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._paint_icon()

    def _paint_icon(self) -> None:
        icon = self._theme.icon(self._icon, self._theme.color(self._color))
        drawn = icon.pixmap(self._theme.icon_size(self._size), self.devicePixelRatio())
        turned = self._icon in POINTING and self.isRightToLeft()
        self.setPixmap(drawn.transformed(QTransform.fromScale(-1, 1)) if turned else drawn)


def fill(painter: QPainter, place: QRectF, color: QColor, *, hatched: bool) -> None:
    """Fill a piece of a bar; what is unclear is hatched, so that colour does not tell it alone."""
    if not hatched:
        painter.fillRect(place, color)
        return
    ground = QColor(color)
    ground.setAlphaF(0.25)
    painter.fillRect(place, ground)
    painter.fillRect(place, QBrush(color, Qt.BrushStyle.BDiagPattern))
