"""The privacy screen: texts, names and pictures are blurred while somebody looks on.

What is covered shows no tool tip either. Screen readers go on reading: for whom it is meant hears with earphones, and
could not use the window without it.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QGraphicsBlurEffect, QLineEdit, QToolTip, QWidget

BLUR = 14.0  # pixels; letters of every size of ours become clouds
# What a sentence of ours quotes stands in these signs; a path and a key of an answers file give themselves away.
_QUOTED = re.compile("[\u2068“«/\\\\\\[]")


class PrivacyScreen(QObject):
    """Whether the screen is on; nothing of it is kept."""

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
            QToolTip.hideText()
            self.changed.emit()

    def cover(self, *widgets: QWidget) -> None:
        """Blur these widgets whenever the screen is on, as long as they live."""
        for widget in widgets:
            widget.setGraphicsEffect(_Blur(self, widget))

    def cover_what_it_quotes(self, widget: QWidget, sentence: str) -> None:
        """Blur a widget that shows this sentence now, if it names something of the person's: a person, a place, a file.

        To be called anew with every sentence that the widget shows.
        """
        widget.setGraphicsEffect(_Blur(self, widget) if _QUOTED.search(sentence) else None)  # type: ignore[arg-type]  # None takes it away

    def cover_when_left(self, *fields: QLineEdit) -> None:
        """Blur what was typed once the person has gone elsewhere: nobody can type what they cannot see."""
        for field in fields:
            field.setGraphicsEffect(_BlurWhenLeft(self, field))

    def hush(self, *widgets: QWidget) -> None:
        """Show no tool tip of these while the screen is on, such as of a button within what is blurred."""
        for widget in widgets:
            widget.installEventFilter(_Hush(self, widget))


class _Hush(QObject):
    """Keeps the tool tip of one widget."""

    def __init__(self, screen: PrivacyScreen, widget: QWidget) -> None:
        super().__init__(widget)
        self._screen = screen

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let no tool tip show while the screen is on."""
        return event.type() == QEvent.Type.ToolTip and self._screen.is_on


class _Blur(QGraphicsBlurEffect):
    """The blur of one widget."""

    def __init__(self, screen: PrivacyScreen, widget: QWidget) -> None:
        super().__init__(widget)
        self._screen = screen
        self.setBlurRadius(BLUR)
        self.setEnabled(screen.is_on)
        widget.installEventFilter(self)
        screen.changed.connect(self._on_changed)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let no tool tip show while the screen is on."""
        return event.type() == QEvent.Type.ToolTip and self._screen.is_on

    def _on_changed(self) -> None:
        self.setEnabled(self._screen.is_on)


class _BlurWhenLeft(_Blur):
    """The blur of a field, off while somebody types in it."""

    def __init__(self, screen: PrivacyScreen, field: QLineEdit) -> None:
        super().__init__(screen, field)
        self._field = field
        field.textChanged.connect(self._on_changed)
        self._on_changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focus."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._follow(left=event.type() == QEvent.Type.FocusOut)
        return super().eventFilter(watched, event)

    def _on_changed(self) -> None:
        self._follow(left=not self._field.hasFocus())

    def _follow(self, *, left: bool) -> None:
        self.setEnabled(self._screen.is_on and left and bool(self._field.text()))
