"""Pictures of an archive for widgets: decoded off the thread, the latest ones kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage

from core.errors import DamagedMember
from core.library.library import Library
from core.library.media_files import MediaFiles
from gui.decoding import decode
from gui.kit import Kit
from gui.tasks import Ticket

CACHE_BYTES = 64 * 1024 * 1024
Key = tuple[int, int, int]  # member, width and height of the box
Arrived = Callable[[QImage | None], None]


class Pictures(QObject):
    """Asks for pictures by the number of their member; each widget is answered at most once, and not after its end."""

    def __init__(self, kit: Kit, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self.files = MediaFiles(library.archive)
        self._kept: OrderedDict[Key, QImage | None] = OrderedDict()
        self._kept_bytes = 0

    def ask(self, number: int, file_format: str, box: QSize, *, arrived: Arrived, owner: QObject) -> Ticket | None:
        """Give `arrived` the picture, None where it cannot be shown: at once if it is kept, else soon."""
        key = (number, box.width(), box.height())
        if key in self._kept:
            self._kept.move_to_end(key)
            arrived(self._kept[key])
            return None

        def on_done(image: QImage | None) -> None:
            self._keep(key, image)
            arrived(image)

        return self._kit.tasks.run(
            lambda ticket: None if ticket.cancelled else self._decoded(number, file_format, box),
            done=on_done,
            owner=owner,
        )

    def _decoded(self, number: int, file_format: str, box: QSize) -> QImage | None:
        try:
            return decode(self.files.content(number), file_format, box)
        except DamagedMember:
            return None

    def _keep(self, key: Key, image: QImage | None) -> None:
        former = self._kept.pop(key, None)
        self._kept[key] = image
        self._kept_bytes += _size(image) - _size(former)
        while self._kept_bytes > CACHE_BYTES and len(self._kept) > 1:
            self._kept_bytes -= _size(self._kept.popitem(last=False)[1])


def _size(image: QImage | None) -> int:
    return image.sizeInBytes() if image is not None else 0
