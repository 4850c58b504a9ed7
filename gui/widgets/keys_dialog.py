"""All keys of the window in one list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from gui.commands import Command
from gui.kit import Kit
from gui.widgets.dialogs import TextDialog
from gui.widgets.plain_grid import two_columns
from gui.widgets.texts import Headline


class KeysDialog(TextDialog):
    """The commands that have keys, then what keys do in lists and tables."""

    def __init__(self, kit: Kit, parent: QWidget, commands: Sequence[Command]) -> None:
        words = kit.words
        super().__init__(kit, parent, words._("Keyboard shortcuts"))
        self.say(Headline(words._("Keyboard shortcuts"), "section"))
        everywhere = [
            (words._("Tab"), words._("To the next control; with Shift to the one before")),
            (words._("Arrow keys"), words._("Walk in tables, charts and lists; Tab leaves them")),
            (words._("Space"), words._("Presses a button, ticks a box")),
            (words._("Esc"), words._("Closes a list or a dialog")),
        ]
        self.say(two_columns([(command.keys, command.name) for command in commands] + everywhere))
