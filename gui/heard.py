"""How assistive software hears what Qt would tell it wrongly: scrolling pages, open lists of choices, charts.

Qt's own interface of a scroll area reads past the end of a list when it is asked for a scroll bar that has just gone
(Qt 6.11, `QAccessibleAbstractScrollArea::child`), which ends the program for whoever listens while a page changes.
And a list that opens over the window stands nowhere in Qt's tree, so that nobody can walk to it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QLabel, QMainWindow, QMenuBar, QScrollArea, QWidget

INSTALLED = "heardAsItShould"
HEADINGS = frozenset({"headline", "section"})  # roles of the type scale
ROLE = "heardAs"  # the property of a widget that is heard in another role than Qt gives it


def hear_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Let a widget be heard in this role. Not for buttons and fields: they would lose what can be done with them."""
    widget.setProperty(ROLE, role.value)


def install(application: QApplication) -> None:
    """Let assistive software hear the widgets of this program as it should."""
    if not application.property(INSTALLED):  # Qt would ask once for each time
        application.setProperty(INSTALLED, True)
        QAccessible.installFactory(_interface_of)


class _Window(QAccessibleWidget):
    """The window, with the lists that are open over it."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window, QAccessible.Role.Window)
        self._window = window

    def childCount(self) -> int:
        """Count the parts of the window and the open lists."""
        return super().childCount() + len(self._popups())

    def child(self, index: int) -> QAccessibleInterface:
        """Give a part; the open lists come last."""
        position, popups = index - super().childCount(), self._popups()
        if 0 <= position < len(popups):
            return QAccessible.queryAccessibleInterface(popups[position])
        return super().child(index)

    def _popups(self) -> list[QWidget]:
        """Give the lists that are open over this window; the menus of its bar have their place in Qt's tree."""
        return [one for one in QApplication.topLevelWidgets() if _is_open_list(one) and self._is_mine(one)]

    def _is_mine(self, popup: QWidget) -> bool:
        parent = popup.parentWidget()
        return parent is not None and not isinstance(parent, QMenuBar) and parent.window() is self._window


def _is_open_list(widget: QWidget) -> bool:
    return widget.isVisible() and widget.windowType() is Qt.WindowType.Popup


class _Heading(QAccessibleWidget):
    """A heading, so that one can jump from one to the next."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label, QAccessible.Role.Heading)
        self._label = label

    def text(self, kind: QAccessible.Text) -> str:
        """Give the words of the label as its name."""
        told = super().text(kind)
        return told or (self._label.text() if kind is QAccessible.Text.Name else "")


def _interface_of(_class_name: str, what: QObject) -> QAccessibleInterface | None:
    """Give the interface of what Qt would tell wrongly; None leaves it to Qt."""
    if not isinstance(what, QWidget):
        return None
    role = what.property(ROLE)
    if role is not None:
        return QAccessibleWidget(what, QAccessible.Role(role))
    if isinstance(what, QLabel) and what.property("role") in HEADINGS:
        return _Heading(what)
    if isinstance(what, QMainWindow):
        return _Window(what)
    if isinstance(what, QScrollArea):
        return QAccessibleWidget(what, QAccessible.Role.Pane)
    return None
