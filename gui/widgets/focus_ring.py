"""The ring around what has the focus, for whoever walks the window by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QLineEdit,
    QMenu,
    QMenuBar,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from gui import theme as sizes
from gui.look import Theme

OWN_RING = "own-ring"  # property of widgets that paint the ring inside themselves
REACH = sizes.RING + sizes.RING_GAP


class FocusRing(QObject):
    """Follows the focus through the application and draws the ring around it.

    Whoever uses the mouse sees it in text fields only; the first key brings it back.
    """

    def __init__(self, application: QApplication, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._ring: _Ring | None = None
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []  # the widget and what holds it: if one moves, the ring moves
        self._by_keyboard = False
        application.focusChanged.connect(self._on_focus_changed)
        application.focusWindowChanged.connect(self._on_window_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the ring at its widget; notice whether the person uses keys or the mouse."""
        if watched in self._watched:
            self._follow(event)
        elif event.type() == QEvent.Type.KeyPress and not self._by_keyboard:
            self._by_keyboard = True
            self._surround(QApplication.focusWidget())
        elif event.type() == QEvent.Type.MouseButtonPress and self._by_keyboard:
            self._by_keyboard = False
            self._surround(QApplication.focusWidget())
        return False

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._surround(new)

    def _on_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # keys and clicks reach the window before any widget

    def _surround(self, widget: QWidget | None) -> None:
        self._leave()
        if widget is None or not self._wants_ring(widget):
            return
        path = _path_to_host(widget)
        if len(path) < 2:  # noqa: PLR2004 - a window has nothing around it
            return
        self._ring = _Ring(path[-1], self._theme)
        self._around = widget
        self._watched = path[:-1]
        for part in self._watched:
            part.installEventFilter(self)
        self._ring.surround(widget)
        self._ring.show()

    def _wants_ring(self, widget: QWidget) -> bool:
        if widget.isWindow() or widget.property(OWN_RING) or isinstance(widget, QMenu | QMenuBar):
            return False
        return self._by_keyboard or isinstance(widget, QLineEdit)

    def _follow(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.Hide:
            self._leave()
        elif event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            ring, widget = self._ring, self._around
            if ring is not None and widget is not None and isValid(ring):
                ring.surround(widget)

    def _leave(self) -> None:
        for part in self._watched:
            if isValid(part):
                part.removeEventFilter(self)
        self._watched = []
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = self._around = None


class _Ring(QFrame):
    """The ring itself: lets the mouse through, is no part of any layout."""

    def __init__(self, host: QWidget, theme: Theme) -> None:
        super().__init__(host)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def surround(self, widget: QWidget) -> None:
        """Lie around this widget, inside of it where it fills a whole page."""
        rect = QRect(widget.mapTo(self.parentWidget() or widget, widget.rect().topLeft()), widget.size())
        reach = -1 if isinstance(widget, QScrollArea) else REACH
        self.setGeometry(rect.adjusted(-reach, -reach, reach, reach))
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), sizes.RING))
        half = sizes.RING / 2
        radius = sizes.RADIUS_SMALL + REACH - half
        painter.drawRoundedRect(self.rect().toRectF().adjusted(half, half, -half, -half), radius, radius)


def _path_to_host(widget: QWidget) -> list[QWidget]:
    """Give the widget and what holds it, up to what scrolls with it or the window: there the ring is not cut off."""
    path = [widget]
    while not path[-1].isWindow():
        holder = path[-1].parentWidget()
        if holder is None or (isinstance(holder.parentWidget(), QAbstractScrollArea) and len(path) > 1):
            break
        path.append(holder)
    return path
