"""A dialog with everything about one item: its words, its verdict, why it is judged so, where it was found."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from gui import theme as sizes
from gui.corrections import Corrections
from gui.kit import Kit
from gui.models.answering import Answering
from gui.widgets.buttons import Button
from gui.widgets.item_side import ItemSide
from gui.widgets.layouts import beside_each_other

WIDTH, HEIGHT = sizes.GRID * 150, sizes.GRID * 160


class ItemDialog(QDialog):
    """Shows one item of the open archive; a correction is asked for in it, too."""

    def __init__(self, kit: Kit, answering: Answering, item_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(kit.words._("Item"))
        side = ItemSide(kit, answering.opened.library)
        corrections = Corrections(kit, answering, self)
        side.panel.wrong_wanted.connect(corrections.ask_about_one)
        answering.figures_changed.connect(lambda: side.show_item(item_id))
        close = Button(kit.words._("C&lose"), kit.theme, kind="primary").calls(self.close)
        close.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.GAP, sizes.GAP, sizes.GAP, sizes.GAP)
        column.addWidget(side, 1)
        column.addLayout(beside_each_other(None, close))
        self.resize(WIDTH, min(HEIGHT, parent.window().height()))
        side.show_item(item_id)
