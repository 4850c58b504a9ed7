"""Finds things in the window as a person does: by what they are and what is written on them."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from gui.widgets.rail import Destination

Kind = TypeVar("Kind", bound=QWidget)


def name_of_page(destination: Destination) -> str:
    """Give what is written on an entry of the rail."""
    return "Meta AI" if destination is Destination.META_AI else destination.value.capitalize()


def visible(inside: QWidget, kind: type[Kind]) -> Kind | None:
    """Give the first visible widget of this kind."""
    return next((widget for widget in inside.findChildren(kind) if widget.isVisible()), None)


def the(inside: QWidget, kind: type[Kind]) -> Kind:
    """Give the visible widget of this kind, which must be there."""
    found = visible(inside, kind)
    assert found is not None, f"no {kind.__name__} is shown"
    return found


def button(inside: QWidget, name: str) -> QAbstractButton:
    """Give the visible button whose accessible name begins so."""
    buttons = inside.findChildren(QAbstractButton)
    found = [one for one in buttons if one.isVisible() and one.accessibleName().startswith(name)]
    assert found, f"no button “{name}” among {[one.accessibleName() for one in buttons if one.isVisible()]}"
    return found[0]


def texts(inside: QWidget) -> str:
    """Give all words that are shown."""
    return "\n".join(label.text() for label in inside.findChildren(QLabel) if label.isVisible())
