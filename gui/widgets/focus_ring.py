"""The ring around what has the focus, for whoever walks the window by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QMenu, QMenuBar, QScrollArea, QSplitter, QWidget
from shiboken6 import isValid

from gui import theme as sizes
from gui.theme import Theme

OWN_RING = "own-ring"  # property of widgets that paint the ring inside themselves
REACH = sizes.RING + sizes.RING_GAP


class FocusRing(QObject):
    """Follows the focus through the application and draws the ring around it.

    A click with the mouse shows no ring but in text fields: there the person knows where they are.
    """

    def __init__(self, application: QApplication, theme: Theme) -> None:
        super().__init__(application)
        self._theme = theme
        self._ring: _Ring | None = None
        self._around: QWidget | None = None
        application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the ring at its widget."""
        if watched is self._around and event.type() in {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide}:
            if event.type() == QEvent.Type.Hide:
                self._leave()
            elif self._ring is not None and isValid(self._ring):
                self._ring.surround(self._around)
        return False

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._leave()
        if new is None or not _wants_ring(new):
            return
        host = new.parentWidget()
        while isinstance(host, QSplitter):  # a child of a splitter becomes a pane
            host = host.parentWidget()
        if host is None:
            return
        self._ring = _Ring(host, self._theme)
        self._around = new
        new.installEventFilter(self)
        self._ring.surround(new)
        self._ring.show()

    def _leave(self) -> None:
        if self._around is not None and isValid(self._around):
            self._around.removeEventFilter(self)
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


def _wants_ring(widget: QWidget) -> bool:
    if widget.isWindow() or widget.property(OWN_RING) or isinstance(widget, QMenu | QMenuBar):
        return False
    by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
    return not by_mouse or isinstance(widget, QLineEdit)
