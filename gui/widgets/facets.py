"""Filters: a button that opens a list of choices with their figures, and chips for what is chosen."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QFrame, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from gui import theme as sizes
from gui.kit import Kit
from gui.widgets.buttons import Button
from gui.widgets.check_box import CheckBox
from gui.widgets.layouts import let_go

TALLEST = sizes.GRID * 100


class FacetButton(Button):
    """Opens the choices of one facet; stays open while one chooses."""

    toggled_choice = Signal(object)

    def __init__(self, kit: Kit, name: str, *, one_of: bool = False) -> None:
        super().__init__(name, kit.theme, icon="down", kind="facet")
        self._kit = kit
        self._name = name
        self._one_of = one_of
        self._choices: dict[Hashable, tuple[str, int | None]] = {}
        self._chosen: frozenset[object] = frozenset()
        self._popup: FacetPopup | None = None
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # puts the arrow behind the word
        self.setEnabled(False)  # until there is something to choose
        self.calls(self._on_pressed)

    def offer(self, choices: Mapping[Hashable, tuple[str, int | None]], chosen: frozenset[object]) -> None:
        """Take the choices with their words and figures, and what of them is chosen."""
        self._choices, self._chosen = dict(choices), chosen
        self.setEnabled(bool(choices))
        if self._popup is not None and self._popup.isVisible():
            self._popup.show_choices(self._choices, self._chosen)

    def _on_pressed(self) -> None:
        if self._popup is None:
            self._popup = FacetPopup(self._kit, self._name, self, one_of=self._one_of)
            self._popup.toggled_choice.connect(self.toggled_choice)
        self._popup.show_choices(self._choices, self._chosen)
        self._popup.open_below(self)


class FacetPopup(QFrame):
    """The list of choices of one facet."""

    toggled_choice = Signal(object)

    def __init__(self, kit: Kit, name: str, parent: QWidget, *, one_of: bool) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._kit = kit
        self._one_of = one_of
        self._buttons: dict[Hashable, QAbstractButton] = {}
        self.setProperty("role", "popup")
        self.setAccessibleName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._list.setContentsMargins(sizes.GAP_SMALL, sizes.GRID, sizes.GAP, sizes.GRID)
        ground = QWidget()
        ground.setLayout(self._list)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(ground)
        for part in (ground, self._scroll.viewport()):
            part.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, sizes.GRID, 1, sizes.GRID)
        column.addWidget(self._scroll)

    def show_choices(self, choices: Mapping[Hashable, tuple[str, int | None]], chosen: frozenset[object]) -> None:
        """Show these choices; those that are shown already only get their new figures."""
        if list(choices) != list(self._buttons):
            self._rebuild(choices)
        for choice, (name, count) in choices.items():
            button = self._buttons[choice]
            button.setText(_with_count(name, count, self._kit))
            button.setAccessibleName(name)
            button.blockSignals(True)
            button.setChecked(choice in chosen)
            button.blockSignals(False)

    def open_below(self, button: QWidget) -> None:
        """Open below this button, as high as needed and no higher than the screen bears."""
        content = self._list.sizeHint()
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self.resize(content.width() + bar + sizes.GAP, min(content.height() + sizes.GAP, TALLEST))
        corner = button.mapToGlobal(QPoint(0, button.height() + sizes.GRID))
        screen = button.screen().availableGeometry()
        x = max(screen.left(), min(corner.x(), screen.right() - self.width()))
        y = max(screen.top(), min(corner.y(), screen.bottom() - self.height()))
        self.move(x, y)
        self.show()
        first = next(iter(self._buttons.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _rebuild(self, choices: Mapping[Hashable, tuple[str, int | None]]) -> None:
        let_go(self._list)
        self._buttons = {}
        for choice in choices:
            button = QRadioButton() if self._one_of else CheckBox(self._kit.theme, "")
            button.toggled.connect(partial(self._on_toggled, choice))
            self._list.addWidget(button)
            self._buttons[choice] = button

    def _on_toggled(self, choice: Hashable, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on or not self._one_of:
            self.toggled_choice.emit(choice)


def _with_count(name: str, count: int | None, kit: Kit) -> str:
    words = kit.words
    text = name if count is None else words._("{name} ({count})").format(name=name, count=words.number(count))
    return text.replace("&", "&&")  # an ampersand of a name is no access key


class Chip(Button):
    """Something that is chosen; pressed, it is chosen no more."""

    def __init__(self, kit: Kit, name: str, *, icon: str = "", badge: str = "") -> None:
        color = badge.replace("-", "_")
        super().__init__(
            kit.words._("{name}  ×").format(name=name.replace("&", "&&")),
            kit.theme,
            icon=icon,
            kind="chip",
            color=color,
        )
        self.setAccessibleName(kit.words._("Take away the filter: {name}").format(name=name))
        if badge:
            self.setProperty("badge", badge)
        self.setToolTip(self.accessibleName())
