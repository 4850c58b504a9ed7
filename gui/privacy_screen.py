"""The privacy screen: texts, names and pictures are blurred while somebody looks on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGraphicsBlurEffect, QWidget

BLUR = 14.0  # pixels; letters of every size of ours become clouds


class PrivacyScreen(QObject):
    """Whether the screen is on; screen readers go on reading, for whom it is meant hears with earphones."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = False

    @property
    def is_on(self) -> bool:
        """Whether everything private is blurred now."""
        return self._on

    def switch(self, *, on: bool) -> None:
        """Blur everything private, or show it again."""
        if on != self._on:
            self._on = on
            self.changed.emit()

    def cover(self, *widgets: QWidget) -> None:
        """Blur these widgets whenever the screen is on, as long as they live."""
        for widget in widgets:
            widget.setGraphicsEffect(_Blur(self, widget))


class _Blur(QGraphicsBlurEffect):
    """The blur of one widget."""

    def __init__(self, screen: PrivacyScreen, widget: QWidget) -> None:
        super().__init__(widget)
        self._screen = screen
        self.setBlurRadius(BLUR)
        self._on_changed()
        screen.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        self.setEnabled(self._screen.is_on)
