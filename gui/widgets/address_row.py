"""An address of Meta's: what it is for, the address itself, and a button that hands it to the browser."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from core.forms import is_known_address
from core.i18n import Words
from gui import theme as sizes
from gui.kit import Kit
from gui.links import open_address
from gui.widgets.buttons import Button
from gui.widgets.copy_button import CopyButton
from gui.widgets.layouts import Flow
from gui.widgets.selectable import SelectableText
from gui.widgets.texts import Headline


def shown_address(address: str, words: Words) -> SelectableText:
    """Show where a link leads, to be read before it is followed; a long address breaks behind its signs."""
    shown = SelectableText(address, "caption")
    shown.setAccessibleName(words._("Address: {address}").format(address=address))
    return shown


class AddressRow(QFrame):
    """Shows an address before it can be opened."""

    def __init__(self, kit: Kit, name: str, url: str, note: str = "", *, first: bool = False) -> None:
        super().__init__()
        self._kit = kit
        self._url = url
        words = kit.words
        self.setProperty("role", "well")
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.GAP_SMALL + sizes.GRID, sizes.GAP_SMALL, sizes.GAP_SMALL, sizes.GAP_SMALL)
        column.setSpacing(sizes.GRID)
        column.addWidget(Headline(name, "strong"))
        shown = SelectableText(url, "address")
        shown.setAccessibleName(words._("Address: {address}").format(address=url))
        column.addWidget(shown)
        if note:
            column.addWidget(Headline(note, "caption"))
        copied = CopyButton(kit, words._("Copy the address"), lambda: url, kind="quiet")
        copied.setAccessibleName(words._("Copy the address: {name}").format(name=name))
        buttons: list[Button] = [copied]
        if is_known_address(url):
            opened = Button(
                words._("Open in the browser"), kit.theme, icon="external", kind="primary" if first else "plain"
            )
            opened.setAccessibleName(words._("Open in the browser: {name}").format(name=name))
            buttons.insert(0, opened.calls(self._on_open))
        column.addWidget(Flow(*buttons))
        column.addStretch(1)

    def _on_open(self) -> None:
        open_address(self._url)
