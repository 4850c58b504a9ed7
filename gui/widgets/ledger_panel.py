"""What a line of the ledger means."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from core.messages import label
from core.text.safe import one_line
from core.values import LedgerEntry
from gui import theme as sizes
from gui.kit import Kit
from gui.models.ledger import LONGEST_NAME, STATUS_COLORS, meaning_of, size_of
from gui.widgets.bars import IconLabel
from gui.widgets.copy_button import CopyButton
from gui.widgets.layouts import Card, beside_each_other
from gui.widgets.selectable import SelectableText
from gui.widgets.texts import Headline, Label

SHAPE_HEIGHT = sizes.GRID * 30


class LedgerPanel(Card):
    """The chosen file: its whole name, what became of it and why."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(Label(kit.words._("This file"), "section"))
        self._kit = kit
        self._shown: QWidget | None = None
        self.show_entry(None)

    def show_entry(self, entry: LedgerEntry | None) -> None:
        """Show what is known of this file."""
        if self._shown is not None:
            self.body.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = self._nothing() if entry is None else self._about(entry)
        self.body.addWidget(self._shown)

    def _nothing(self) -> QWidget:
        return Headline(self._kit.words._("Choose a file to see what became of it."), "secondary")

    def _about(self, entry: LedgerEntry) -> QWidget:
        words, theme = self._kit.words, self._kit.theme
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP_SMALL)
        icon = IconLabel(theme, entry.status.word, STATUS_COLORS[entry.status])
        column.addLayout(beside_each_other(icon, Label(label(entry.status, words), "strong"), None))
        for sentence in meaning_of(entry, words):
            column.addWidget(Headline(sentence, "body"))
        name = SelectableText(one_line(entry.member, LONGEST_NAME), "secondary")
        name.setAccessibleName(entry.member)
        column.addWidget(name)
        self._kit.screen.cover(name)
        part = words._("{size}, in {part}").format(size=size_of(entry.size_bytes, words), part=entry.part)
        where = Headline(one_line(part, LONGEST_NAME), "caption")
        column.addWidget(where)
        self._kit.screen.cover(where)
        if entry.shape:
            self._add_shape(column, entry.shape)
        return widget

    def _add_shape(self, column: QVBoxLayout, shape: str) -> None:
        """Show the keys of what was not understood, so that they can be reported without any content."""
        words = self._kit.words
        told = words._("Its keys, without any content. With them the makers of Volteface can learn to read it.")
        column.addWidget(Headline(told, "secondary"))
        text = QPlainTextEdit(shape)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setProperty("role", "record")
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        text.setAccessibleName(words._("Keys of the file"))
        text.setFixedHeight(SHAPE_HEIGHT)
        column.addWidget(text)
        column.addLayout(beside_each_other(CopyButton(self._kit, words._("Copy the keys"), lambda: shape), None))
