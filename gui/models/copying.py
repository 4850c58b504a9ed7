"""Rows of the table as text for the clipboard: one line an item, its parts divided by tabs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from core.library.library import Library
from gui.kit import Kit
from gui.models.item_cells import ItemCells
from gui.tasks import Latest

MOST_COPIED = 10_000
AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Copied:
    """What goes to the clipboard, and how many rows were meant."""

    lines: tuple[str, ...]
    wanted: int


class RowCopier(QObject):
    """Puts rows on the clipboard, their whole texts fetched off the thread."""

    told = Signal(str)

    def __init__(self, kit: Kit, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._words = kit.words
        self._library = library
        self._cells = ItemCells(kit.words)
        self._work = Latest[Copied](kit.tasks, self)

    def copy(self, ids: Sequence[int]) -> None:
        """Copy these items: date, platform, place, verdict and text."""
        if ids:
            self._work.ask(lambda _ticket: Copied(tuple(self._lines(ids[:MOST_COPIED])), len(ids)), self._on_copied)

    def _lines(self, ids: Sequence[int]) -> list[str]:
        parts = (ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE))
        return [self._cells.copied(row) for part in parts for row in self._library.whole_rows(part)]

    def _on_copied(self, copied: Copied) -> None:
        QGuiApplication.clipboard().setText("\n".join(copied.lines))
        words, count = self._words, len(copied.lines)
        if count < copied.wanted:
            sentence = words.n("Only the first {n} row was copied.", "Only the first {n} rows were copied.", count)
        else:
            sentence = words.n("{n} row was copied.", "{n} rows were copied.", count)
        self.told.emit(sentence)
