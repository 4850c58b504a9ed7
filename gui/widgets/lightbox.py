"""Shows the pictures of an item as large as the window allows, one after the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui import theme as sizes
from gui.announcing import announce
from gui.kit import Kit
from gui.models.item_media import ShownFile
from gui.models.pictures import Pictures
from gui.tasks import Ticket
from gui.widgets.buttons import Button
from gui.widgets.layouts import beside_each_other
from gui.widgets.media import name_of_picture, why_not_shown
from gui.widgets.texts import Headline

SHARE = 0.92  # of the window
LARGEST = QSize(2560, 1600)  # decoded once; more is beyond most screens


class Picture(QLabel):
    """One picture, fitted into whatever room there is."""

    def __init__(self) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._image: QImage | None = None

    def show_image(self, image: QImage | None, instead: str) -> None:
        """Show the picture, or say why there is none."""
        self._image = image
        self._fit() if image is not None else self.setText(instead)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._image is None:
            return
        ratio = self.devicePixelRatio()
        room = (self.size() * ratio).boundedTo(self._image.size())
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        pixmap = QPixmap.fromImage(self._image.scaled(room, keep, smooth))
        pixmap.setDevicePixelRatio(ratio)
        self.setPixmap(pixmap)


class Lightbox(QDialog):
    """Walks through pictures with buttons and arrow keys; Escape closes it."""

    copy_wanted = Signal(object)  # MediaFile

    def __init__(self, kit: Kit, pictures: Pictures, files: Sequence[ShownFile], parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._pictures, self._files = kit, pictures, files
        self._number = 0
        self._under_way: Ticket | None = None
        words, theme = kit.words, kit.theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words._("Pictures"))
        self._picture = Picture()
        self._told = Headline("", "secondary")
        kit.screen.cover(self._picture, self._told)
        self._back = Button(words._("&Previous"), theme).calls(lambda: self.show_number(self._number - 1))
        self._on = Button(words._("&Next"), theme).calls(lambda: self.show_number(self._number + 1))
        save = Button(words._("&Save a copy…"), theme, icon="save").calls(self._on_save)
        close = Button(words._("C&lose"), theme, kind="primary").calls(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.GAP, sizes.GAP, sizes.GAP, sizes.GAP)
        column.addWidget(self._picture, 1)
        column.addWidget(self._told)
        column.addLayout(beside_each_other(self._back, self._on, None, save, close))
        self.resize(parent.window().size() * SHARE)
        for button in (self._back, self._on):
            button.setVisible(len(files) > 1)

    def show_number(self, number: int) -> None:
        """Show this one of the pictures."""
        if not 0 <= number < len(self._files):
            return
        if self._under_way is not None:
            self._under_way.cancel()
        self._number = number
        file = self._files[number]
        spoken = name_of_picture(self._kit, self._files, number)
        self._told.setText(spoken)
        self._picture.setAccessibleName(spoken)
        self._back.setEnabled(number > 0)
        self._on.setEnabled(number < len(self._files) - 1)
        self._picture.show_image(None, self._kit.words._("Reading the picture…"))
        announce(self._picture, spoken)
        if file.file.number is not None:
            self._under_way = self._pictures.ask(
                file.file.number, file.file.format, LARGEST, arrived=self._on_arrived, owner=self
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrow keys, in the direction of reading."""
        forwards, backwards = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            forwards, backwards = backwards, forwards
        step = {forwards: 1, backwards: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.show_number(self._number + step)

    def _on_arrived(self, image: QImage | None) -> None:
        self._picture.show_image(image, why_not_shown(self._kit.words))

    def _on_save(self) -> None:
        self.copy_wanted.emit(self._files[self._number].file)
