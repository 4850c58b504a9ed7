"""Tells people who listen to a screen reader what others see happen."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str) -> None:
    """Let a screen reader say this sentence; does nothing before Qt 6.8, which cannot."""
    event = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if event is not None and QtGui.QAccessible.isActive():
        QtGui.QAccessible.updateAccessibility(event(widget, sentence))
