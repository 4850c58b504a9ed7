"""Keeps a person where they are while a page is built anew: how far it is scrolled, and what has the focus."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

PATIENCE_MS = 1_500  # a page is built step by step; after that it is as tall as it gets


def focused_name(page: QWidget) -> str | None:
    """Give the name of what has the focus within a page."""
    focus = QApplication.focusWidget()
    if focus is None or not page.isAncestorOf(focus):
        return None
    return focus.accessibleName() or None


def focus_again(page: QWidget, name: str | None) -> None:
    """Give the focus to what bears this name now."""
    if name is None:
        return
    found = next((one for one in page.findChildren(QWidget) if one.accessibleName() == name and one.isEnabled()), None)
    if found is not None:
        found.setFocus()


def scroll_again(page: QScrollArea, place: int) -> None:
    """Scroll to this place, as soon as the page is tall enough."""
    bar = page.verticalScrollBar()

    def reach() -> None:
        if place and bar.value() != place:
            bar.setValue(min(place, bar.maximum()))

    reach()
    if place > bar.maximum():
        connection = bar.rangeChanged.connect(reach)
        QTimer.singleShot(PATIENCE_MS, bar, lambda: bar.rangeChanged.disconnect(connection))
