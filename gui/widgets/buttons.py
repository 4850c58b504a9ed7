"""Buttons in the looks of the visual language; each has an accessible name and follows the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QLayout, QPushButton, QSizePolicy, QWidget

from gui.look import Theme

if TYPE_CHECKING:
    from collections.abc import Callable


ICON_COLORS = {"primary": "on_accent", "quiet": "accent", "link": "accent", "chip": "accent"}


class Button(QPushButton):
    """A button with a verb on it. Kinds: plain, primary, quiet (a link), icon, facet, chip, tab."""

    def __init__(self, text: str, theme: Theme, *, icon: str = "", kind: str = "plain", color: str = "") -> None:
        super().__init__(text)
        self._theme = theme
        self._icon = icon
        self._color = color or ICON_COLORS.get(kind, "text")
        self.setProperty("kind", kind)
        self.setAccessibleName(without_mnemonic(text))
        self.setIconSize(theme.icon_size())
        if icon:
            self._paint_icon()
            theme.changed.connect(self._paint_icon)

    def calls(self, action: Callable[[], object]) -> Button:
        """Do this when pressed; gives the button back, so that it can be put into a layout at once."""
        self.clicked.connect(lambda _checked=False: action())
        return self

    def show_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
        self._paint_icon()

    def look_like(self, kind: str) -> None:
        """Take the look of another kind."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)

    def _paint_icon(self) -> None:
        self.setIcon(self._theme.icon(self._icon, self._theme.color(self._color)))


def make_one_of(
    group: QButtonGroup, button: QPushButton, action: Callable[[], object], *, chosen: bool = False
) -> None:
    """Make a button one choice of several: heard as a radio button, not as a box to tick.

    The action follows the choice, not the click: assistive software chooses without one.
    """
    button.setCheckable(True)
    button.setAutoExclusive(True)
    group.addButton(button)
    button.setChecked(chosen)
    button.toggled.connect(lambda on: action() if on else None)


class PanelButton(QPushButton):
    """A button with a layout of labels inside: a tile, a row of a list, an entry of the rail."""

    def __init__(self, name: str, kind: str) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hold(self, layout: QLayout) -> None:
        """Show this layout inside; its labels let the mouse through."""
        self.setLayout(layout)
        for label in self.findChildren(QWidget):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As large as what is inside."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As small as what is inside can be."""
        layout = self.layout()
        return layout.minimumSize() if layout else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """Wrapped labels inside make the height depend on the width."""
        layout = self.layout()
        return layout.hasHeightForWidth() if layout else False

    def heightForWidth(self, width: int) -> int:
        """The height that what is inside needs."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout else -1


def without_mnemonic(text: str) -> str:
    """Give the words of a button without the mark of its access key."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
