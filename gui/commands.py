"""Everything that the window can do, by name: the entries of the menus, the pages, what stands on the shown page."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QMenu

from core.text.folding import fold
from gui.widgets.buttons import Button, without_mnemonic
from gui.widgets.rail import RailEntry


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do, and the keys that do it."""

    name: str
    keys: str
    run: Callable[[], object]


def commands_of(window: QMainWindow) -> list[Command]:
    """List what can be done now: pages first, then the menus, then the buttons of what is shown."""
    bar = window.menuBar()
    menus = [command for action in bar.actions() for command in _of_menu(action, "")]
    return _without_twins([*_pages(window), *menus, *_buttons(window)])


def fitting(commands: Sequence[Command], typed: str) -> list[Command]:
    """Give the commands whose names hold all that is typed; those that begin so come first."""
    wanted = _plain(typed)
    found = [one for one in commands if all(word in _plain(one.name) for word in wanted.split())]
    return sorted(found, key=lambda one: not _plain(one.name).startswith(wanted))


def shortcuts_of(commands: Sequence[Command]) -> list[Command]:
    """Give those that have keys."""
    return [one for one in commands if one.keys]


def _plain(text: str) -> str:
    """Leave case and accents out: nobody types them to find something."""
    return "".join(sign for sign in unicodedata.normalize("NFD", fold(text)) if not unicodedata.combining(sign)).strip()


def _pages(window: QMainWindow) -> Iterator[Command]:
    for entry in window.findChildren(RailEntry):
        if entry.isVisible():
            yield Command(entry.accessibleName(), _native(entry.shortcut()), entry.click)


def _of_menu(action: QAction, path: str) -> Iterator[Command]:
    menu, name = action.menu(), without_mnemonic(action.text())
    if isinstance(menu, QMenu):
        inside = f"{path}{name} › " if path or name else ""
        for inner in menu.actions():
            yield from _of_menu(inner, inside)
    elif name and action.isEnabled():
        yield Command(path + name, _native(action.shortcut()), action.trigger)


def _buttons(window: QMainWindow) -> Iterator[Command]:
    """Give the buttons of the page; boxes and lists of choices are walked to, not called."""
    for button in window.findChildren(Button):
        if button.isVisible() and button.isEnabled() and button.accessibleName() and not button.isCheckable():
            yield Command(button.accessibleName(), _native(button.shortcut()), _click(button))


def _click(button: QAbstractButton) -> Callable[[], object]:
    return button.click


def _without_twins(commands: Sequence[Command]) -> list[Command]:
    """Name each thing once; the first stands."""
    return list({one.name: one for one in reversed(commands)}.values())[::-1]


def _native(keys: QKeySequence) -> str:
    """Write keys as this system does; the key of a letter in a button's words is no shortcut to list."""
    text = keys.toString(QKeySequence.SequenceFormat.NativeText)
    return "" if text.startswith("Alt+") else text
