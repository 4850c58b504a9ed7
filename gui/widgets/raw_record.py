"""The dialog with an item's record as the archive holds it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from gui import theme as sizes
from gui.kit import Kit
from gui.widgets.buttons import Button
from gui.widgets.copy_button import CopyButton
from gui.widgets.layouts import beside_each_other
from gui.widgets.texts import Headline

LONGEST_RECORD = 200_000  # signs shown; a record is rarely longer than some thousand
DIALOG_WIDTH = sizes.GRID * 180
DIALOG_HEIGHT = sizes.GRID * 130


class RawRecordDialog(QDialog):
    """Shows the record while it is read and once it is there."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        words, theme = kit.words, kit.theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words._("Raw record"))
        self._record = ""
        self._explained = Headline(
            words._("This is the record as it stands in the archive, only indented."), "secondary"
        )
        self._text = QPlainTextEdit()
        self._text.setProperty("role", "record")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(words._("Raw record"))
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setPlaceholderText(words._("Reading the record…"))
        kit.screen.cover(self._text)
        self._copy = CopyButton(kit, words._("&Copy"), lambda: self._record)
        self._copy.setEnabled(False)
        close = Button(words._("C&lose"), theme, kind="primary").calls(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.MARGIN, sizes.GAP, sizes.MARGIN, sizes.GAP)
        column.addWidget(self._explained)
        column.addWidget(self._text, 1)
        column.addLayout(beside_each_other(self._copy, None, close))
        self.resize(QSize(DIALOG_WIDTH, DIALOG_HEIGHT).boundedTo(parent.window().size()))

    def show_record(self, record: str) -> None:
        """Show the record."""
        self._record = record
        self._text.setPlainText(record[:LONGEST_RECORD])
        self._copy.setEnabled(True)

    def show_failure(self, sentence: str) -> None:
        """Say why there is no record."""
        self._explained.setText(sentence)
        self._text.setPlaceholderText("")
