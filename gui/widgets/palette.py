"""Everything by name: type some letters, choose with the arrows, do it with Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui import theme as sizes
from gui.announcing import announce
from gui.commands import Command, fitting
from gui.kit import Kit
from gui.widgets.texts import Label

SIZE = QSize(sizes.GRID * 130, sizes.GRID * 110)
WALKING = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})


class Palette(QDialog):
    """Finds a command and does it once the dialog is gone."""

    def __init__(self, kit: Kit, commands: Sequence[Command], parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._commands = kit, commands
        self._found: list[Command] = []
        self._window = parent.window()
        words = kit.words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words._("Find a command"))
        self._field = _Field(self)
        self._field.setPlaceholderText(words._("What do you want to do?"))
        self._field.setAccessibleName(words._("What do you want to do?"))
        self._list = QListWidget()
        self._list.setAccessibleName(words._("Commands"))
        self._list.setProperty("role", "list")
        self._told = Label("", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.GAP, sizes.GAP, sizes.GAP, sizes.GAP)
        for part in (self._field, self._list, self._told):
            column.addWidget(part)
        self._field.textChanged.connect(self._on_typed)
        self._field.returnPressed.connect(self._on_chosen)
        self._list.itemActivated.connect(self._on_chosen)
        self._list.itemClicked.connect(self._on_chosen)
        self.resize((SIZE * (kit.theme.unit() / sizes.GRID)).boundedTo(parent.window().size()))
        self._on_typed("")

    def walk(self, event: QKeyEvent) -> None:
        """Let arrow keys walk the list while one types."""
        row = self._list.currentRow()
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        goal = row + step[Qt.Key(event.key())]
        self._list.setCurrentRow(max(0, min(self._list.count() - 1, goal)))
        chosen = self._list.currentItem()
        if chosen is not None:
            announce(self._list, chosen.text())

    def _on_typed(self, text: str) -> None:
        words = self._kit.words
        self._found = fitting(self._commands, text)
        self._list.clear()
        for command in self._found:
            shown = words._("{name}   ({keys})").format(name=command.name, keys=command.keys)
            self._list.addItem(QListWidgetItem(shown if command.keys else command.name))
        self._list.setCurrentRow(0)
        self._told.setText(words.n("{n} command", "{n} commands", len(self._found)))
        announce(self._told, self._told.text())

    def _on_chosen(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._found):
            run, window = self._found[row].run, self._window
            self.close()
            QTimer.singleShot(0, window, run)  # the dialog is gone and the window has the focus again


class _Field(QLineEdit):
    """Gives arrow keys to the list."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the list; everything else is typing."""
        if event.key() in WALKING:
            self._palette.walk(event)
        else:
            super().keyPressEvent(event)
