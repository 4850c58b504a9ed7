"""A conversation as bubbles: one's own at the end of the line, others' at its beginning; arrow keys walk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui import theme as sizes
from gui.kit import Kit
from gui.models.bubbles import Turn
from gui.widgets.texts import Headline

OWN, ROOM = 3, 1  # how a line is shared between a bubble and what is empty beside it


class Bubble(QFrame):
    """One turn. It takes the focus, so that a screen reader reads it."""

    walked = Signal(int)  # by how many bubbles

    def __init__(self, kit: Kit, turn: Turn, *, chosen: bool) -> None:
        super().__init__()
        self.turn = turn
        self.setProperty("role", "bubble-mine" if turn.mine else "bubble")
        self.setProperty("chosen", "true" if chosen else "false")
        pattern = kit.words._("The chosen item: {text}")
        self.setAccessibleName(pattern.format(text=turn.spoken) if chosen else turn.spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.GAP_SMALL + sizes.GRID, sizes.GAP_SMALL, sizes.GAP_SMALL + sizes.GRID, 8)
        column.setSpacing(sizes.GRID)
        head, text = Headline(turn.head, "caption"), Headline(turn.text, "body")
        column.addWidget(head)
        column.addWidget(text)
        kit.screen.cover(head, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk to the neighbours with the arrow keys."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.walked.emit(step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus."""
        super().mousePressEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)


class Bubbles(QWidget):
    """All turns that are loaded so far, in time order."""

    focused = Signal(object)  # Bubble, to be scrolled to

    def __init__(self, kit: Kit, chosen: int) -> None:
        super().__init__()
        self._kit = kit
        self._chosen = chosen
        self._bubbles: list[Bubble] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes.GAP_SMALL)

    def add_before(self, turns: Sequence[Turn]) -> None:
        """Show these above what is shown."""
        for place, turn in enumerate(turns):
            self._insert(place, turn)

    def add_after(self, turns: Sequence[Turn]) -> None:
        """Show these below what is shown."""
        for turn in turns:
            self._insert(len(self._bubbles), turn)

    def bubble(self, item_id: int) -> Bubble | None:
        """Give the bubble of this item."""
        return next((bubble for bubble in self._bubbles if bubble.turn.id == item_id), None)

    def ends(self) -> tuple[int, int]:
        """Give the ids of the first and the last turn."""
        return self._bubbles[0].turn.id, self._bubbles[-1].turn.id

    @property
    def is_empty(self) -> bool:
        """Whether nothing is shown yet."""
        return not self._bubbles

    def make_bubble(self, turn: Turn) -> Bubble:
        """Make the bubble of a turn."""
        return Bubble(self._kit, turn, chosen=turn.id == self._chosen)

    def _insert(self, place: int, turn: Turn) -> None:
        bubble = self.make_bubble(turn)
        bubble.walked.connect(lambda step: self._walk(bubble, step))
        line = QHBoxLayout()
        if turn.mine:
            line.addStretch(ROOM)
        line.addWidget(bubble, OWN)
        if not turn.mine:
            line.addStretch(ROOM)
        self._bubbles.insert(place, bubble)
        self._column.insertLayout(place, line)

    def _walk(self, bubble: Bubble, step: int) -> None:
        place = self._bubbles.index(bubble) + step
        if 0 <= place < len(self._bubbles):
            self._bubbles[place].setFocus(Qt.FocusReason.TabFocusReason)
            self.focused.emit(self._bubbles[place])
