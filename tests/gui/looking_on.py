"""What somebody who looks on could read of a person's: every word on the screen that no blur covers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QToolTip,
    QWidget,
)

from core.library.filters import EVERYTHING, Order
from core.library.library import Library
from gui.models.opened import Opened
from gui.widgets.item_table import ItemTable

SHORTEST, BEGINNING = 4, 25  # signs: what is shorter than a name; what is seen of a text
ROWS = 40
OURS = frozenset({"Meta AI", "Dublin"})  # names that we write, too: Meta's address
NO_TIP = "-"
UNSEEN = str.maketrans("", "", "\u2068\u2069\u200b")


def personal(opened: Opened) -> frozenset[str]:
    """Give names, places, beginnings of texts and names of files that are the person's."""
    library = opened.library
    words = {Path(source).name for source in opened.sources} | set(_of_accounts(library)) | set(_of_items(library))
    return frozenset(word for word in words if len(word) >= SHORTEST) - OURS


def _of_accounts(library: Library) -> Iterator[str]:
    for account in library.accounts():
        yield from (one for one in (account.name, account.username, account.profile_url, *account.former_names) if one)


def _of_items(library: Library) -> Iterator[str]:
    for row in library.whole_rows(list(library.rows(EVERYTHING, Order.OLDEST_FIRST))):
        yield row.author or ""
        yield (row.place.name if row.place else "") or ""
        yield (row.text or "").strip().partition("\n")[0][:BEGINNING]


def readable(words: frozenset[str]) -> list[str]:
    """List where any of these words can be read now, with the sentence it stands in."""
    found = []
    for top in QApplication.topLevelWidgets():
        if top.inherits("QTipLabel"):
            continue
        widgets = (one for one in (top, *top.findChildren(QWidget)) if one.isVisible())
        for widget in widgets:
            for said in _read_from(widget):
                plain = said.translate(UNSEEN).replace("&&", "&")
                found += [f"{type(widget).__name__}: {said}"] * any(word in plain for word in words)
    return found


def _read_from(widget: QWidget) -> Iterator[str]:
    """Yield what can be read on a widget, in its title or by waiting over it."""
    if widget.isWindow():
        yield widget.windowTitle()
    yield _tip(widget)
    if not _covered(widget):
        yield from _words_on(widget)


def _tip(widget: QWidget) -> str:
    if not widget.toolTip():
        return ""
    at = QPoint(2, 2)
    QToolTip.showText(widget.mapToGlobal(at), NO_TIP)  # a tip that shows is hidden late
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
    return QToolTip.text()


def _words_on(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    if isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView) and widget.model():
        yield from _cells(widget, widget.model())


def _cells(view: QAbstractItemView, model: QAbstractItemModel) -> Iterator[str]:
    """Yield the cells; those of the table of items are drawn as bars, which its own test looks at."""
    role = Qt.ItemDataRole.ToolTipRole if isinstance(view, ItemTable) else Qt.ItemDataRole.DisplayRole
    root = QModelIndex()
    columns = 1 if isinstance(view, QListView) else model.columnCount(root)
    for row in range(min(model.rowCount(root), ROWS)):
        yield from (str(model.index(row, column).data(role) or "") for column in range(columns))


def _covered(widget: QWidget) -> bool:
    """Whether a blur lies over all of a widget."""
    if isinstance(widget, QAbstractScrollArea) and _blurred(widget.viewport()):
        return True
    while not _blurred(widget):
        parent = widget.parentWidget()
        if widget.isWindow() or parent is None:
            return False
        widget = parent
    return True


def _blurred(widget: QWidget) -> bool:
    effect = widget.graphicsEffect()
    return effect is not None and effect.isEnabled()
