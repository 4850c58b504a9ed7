"""Everything about one item, with all that its buttons do: for pages and dialogs that show items of their own."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.errors import VoltefaceError
from core.library.library import Library
from core.messages import error_text
from gui.file_actions import FileActions
from gui.kit import Kit
from gui.models.item_detail import ShownItem, describe
from gui.models.pictures import Pictures
from gui.tasks import Latest
from gui.widgets.conversation import ConversationDialog
from gui.widgets.item_panel import ItemPanel
from gui.widgets.raw_record import RawRecordDialog


class ItemSide(QWidget):
    """The panel of an item of one library."""

    def __init__(self, kit: Kit, library: Library) -> None:
        super().__init__()
        self._kit, self._library = kit, library
        self._pictures = Pictures(kit, library, self)
        self._files = FileActions(kit, self._pictures, self)
        self._latest = Latest[ShownItem](kit.tasks, self)
        self.panel = ItemPanel(kit, self._pictures)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self.panel.raw_wanted.connect(self._on_raw_wanted)
        self.panel.conversation_wanted.connect(self._on_conversation_wanted)
        self.panel.picture_opened.connect(self._files.open_picture)
        self.panel.copy_wanted.connect(self._files.save_copy)
        self._files.told.connect(self.panel.tell)

    def show_item(self, item_id: int | None) -> None:
        """Show this item as soon as the library has told all of it."""
        if item_id is None:
            self.panel.show_nothing()
            return
        self.panel.await_item()
        library, words, files = self._library, self._kit.words, self._pictures.files
        self._latest.ask(lambda _ticket: describe(library, item_id, words, files), self.panel.show_item)

    def _on_conversation_wanted(self, item_id: int, name: str) -> None:
        dialog = ConversationDialog(self._kit, self._library, item_id, self)
        dialog.open()
        dialog.ask(name)

    def _on_raw_wanted(self, item_id: int) -> None:
        dialog, library = RawRecordDialog(self._kit, self), self._library
        dialog.open()
        self._kit.tasks.run(
            lambda _ticket: library.raw_record(item_id),
            done=dialog.show_record,
            failed=partial(self._on_raw_failed, dialog),
            owner=dialog,
        )

    def _on_raw_failed(self, dialog: RawRecordDialog, error: Exception) -> None:
        if not isinstance(error, VoltefaceError):
            self._kit.tasks.unclaimed.emit(error)
            error = VoltefaceError()
        dialog.show_failure(error_text(error, self._kit.words).what)
