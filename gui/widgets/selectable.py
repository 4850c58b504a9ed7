"""Words that a person can mark and take along: by copying, by the middle button of the mouse, by dragging.

Qt would hand over what stands on the screen: with the signs at which long words may break, and with line ends and
hard blanks of its own. What is taken along here is what was said.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QClipboard, QContextMenuEvent, QDrag, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu

from gui.widgets.texts import BREAK, Headline, unstuck

BLURRED = str.maketrans({BREAK: None, "\xa0": " ", "\u2028": "\n", "\u2029": "\n", "\r": None})  # what Qt makes of it


class SelectableText(Headline):
    """Words that a person may want to mark and copy, by mouse or keyboard."""

    def __init__(self, text: str = "", role: str = "body") -> None:
        super().__init__(text, role)
        self._drag_from: QPoint | None = None
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def marked(self) -> str:
        """Give what is marked as it was written."""
        if not self.hasSelectedText():
            return ""
        said, shown = self.said_and_shown()
        return as_written(said, shown, self.selectionStart(), _units(self.selectedText()))

    def said_and_shown(self) -> tuple[str, str]:
        """Give the words as they were written, and as they stand on the screen."""
        return self.text(), unstuck(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is marked as it was written."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._on_copy()
        else:
            super().keyPressEvent(event)
            self._mend_selection()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Notice when the mouse takes hold of what is marked: Qt keeps the mark then, else it goes."""
        before = self.selectedText()
        super().mousePressEvent(event)
        taken = bool(before) and self.selectedText() == before and event.button() is Qt.MouseButton.LeftButton
        self._drag_from = event.position().toPoint() if taken else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is marked as it was written; everything else as labels do."""
        if self._drag_from is None:
            super().mouseMoveEvent(event)
        elif (event.position().toPoint() - self._drag_from).manhattanLength() >= QApplication.startDragDistance():
            self._drag_from = None
            drag = QDrag(self)
            drag.setMimeData(self.taken_along())
            drag.exec(Qt.DropAction.CopyAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the middle button paste what is marked as it was written."""
        self._drag_from = None
        super().mouseReleaseEvent(event)
        self._mend_selection()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Mark a word; the middle button pastes it as it was written."""
        super().mouseDoubleClickEvent(event)
        self._mend_selection()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what Qt's own menu does, in Qt's own words; but copy as it was written."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        copy = menu.addAction(QCoreApplication.translate("QWidgetTextControl", "&Copy"))
        copy.setEnabled(self.hasSelectedText())
        copy.triggered.connect(self._on_copy)
        everything = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        whole = menu.addAction(QCoreApplication.translate("QWidgetTextControl", "Select All"))
        whole.triggered.connect(lambda: self.keyPressEvent(everything))
        menu.popup(event.globalPos())

    def taken_along(self) -> QMimeData:
        """Give what is marked, to be dropped elsewhere: as plain words, never with our colours."""
        taken = QMimeData()
        taken.setText(self.marked())
        return taken

    def _on_copy(self) -> None:
        if self.hasSelectedText():
            QGuiApplication.clipboard().setText(self.marked())

    def _mend_selection(self) -> None:
        """Put what was written where Qt has put what it shows, if it has done so just now."""
        clipboard, selection = QGuiApplication.clipboard(), QClipboard.Mode.Selection
        if clipboard.supportsSelection() and clipboard.ownsSelection() and self.hasSelectedText():
            written = self.marked()
            if is_qts_form_of(clipboard.text(selection), written):
                clipboard.setText(written, selection)


def is_qts_form_of(shown: str, written: str) -> bool:
    """Whether this is what Qt makes of what was written, and not something else that somebody has marked."""
    return shown != written and shown.translate(BLURRED) == written.translate(BLURRED)


def _units(text: str) -> int:
    return len(text) + sum(sign > "\uffff" for sign in text)


def as_written(said: str, shown: str, start: int, length: int) -> str:
    """Give the part of what was said that is marked in what is shown; Qt counts in units of UTF-16."""
    ends, at, unit = [0, 0], 0, 0  # of the part, in signs of what was said
    for sign in shown.replace("\r\n", "\n"):  # for which Qt has one place
        own = at < len(said) and (said[at] == sign or (sign == "\n" and said[at] == "\r"))
        ends[0] = at if unit <= start else ends[0]
        if own:
            at += 2 if said[at : at + 2] == "\r\n" else 1
        unit += 2 if sign > "\uffff" else 1
        ends[1] = at if unit <= start + length else ends[1]
    return said[ends[0] : ends[1]]
