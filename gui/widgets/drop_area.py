"""Where files and folders are dropped: an area on the first page, a veil over every other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gui import theme as sizes
from gui.kit import Kit
from gui.widgets.bars import IconLabel
from gui.widgets.buttons import Button
from gui.widgets.layouts import Flow
from gui.widgets.texts import Headline


class DropArea(QFrame):
    """Says what can be dropped, with the buttons for whoever does not drag."""

    def __init__(self, kit: Kit, *buttons: Button) -> None:
        super().__init__()
        words = kit.words
        self.setProperty("role", "drop")
        self.setAccessibleName(words._("Drop your archive here"))
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.MARGIN, sizes.MARGIN, sizes.MARGIN, sizes.MARGIN)
        column.setSpacing(sizes.GAP_SMALL)
        column.addStretch(1)
        column.addWidget(IconLabel(kit.theme, "drop", "accent", sizes.ICON_HUGE), 0, Qt.AlignmentFlag.AlignHCenter)
        for text, role in (
            (words._("Drop your archive here"), "section"),
            (words._("One zip or several, or a folder. All parts together."), "secondary"),
        ):
            label = Headline(text, role)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(sizes.GAP_SMALL)
        column.addWidget(Flow(*buttons, centered=True))
        column.addStretch(1)

    def mark_over(self, *, over: bool) -> None:
        """Show that what is dragged can be let go here."""
        self.setProperty("over", "true" if over else "false")
        self.style().unpolish(self)
        self.style().polish(self)


class DropVeil(QFrame):
    """Lies over the window while something is dragged over it."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self.setProperty("role", "drop-veil")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._sentence = Headline("", "headline")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(
            IconLabel(kit.theme, "drop", "on_selection", sizes.ICON_HUGE), 0, Qt.AlignmentFlag.AlignHCenter
        )
        column.addWidget(self._sentence)
        column.addStretch(1)
        self.hide()

    def cover(self, sentence: str) -> None:
        """Lie over all below and say what letting go will do."""
        margin = sizes.GAP
        self._sentence.setText(sentence)
        self.setGeometry(self._ground.rect().adjusted(margin, margin, -margin, -margin))
        self.raise_()
        self.show()


def dropped_paths(offered: QMimeData) -> list[Path]:
    """Give the files and folders that are dragged; nothing else is taken."""
    return [Path(url.toLocalFile()) for url in offered.urls() if url.isLocalFile()]
