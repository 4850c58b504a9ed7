"""Everything by name: type some letters, choose with the arrows, do it with Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui import theme as sizes
from gui.announcing import announce
from gui.commands import Command, fitting
from gui.kit import Kit
from gui.look import Theme
from gui.widgets.texts import Label

SIZE = QSize(sizes.GRID * 130, sizes.GRID * 110)
KEYS = Qt.ItemDataRole.UserRole
ROOM = sizes.GRID * 3  # before and behind the words of a line
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
        self._list.setItemDelegate(_WithKeys(kit.theme, self._list))
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
            announce(self._list, str(chosen.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _on_typed(self, text: str) -> None:
        words = self._kit.words
        self._found = fitting(self._commands, text)
        self._list.clear()
        for command in self._found:
            entry = QListWidgetItem(command.name)
            spoken = words._("{name}   ({keys})").format(name=command.name, keys=command.keys)
            entry.setData(Qt.ItemDataRole.AccessibleTextRole, spoken if command.keys else command.name)
            entry.setData(KEYS, command.keys)
            self._list.addItem(entry)
        self._list.setCurrentRow(0)
        self._told.setText(words.n("{n} command", "{n} commands", len(self._found)))
        announce(self._told, self._told.text())

    def _on_chosen(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._found):
            run, window = self._found[row].run, self._window
            self.close()
            QTimer.singleShot(0, window, run)  # the dialog is gone and the window has the focus again


class _WithKeys(QStyledItemDelegate):
    """Shows the keys of a command at the end of its line, quieter than its name."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the name as lists do, and the keys after it."""
        super().paint(painter, option, index)
        keys = index.data(KEYS)
        if not keys:
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        place = option.rect.adjusted(ROOM, 0, -ROOM, 0)
        painter.save()
        painter.setPen(self._theme.color("on_selection" if chosen else "muted"))
        end = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)
        painter.drawText(place, int(end | Qt.AlignmentFlag.AlignVCenter), str(keys))
        painter.restore()


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
