"""The ledger as a table: what became of each file of the archive."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.i18n import Words
from core.messages import label, labels, sentence, unreadable_in
from core.text.folding import fold
from core.text.safe import one_line
from core.values import LedgerEntry
from core.vocabulary import Reason, Status
from gui.kit import Kit

LONGEST_NAME = 300
KILO, MEGA = 1_000, 1_000_000
Index = QModelIndex | QPersistentModelIndex
STATUS_COLORS = {
    Status.READ: "private",
    Status.ACTIVITY: "muted",
    Status.SET_ASIDE: "muted",
    Status.NOT_UNDERSTOOD: "meta_ai",
    Status.DAMAGED: "public",
}


class LedgerColumn(Enum):
    """The columns of the ledger, in their order."""

    MEMBER = 0
    STATUS = 1
    CONTENT = 2
    SIZE = 3
    PART = 4


class LedgerModel(QAbstractTableModel):
    """Shows some entries of the ledger, in the order in which they are given."""

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._entries: Sequence[LedgerEntry] = ()
        self._statuses = labels(Status, kit.words)
        self._headings = _headings(kit.words)

    def show_entries(self, entries: Sequence[LedgerEntry]) -> None:
        """Show these entries from now on."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    @property
    def entries(self) -> Sequence[LedgerEntry]:
        """The entries that are shown."""
        return self._entries

    def entry_at(self, row: int) -> LedgerEntry | None:
        """Give the entry of a row, None outside the table."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One row an entry."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """The columns of `LedgerColumn`."""
        return 0 if parent.isValid() else len(LedgerColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell."""
        entry = self.entry_at(index.row()) if index.isValid() else None
        if entry is None:
            return None
        column = LedgerColumn(index.column())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._text(entry, column)
        if role == Qt.ItemDataRole.DecorationRole and column is LedgerColumn.STATUS:
            theme = self._kit.theme
            return theme.icon(entry.status.word, theme.color(STATUS_COLORS[entry.status]))
        if role == Qt.ItemDataRole.TextAlignmentRole and column is LedgerColumn.SIZE:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name the columns; rows are numbered."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            side = (
                Qt.AlignmentFlag.AlignTrailing if section == LedgerColumn.SIZE.value else Qt.AlignmentFlag.AlignLeading
            )
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._kit.words.number(section + 1)
        return self._headings[section]

    def _text(self, entry: LedgerEntry, column: LedgerColumn) -> str:
        words = self._kit.words
        if column is LedgerColumn.MEMBER:
            return one_line(entry.member, LONGEST_NAME)
        if column is LedgerColumn.STATUS:
            return self._statuses[entry.status]
        if column is LedgerColumn.CONTENT:
            return content_of(entry, words)
        if column is LedgerColumn.SIZE:
            return size_of(entry.size_bytes, words)
        return one_line(entry.part, LONGEST_NAME)


def content_of(entry: LedgerEntry, words: Words) -> str:
    """Say in a few words what a file held, or why it was not read."""
    if entry.unreadable and entry.status is Status.READ:
        items = words.n("{n} item", "{n} items", entry.items)
        return words.n(
            "{items}; {n} record not understood", "{items}; {n} records not understood", entry.unreadable, items=items
        )
    if entry.reason is not Reason.NONE:
        reason = label(entry.reason, words)
        if not entry.records:
            return reason
        return words.n("{n} record: {reason}", "{n} records: {reason}", entry.records, reason=reason)
    if entry.items:
        return words.n("{n} item", "{n} items", entry.items)
    return words.n("{n} record", "{n} records", entry.records) if entry.records else ""


def meaning_of(entry: LedgerEntry, words: Words) -> tuple[str, ...]:
    """Say in sentences what became of a file and why."""
    said = []
    if entry.items:
        said.append(words.n("{n} item was found in this file.", "{n} items were found in this file.", entry.items))
    said.extend(unreadable_in(entry, words))
    if entry.status is Status.READ and entry.without_items:
        said.append(
            words.n(
                "{n} record in it gave no item: it is an activity, or only Meta’s own sentence is left of it.",
                "{n} records in it gave no items: they are activity, or only Meta’s own sentence is left of them.",
                entry.without_items,
            )
        )
    if entry.ignored:
        said.append(
            words.n(
                "{n} script or picture on the web that it names was ignored: nothing is run, nothing fetched.",
                "{n} scripts and pictures on the web that it names were ignored: nothing is run, nothing fetched.",
                entry.ignored,
            )
        )
    if entry.reason is not Reason.NONE and not entry.unreadable:
        said.append(sentence(entry.reason, words))
    return tuple(said)


def size_of(size_bytes: int, words: Words) -> str:
    """Give a size as people read it."""
    if size_bytes < KILO:
        return words._("{n} B").format(n=words.number(size_bytes))
    if size_bytes < MEGA:
        return words._("{n} kB").format(n=words.number(round(size_bytes / KILO)))
    return words._("{n} MB").format(n=words.number(round(size_bytes / MEGA, 1)))


def entries_that_fit(ledger: Sequence[LedgerEntry], search: str, status: Status | None) -> list[LedgerEntry]:
    """Filter the ledger by words in the names and by what became of a file. Slow for a very large archive."""
    words = fold(search).split()
    return [
        entry
        for entry in ledger
        if (status is None or entry.status is status) and all(word in fold(entry.member) for word in words)
    ]


def _headings(words: Words) -> tuple[str, ...]:
    return (
        words.p("column", "File"),
        words.p("column", "What became of it"),
        words.p("column", "Content"),
        words.p("column", "Size"),
        words.p("column", "Part"),
    )
