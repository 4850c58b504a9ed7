"""A report of faults: shown whole before anything is copied; nothing is sent."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui import theme as sizes
from gui.announcing import announce
from gui.kit import Kit
from gui.widgets.buttons import Button
from gui.widgets.dialogs import TextDialog
from gui.widgets.layouts import beside_each_other
from gui.widgets.texts import Headline, Label, Paragraph

TEXT_HEIGHT = sizes.GRID * 70


class FaultDialog(TextDialog):
    """Shows the report and copies it on a press."""

    def __init__(self, kit: Kit, parent: QWidget, report: str) -> None:
        words, theme = kit.words, kit.theme
        super().__init__(kit, parent, words._("Error report"))
        self._kit, self._report = kit, report
        self.say(Headline(words._("Error report"), "section"))
        told = words._(
            "With this the makers of Volteface can mend what it could not read. It holds shapes and counts of files, "
            "no names and no texts: read it before you copy it. Volteface sends nothing."
        )
        self.say(Paragraph(told, theme))
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setProperty("role", "record")
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        text.setAccessibleName(words._("Text of the report"))
        text.setMinimumHeight(TEXT_HEIGHT)
        self.say(text)
        self._told = Label("", "secondary")
        copy = Button(words._("C&opy the report"), theme, icon="copy").calls(self._on_copy)
        self.say(beside_each_other(copy, self._told, None))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._told.setText(self._kit.words._("The report is copied."))
        announce(self._told, self._told.text())
