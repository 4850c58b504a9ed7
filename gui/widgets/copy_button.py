"""A button that copies words and says on itself that it did."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from gui.announcing import announce
from gui.kit import Kit
from gui.widgets.buttons import Button

SHOWN_MS = 2_500  # long enough to be read, short enough to be pressed again


class CopyButton(Button):
    """Asks what to copy when it is pressed."""

    def __init__(self, kit: Kit, text: str, what: Callable[[], str], *, kind: str = "plain") -> None:
        super().__init__(text, kit.theme, icon="copy", kind=kind)
        self._said = kit.words._("Copied")
        self._usual, self._what = text, what
        self._back = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._back.timeout.connect(self._on_back)
        self.clicked.connect(self._on_copy)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._what())
        self.setMinimumWidth(self.width())  # so that nothing beside it moves
        self.setText(self._said)
        self.show_icon("check")
        announce(self, self._said)
        self._back.start()

    def _on_back(self) -> None:
        self.setText(self._usual)
        self.show_icon("copy")
        self.setMinimumWidth(0)
