"""A button that shows what is hidden below it, and hides it again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gui.kit import Kit
from gui.widgets.buttons import Button


class ShowMore(Button):
    """Shows and hides one widget."""

    def __init__(self, kit: Kit, text: str, hidden: QWidget) -> None:
        super().__init__(text, kit.theme, icon="down", kind="quiet")
        self._theme = kit.theme
        self._hidden = hidden
        self.setCheckable(True)
        self.toggled.connect(self._on_toggled)

    def _on_toggled(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._hidden.setVisible(shown)
        self.show_icon("up" if shown else "down")
