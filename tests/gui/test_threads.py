"""No page asks the library on the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.library.library import Library
from gui.main_window import MainWindow
from gui.models.opened import Opened
from gui.pages.items import ItemsPage
from gui.widgets.item_panel import ItemPanel
from gui.widgets.item_table import ItemTable
from gui.widgets.rail import Destination
from gui.widgets.raw_record import RawRecordDialog
from gui.widgets.time_strip import TimeStrip
from tests.gui.walking import name_of_page, texts, the

QUICK = {"policy", "archive", "judgement", "accounts"}  # values that lie ready


class Watched:
    """A library that remembers on which thread each question came."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.asked: list[tuple[str, int]] = []

    def __getattr__(self, name: str) -> object:
        if name not in QUICK:
            self.asked.append((name, threading.get_ident()))
        return getattr(self._library, name)


def test_no_page_asks_the_library_on_the_windows_thread(
    window: MainWindow, opened: Opened, press: Callable[[QWidget, str], None], qtbot: QtBot
) -> None:
    watched = Watched(opened.library)
    window.show_archive(replace(opened, library=watched))  # type: ignore[arg-type]  # asked like a library
    qtbot.wait(50)
    for destination in Destination:
        press(window, name_of_page(destination))
        qtbot.wait(50)
    press(window, "Items")
    page = the(window, ItemsPage)
    qtbot.waitUntil(lambda: "Why?" in texts(the(page, ItemPanel)))
    qtbot.keyClicks(the(page, QLineEdit), "a")
    qtbot.keyClick(the(page, ItemTable), Qt.Key.Key_End)
    qtbot.keyClick(the(page, TimeStrip), Qt.Key.Key_Home)
    press(page, "Public item by chance")
    page.search.toggle_on_this_day()
    the(page, ItemTable).copy_wanted.emit([0])
    press(page, "Raw record")
    qtbot.waitUntil(lambda: "raw_record" in {name for name, _thread in watched.asked})
    qtbot.wait(300)
    the(page, RawRecordDialog).close()
    asked = {name for name, _thread in watched.asked}
    assert {"rows", "page", "facets", "item", "case", "months", "count", "whole_rows"} <= asked
    assert {name for name, thread in watched.asked if thread == threading.get_ident()} == set()
