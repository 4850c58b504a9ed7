"""Chooses whose figures are shown, where an archive holds several accounts: one account's, or all together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy

from core.i18n import Words
from core.messages import label
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
        everybody: dict[int | None, str] = {None: words._("All accounts")}
        self._names = everybody | {one.number: name_of_account(one, words) for one in accounts}
        self._unnamed = everybody | unnamed(accounts, words)  # for who looks on
        self._hidden = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._actions = {number: menu.addAction("") for number in self._names}
        for number, action in self._actions.items():
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, number=number: self.chosen.emit(number))
            group.addAction(action)
        self.setMenu(menu)
        self._account = account
        self._show_names()
        kit.screen.changed.connect(self._show_names)

    def show_chosen(self, account: int | None) -> None:
        """Say whose figures are shown."""
        self._account = account
        self._actions[account].setChecked(True)
        pattern = self._kit.words._("Figures of: {account}")
        self.setAccessibleName(pattern.format(account=self._names[account]))
        self.setToolTip(pattern.format(account=self._shown[account]))
        self._write()

    def hide_words(self, *, hidden: bool) -> None:
        """Leave only the sign, or show the name again."""
        self._hidden = hidden
        self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut a name that is too long."""
        super().resizeEvent(event)
        self._write()

    def _show_names(self) -> None:
        """Name the accounts as the privacy screen lets them be named."""
        self._shown = self._unnamed if self._kit.screen.is_on else self._names
        for number, action in self._actions.items():
            action.setText(self._shown[number].replace("&", "&&"))
        self.show_chosen(self._account)

    def _write(self) -> None:
        room = self.width() - self.iconSize().width() - sizes.GAP - sizes.GAP_SMALL - sizes.GRID
        name = self.fontMetrics().elidedText(self._shown[self._account], Qt.TextElideMode.ElideRight, room)
        self.setText("" if self._hidden else name.replace("&", "&&"))


def unnamed(accounts: Sequence[Account], words: Words) -> dict[int | None, str]:
    """Tell accounts apart without naming anybody: by their platform, and by a number where it has several."""
    platforms = [one.platform for one in accounts]
    told: dict[int | None, str] = {}
    for place, one in enumerate(accounts):
        name = label(one.platform, words)
        if platforms.count(one.platform) > 1:
            number = words.number(platforms[:place].count(one.platform) + 1)
            name = words._("{platform} {number}").format(platform=name, number=number)
        told[one.number] = name
    return told
