"""Everything can be found by name and done by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gui.commands import Command, commands_of, fitting, shortcuts_of
from gui.main_window import MainWindow
from gui.pages.archive import ArchivePage
from gui.widgets.drop_area import DropVeil
from gui.widgets.keys_dialog import KeysDialog
from gui.widgets.palette import Palette
from gui.widgets.rail import Destination
from tests.gui.test_access import nameless
from tests.gui.walking import name_of_page, texts, the, visible

Press = Callable[[QWidget, str], None]


def names(window: MainWindow) -> list[str]:
    return [command.name for command in commands_of(window)]


def open_palette(window: MainWindow, typed: str) -> Palette:
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = the(window, Palette)
    QTest.keyClicks(the(palette, QLineEdit), typed)
    return palette


def nothing() -> None:
    """Stand for something to do."""


def test_every_page_is_a_command(open_window: MainWindow) -> None:
    assert [page for page in Destination if name_of_page(page) not in names(open_window)] == []


def test_entries_of_menus_are_named_with_their_menu(window: MainWindow) -> None:
    assert "View › Colours › Dark" in names(window)
    assert "File › Save summary as PDF…" not in names(window)  # nothing is open


def test_no_command_is_named_twice(open_window: MainWindow) -> None:
    assert len(names(open_window)) == len(set(names(open_window)))


@pytest.mark.parametrize(
    ("typed", "found"), [("pdf", ["Save as PDF"]), ("ACCES", ["Accès"]), ("x", []), ("save p", ["Save as PDF"])]
)
def test_commands_are_found_by_any_of_their_words(typed: str, found: list[str]) -> None:
    commands = [Command(name, "", nothing) for name in ("Save as PDF", "Accès")]
    assert [command.name for command in fitting(commands, typed)] == found


def test_what_is_typed_and_entered_is_done(open_window: MainWindow, qtbot: QtBot) -> None:
    palette = open_palette(open_window, "archi")
    QTest.keyClick(the(palette, QLineEdit), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: visible(open_window, ArchivePage) is not None)


def test_arrows_walk_the_list_while_one_types(open_window: MainWindow) -> None:
    palette = open_palette(open_window, "")
    QTest.keyClick(the(palette, QLineEdit), Qt.Key.Key_Down)
    assert the(palette, QListWidget).currentRow() == 1
    assert the(palette, QLineEdit).hasFocus()
    palette.close()


def test_everything_in_the_list_of_commands_has_a_name(open_window: MainWindow) -> None:
    palette = open_palette(open_window, "")
    assert nameless(palette) == []
    palette.close()


def test_all_keys_are_told(open_window: MainWindow) -> None:
    QTest.keyClick(open_window.windowHandle(), Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    told = texts(the(open_window, KeysDialog))
    assert [one.keys for one in shortcuts_of(commands_of(open_window)) if one.keys not in told] == []
    the(open_window, KeysDialog).close()


def test_the_list_leaves_the_focus_of_the_window_where_it_was(open_window: MainWindow, press: Press) -> None:
    press(open_window, "Act")
    before = open_window.focusWidget()
    open_palette(open_window, "").close()
    assert open_window.focusWidget() is before


def test_a_window_in_another_language_keeps_nothing_of_the_one_before(window: MainWindow, qtbot: QtBot) -> None:
    before = len(window.findChildren(QMenu)), len(window.findChildren(DropVeil))
    window.speak("fr")
    qtbot.waitUntil(lambda: (len(window.findChildren(QMenu)), len(window.findChildren(DropVeil))) == before)
