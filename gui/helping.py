"""What the Help menu opens: commands by name, their keys, a report of faults that is shown before it is copied."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QObject
from PySide6.QtWidgets import QMainWindow

from core.fault_report import fault_report
from gui.commands import commands_of, shortcuts_of
from gui.faults import place_of
from gui.kit import Kit
from gui.menus import Menus
from gui.widgets.dialogs import AboutDialog
from gui.widgets.fault_dialog import FaultDialog
from gui.widgets.keys_dialog import KeysDialog
from gui.widgets.palette import Palette

if TYPE_CHECKING:
    from gui.models.answering import Answering

MOST_FAULTS = 20


class Faults(QObject):
    """Remembers where something nobody foresaw happened; lives as long as the window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.places: list[str] = []

    def remember(self, error: Exception) -> None:
        """Keep its kind and place, never its words."""
        self.places = [*self.places[1 - MOST_FAULTS :], place_of(error)]


class Helping(QObject):
    """Answers the Help menu."""

    def __init__(self, kit: Kit, window: QMainWindow, menus: Menus, faults: Faults) -> None:
        super().__init__(menus)
        self._kit, self._window, self._faults = kit, window, faults
        menus.commands_wanted.connect(self._on_commands)
        menus.keys_wanted.connect(self._on_keys)
        self._menus = menus

    def tell_of(self, opened: Callable[[], Answering | None]) -> None:
        """Speak of the archive that is open when somebody asks."""
        self._menus.report_wanted.connect(lambda: self._on_report(opened()))
        self._menus.about_wanted.connect(lambda: self._on_about(opened()))

    def _on_commands(self) -> None:
        Palette(self._kit, commands_of(self._window), self._window).open()

    def _on_keys(self) -> None:
        KeysDialog(self._kit, self._window, shortcuts_of(commands_of(self._window))).open()

    def _on_about(self, answering: Answering | None) -> None:
        AboutDialog(self._kit, self._window, answering.opened.summary if answering else None).open()

    def _on_report(self, answering: Answering | None) -> None:
        opened = answering.opened if answering else None
        surroundings = (f"Qt {QLibraryInfo.version().toString()}", self._kit.words.language)
        text = fault_report(
            opened.summary if opened else None, opened.ledger if opened else (), self._faults.places, surroundings
        )
        FaultDialog(self._kit, self._window, text).open()
