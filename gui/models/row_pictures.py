"""Small pictures for the rows of the table: decoded off the thread while the table rests, the latest ones kept."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPixmap

from core.errors import DamagedMember
from core.library.items import Media
from core.library.library import Library
from core.library.media_files import MediaFiles, Nature
from gui import theme as sizes
from gui.decoding import decode
from gui.kit import Kit
from gui.tasks import Latest, Ticket

SIDE = sizes.ROW - sizes.GAP_SMALL
KEPT = 1_000
AT_ONCE = 8  # pictures decoded in one piece of work; then the table may ask for others
MOST_WAITING = 48  # more rows than a screen shows
REST_MS = 60  # without a new row, before pictures are read: who scrolls on wants none of them
Look = tuple[Nature, QImage | None]


class RowPictures(QObject):
    """Gives the picture of a row by the number of its file; asks for what is not there yet."""

    arrived = Signal()

    def __init__(self, kit: Kit, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._files = MediaFiles(library.archive)
        self._kept: OrderedDict[int, QIcon] = OrderedDict()
        self._waiting: OrderedDict[int, None] = OrderedDict()
        self._work = Latest[dict[int, Look]](kit.tasks, self)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._start)
        kit.theme.changed.connect(self._kept.clear)

    def icon(self, number: int) -> QIcon:
        """Give the picture, or a sign in its place until it has come and for what is none."""
        if self._kit.screen.is_on:
            return self._sign("picture")
        found = self._kept.get(number)
        if found is not None:
            self._kept.move_to_end(number)
            return found
        self._waiting[number] = None
        self._waiting.move_to_end(number)
        while len(self._waiting) > MOST_WAITING:
            self._waiting.popitem(last=False)
        self._rest.start()
        return self._sign("picture")

    def _sign(self, name: str) -> QIcon:
        return self._kit.theme.icon(name, self._kit.theme.color("muted"))

    def _start(self) -> None:
        numbers = list(self._waiting)[-AT_ONCE:]
        box = QSize(SIDE, SIDE) * _pixel_ratio()
        self._work.ask(lambda ticket: self._looked_at(numbers, box, ticket), self._on_arrived)

    def _looked_at(self, numbers: list[int], box: QSize, ticket: Ticket) -> dict[int, Look]:
        return {number: self._look_at(number, box) for number in numbers if not ticket.cancelled}

    def _look_at(self, number: int, box: QSize) -> Look:
        file = self._files.look_at(Media("", None, None, number))
        if file.nature is not Nature.PICTURE:
            return file.nature, None
        try:
            return file.nature, decode(self._files.content(number), file.format, box)
        except DamagedMember:
            return Nature.DAMAGED, None

    def _on_arrived(self, looks: dict[int, Look]) -> None:
        for number, (nature, image) in looks.items():
            self._waiting.pop(number, None)
            self._kept[number] = self._drawn(nature, image)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit()
        if self._waiting:
            self._start()

    def _drawn(self, nature: Nature, image: QImage | None) -> QIcon:
        if image is None:
            return self._sign("damaged" if nature is Nature.DAMAGED else "file")
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(_pixel_ratio())
        icon = QIcon(pixmap)
        icon.addPixmap(pixmap, QIcon.Mode.Selected)  # as it is, in a chosen row too
        return icon


def _pixel_ratio() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.devicePixelRatio() if screen else 1.0
