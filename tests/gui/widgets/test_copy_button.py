"""Who copies sees that it was done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui.kit import Kit
from gui.widgets.copy_button import CopyButton


def test_it_copies_and_says_so_for_a_while(kit: Kit, qtbot: QtBot) -> None:
    button = CopyButton(kit, "&Copy the address", lambda: "https://example.org/")
    qtbot.addWidget(button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "https://example.org/"
    assert button.text() == "Copied"
    assert button.accessibleName() == "Copy the address"
    button._back.timeout.emit()
    assert button.text() == "&Copy the address"
