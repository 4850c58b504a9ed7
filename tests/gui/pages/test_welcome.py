"""The first page tells how to get each kind of archive, one press away."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.pages.welcome import WelcomePage
from gui.widgets.address_row import AddressRow
from tests.gui.walking import button, texts, the, visible

Press = Callable[[QWidget, str], None]


@pytest.mark.parametrize(
    ("source", "step"),
    [
        ("Facebook, Instagram, Threads", "Date range: All time. Format: JSON."),
        ("Encrypted chats", "Choose “Download secure storage data”"),
        ("WhatsApp", "Choose “Export chat”"),
    ],
)
def test_the_steps_of_each_source_are_one_press_away(
    window: MainWindow, press: Press, qtbot: QtBot, source: str, step: str
) -> None:
    press(window, source)
    qtbot.waitUntil(lambda: step in texts(the(window, WelcomePage)))


def test_sources_are_chosen_by_arrow_keys_too(window: MainWindow, qtbot: QtBot) -> None:
    first = button(window, "Facebook, Instagram, Threads")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "Message storage" in texts(the(window, WelcomePage)))
    assert button(window, "Encrypted chats").hasFocus()


def test_addresses_stand_where_there_is_one_to_open(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    assert visible(window, AddressRow) is not None
    press(window, "WhatsApp")
    qtbot.waitUntil(lambda: visible(window, AddressRow) is None)
