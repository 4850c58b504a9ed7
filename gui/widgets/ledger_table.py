"""The ledger as a view."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from gui.kit import Kit
from gui.models.ledger import LedgerColumn, LedgerModel
from gui.widgets.plain_table import PlainTable, Widths

WIDTHS = Widths(
    {LedgerColumn.STATUS: 44, LedgerColumn.CONTENT: 48, LedgerColumn.SIZE: 22, LedgerColumn.PART: 44},
    leaves_below={LedgerColumn.PART: 210, LedgerColumn.SIZE: 150, LedgerColumn.CONTENT: 130},
    rest=LedgerColumn.MEMBER,
)


class LedgerTable(PlainTable):
    """One row a file."""

    def __init__(self, kit: Kit, model: LedgerModel) -> None:
        super().__init__(kit, model, WIDTHS, name=kit.words._("Files of the archive"))
        kit.screen.cover(self.viewport())  # the folders of chats are called after people
        self.setItemDelegateForColumn(LedgerColumn.MEMBER.value, _MiddleElided(self))


class _MiddleElided(QStyledItemDelegate):
    """Shows beginning and end of a long path: its topic and its name."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Leave out the middle."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle
