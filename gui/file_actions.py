"""What can be done with the files of an item: look at them large, save a copy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from core.errors import VoltefaceError
from core.library.media_files import MediaFile
from core.messages import error_text
from gui.choosing import choose_copy
from gui.kit import Kit
from gui.models.item_media import ShownFile
from gui.models.pictures import Pictures
from gui.widgets.lightbox import Lightbox


class FileActions(QObject):
    """Opens the lightbox and saves copies; `told` says in words what came of it."""

    told = Signal(str)

    def __init__(self, kit: Kit, pictures: Pictures, page: QWidget) -> None:
        super().__init__(page)
        self._kit = kit
        self._pictures = pictures
        self._page = page

    def open_picture(self, files: Sequence[ShownFile], number: int) -> None:
        """Show this picture large, with the others of its item beside it."""
        lightbox = Lightbox(self._kit, self._pictures, files, self._page)
        lightbox.copy_wanted.connect(self.save_copy)
        lightbox.open()
        lightbox.show_number(number)

    def save_copy(self, file: MediaFile) -> None:
        """Ask where a copy of this file should go, and write it there."""
        above = QApplication.activeModalWidget() or self._page  # the lightbox, if that is open
        choose_copy(self._kit, above, file.suggested_name, lambda name: self._save(file, Path(name)))

    def _save(self, file: MediaFile, path: Path) -> None:
        number = file.number
        if number is None:
            return
        files = self._pictures.files
        self._kit.tasks.run(
            lambda _ticket: files.save_copy(number, path),
            done=lambda _nothing: self.told.emit(self._kit.words._("Saved as {path}").format(path=path)),
            failed=self._on_failed,
            owner=self,
        )

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, VoltefaceError):
            self._kit.tasks.unclaimed.emit(error)
            error = VoltefaceError()
        said = error_text(error, self._kit.words)
        self.told.emit(self._kit.words._("{what} {advice}").format(what=said.what, advice=said.advice))
