"""Chooses whose figures are shown, where an archive holds several accounts: one account's, or all together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy

from core.values import Account
from gui import theme as sizes
from gui.kit import Kit
from gui.models.naming import name_of_account
from gui.widgets.buttons import Button


class AccountSwitch(Button):
    """A button with a menu of the accounts; the chosen one stands on it."""

    chosen = Signal(object)  # the account's number, None for all together

    def __init__(self, kit: Kit, accounts: Sequence[Account], account: int | None) -> None:
        super().__init__("", kit.theme, icon="account", kind="facet")
        self._kit = kit
        words = kit.words
        self._names: dict[int | None, str] = {None: words._("All accounts")}
        self._names |= {one.number: name_of_account(one, words) for one in accounts}
        self._hidden = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._actions = {number: menu.addAction(name.replace("&", "&&")) for number, name in self._names.items()}
        for number, action in self._actions.items():
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, number=number: self.chosen.emit(number))
            group.addAction(action)
        self.setMenu(menu)
        self.show_chosen(account)

    def show_chosen(self, account: int | None) -> None:
        """Say whose figures are shown."""
        self._account = account
        self._actions[account].setChecked(True)
        name = self._kit.words._("Figures of: {account}").format(account=self._names[account])
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._write()

    def hide_words(self, *, hidden: bool) -> None:
        """Leave only the sign, or show the name again."""
        self._hidden = hidden
        self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut a name that is too long."""
        super().resizeEvent(event)
        self._write()

    def _write(self) -> None:
        room = self.width() - self.iconSize().width() - 3 * sizes.GAP
        name = self.fontMetrics().elidedText(self._names[self._account], Qt.TextElideMode.ElideRight, room)
        self.setText("" if self._hidden else name.replace("&", "&&"))
