"""A line that tells what happened: quiet, in words, with what one can do about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui import theme as sizes
from gui.kit import Kit
from gui.look import Theme
from gui.widgets.bars import IconLabel
from gui.widgets.buttons import Button
from gui.widgets.texts import Headline


class Notice(QFrame):
    """A sentence with an icon and, if given, a button."""

    def __init__(self, theme: Theme, sentence: str, *buttons: Button, icon: str = "info") -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.setAccessibleName(sentence)
        line = QHBoxLayout(self)
        line.setContentsMargins(sizes.GAP, sizes.GAP_SMALL, sizes.GAP_SMALL, sizes.GAP_SMALL)
        line.setSpacing(sizes.GAP_SMALL + sizes.GRID)
        line.addWidget(IconLabel(theme, icon, "on_selection", sizes.ICON))
        self._sentence = Headline(sentence, "body")
        line.addWidget(self._sentence, 1)
        for button in buttons:
            line.addWidget(button)


class PassingNotice(Notice):
    """A notice that the person puts away when it is read."""

    closed = Signal()

    def __init__(self, theme: Theme, sentence: str, close_word: str, icon: str = "info") -> None:
        close = Button("", theme, icon="close", kind="icon")
        close.setAccessibleName(close_word)
        close.setToolTip(close_word)
        super().__init__(theme, sentence, close, icon=icon)
        close.clicked.connect(self.closed)


class NoticeLine(QWidget):
    """The place above a page where one notice at a time stands until it is put away."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._notice: PassingNotice | None = None
        self._line = QVBoxLayout(self)
        self._line.setContentsMargins(sizes.MARGIN, sizes.GAP, sizes.MARGIN, 0)
        self.hide()

    def tell(self, sentence: str, icon: str) -> None:
        """Show this notice instead of the one before."""
        self.put_away()
        self._notice = PassingNotice(self._kit.theme, sentence, self._kit.words._("Close this notice"), icon)
        self._notice.closed.connect(self.put_away)
        self._kit.screen.cover_what_it_quotes(self._notice, sentence)
        self._line.addWidget(self._notice)
        self.show()

    def put_away(self) -> None:
        """Show no notice."""
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
        self._notice = None
        self.hide()
