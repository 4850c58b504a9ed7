"""The files of an item: small pictures that open large, other files by name, missing ones explained."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.i18n import Words
from gui import theme as sizes
from gui.kit import Kit
from gui.models.item_media import ShownFile
from gui.models.pictures import Pictures
from gui.widgets.bars import IconLabel
from gui.widgets.buttons import Button
from gui.widgets.layouts import Flow, beside_each_other
from gui.widgets.texts import Headline

THUMBNAIL = sizes.GRID * 24


class Thumbnail(Button):
    """A small picture; pressed, it opens large."""

    def __init__(self, kit: Kit, pictures: Pictures, file: ShownFile, spoken: str) -> None:
        super().__init__("", kit.theme, kind="thumbnail")
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        kit.screen.hush(self)
        side = kit.theme.icon_size(THUMBNAIL)
        self.setIcon(kit.theme.icon("picture", kit.theme.color("muted")))
        self.setIconSize(kit.theme.icon_size(sizes.ICON_LARGE))
        self.setFixedSize(side + QSize(sizes.GAP_SMALL, sizes.GAP_SMALL))
        self._side = side
        self._unshown = why_not_shown(kit.words)
        if file.file.number is not None:
            box = side * self.devicePixelRatio()
            pictures.ask(file.file.number, file.file.format, box, arrived=self._on_arrived, owner=self)

    def _on_arrived(self, image: QImage | None) -> None:
        if image is None:
            self.setIcon(self._theme.icon("damaged", self._theme.color("muted")))
            self.setToolTip(self._unshown)
            self.setAccessibleDescription(self._unshown)
            return
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self.devicePixelRatio())
        self.setIcon(QIcon(pixmap))
        self.setIconSize(self._side)


class FileRow(QWidget):
    """A file that is not shown: its name, what it is, and either a copy to save or why there is none."""

    copy_wanted = Signal()

    def __init__(self, kit: Kit, file: ShownFile) -> None:
        super().__init__()
        words, theme = kit.words, kit.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GRID)
        named = Headline(words._("{what}: {name}").format(what=file.what, name=file.name), "secondary")
        icon = IconLabel(theme, file.icon, "muted")
        line = beside_each_other(icon, named)
        line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        column.addWidget(Headline(file.explained, "caption"))
        if file.file.nature.is_here:
            save = Button(words._("Save a copy…"), theme, kind="quiet", icon="save").calls(self.copy_wanted.emit)
            save.setAccessibleName(words._("Save a copy of {name}…").format(name=file.name))
            column.addLayout(beside_each_other(save, None))


class MediaList(QWidget):
    """All files of one item."""

    opened = Signal(int)  # which of the pictures
    copy_wanted = Signal(object)  # MediaFile

    def __init__(self, kit: Kit, pictures: Pictures, files: Sequence[ShownFile]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP_SMALL)
        shown = [file for file in files if file.is_picture]
        thumbnails = [self._thumbnail(kit, pictures, shown, number) for number in range(len(shown))]
        if thumbnails:
            column.addWidget(Flow(*thumbnails))
        for file in files:
            if not file.is_picture:
                row = FileRow(kit, file)
                row.copy_wanted.connect(lambda file=file: self.copy_wanted.emit(file.file))
                column.addWidget(row)

    def _thumbnail(self, kit: Kit, pictures: Pictures, shown: Sequence[ShownFile], number: int) -> Thumbnail:
        thumbnail = Thumbnail(kit, pictures, shown[number], name_of_picture(kit, shown, number))
        thumbnail.calls(lambda: self.opened.emit(number))
        return thumbnail


def why_not_shown(words: Words) -> str:
    """Say of a picture that its file is here and still nothing is to be seen."""
    return words._("This picture is damaged or too large to be shown. You can save a copy.")


def name_of_picture(kit: Kit, shown: Sequence[ShownFile], number: int) -> str:
    """Name a picture for who hears it: which of how many, and the name of its file."""
    words = kit.words
    pattern = words._("Picture {number} of {count}: {name}")
    return pattern.format(number=words.number(number + 1), count=words.number(len(shown)), name=shown[number].name)
