"""An item by chance, from those that are shown and public."""

from __future__ import annotations

import secrets
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from core.library.filters import Filter, Order
from core.library.library import Library
from core.vocabulary import Category
from gui.kit import Kit
from gui.tasks import Latest


class RandomItem(QObject):
    """Picks a public item that fits a question, off the thread."""

    found = Signal(int)  # id of the item
    told = Signal(str)  # why there is none

    def __init__(self, kit: Kit, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._words = kit.words
        self._library = library
        self._work = Latest[int | None](kit.tasks, self)

    def ask(self, wanted: Filter) -> None:
        """Pick one of the public items that fit."""
        library = self._library
        self._work.ask(lambda _ticket: _pick(library, wanted), self._on_picked)

    def _on_picked(self, item: int | None) -> None:
        if item is None:
            self.told.emit(self._words._("No item that is shown counts as public."))
        else:
            self.found.emit(item)


def _pick(library: Library, wanted: Filter) -> int | None:
    public = frozenset({Category.PUBLIC})
    if wanted.categories and not wanted.categories & public:
        return None
    rows = library.rows(replace(wanted, categories=public), Order.EXPORT)
    return int(rows[secrets.randbelow(len(rows))]) if len(rows) else None
