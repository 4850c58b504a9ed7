"""The first page: what Volteface does, that files stay here, how to open an archive and how to get one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui import theme as sizes
from gui.kit import Kit
from gui.widgets.bars import IconLabel
from gui.widgets.buttons import Button
from gui.widgets.drop_area import DropArea
from gui.widgets.how_to_get import HowToGet
from gui.widgets.layouts import Card, Columns, ScrollPage, beside_each_other
from gui.widgets.rail import Brand
from gui.widgets.texts import Headline, Label, Paragraph

NARROWEST = sizes.GRID * 100


class WelcomePage(ScrollPage):
    """Nothing is open yet."""

    open_wanted = Signal()
    folder_wanted = Signal()
    example_wanted = Signal()
    privacy_wanted = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.words._("Welcome"))
        self._kit = kit
        self.content.addStretch(1)
        self.content.addWidget(Brand(kit, sizes.TARGET))
        self.content.addSpacing(sizes.GAP_SMALL)
        self.content.addWidget(Columns(self._what_it_does(), HowToGet(self._kit), narrowest=NARROWEST))
        self.content.addStretch(2)

    def _what_it_does(self) -> QWidget:
        words, theme = self._kit.words, self._kit.theme
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP)
        column.addWidget(Headline(words._("Which of your items may be used to train Meta’s AI?")))
        column.addWidget(
            Paragraph(
                words._(
                    "Volteface reads the archive that Facebook, Instagram or WhatsApp gave you and tells for every "
                    "item whether it may be used, and why. It then shows you the form with which you can object."
                ),
                theme,
            )
        )
        column.addWidget(self._drop_area(), 1)
        column.addWidget(self._promise())
        return side

    def _drop_area(self) -> DropArea:
        words, theme = self._kit.words, self._kit.theme
        self.drop_area = DropArea(
            self._kit,
            Button(words._("&Open archive…"), theme, icon="open", kind="primary").calls(self.open_wanted.emit),
            Button(words._("Open &folder…"), theme, icon="folder").calls(self.folder_wanted.emit),
            Button(words._("&Try with an example"), theme, icon="example", kind="quiet").calls(
                self.example_wanted.emit
            ),
        )
        return self.drop_area

    def _promise(self) -> Card:
        words, theme = self._kit.words, self._kit.theme
        card = Card(role="card")
        title = Label(words._("Your files stay on this computer"), "strong")
        card.body.addLayout(beside_each_other(IconLabel(theme, "lock", "accent", sizes.ICON), title, None))
        text = words._(
            "Volteface sends nothing, asks nothing of the internet and changes nothing in your files. "
            "It even works with the network switched off."
        )
        card.body.addWidget(Paragraph(text, theme, "secondary"))
        check = Button(words._("How you can &check this"), theme, kind="link").calls(self.privacy_wanted.emit)
        card.body.addLayout(beside_each_other(check, None))
        return card
