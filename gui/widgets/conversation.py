"""The dialog that shows an item within its conversation; more is fetched up and down as one asks for it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from core.library.library import Library
from core.library.neighbours import Stretch
from gui import theme as sizes
from gui.announcing import announce
from gui.kit import Kit
from gui.models.bubbles import Turn, turn
from gui.models.item_cells import ItemCells
from gui.tasks import Ticket
from gui.widgets.bubbles import Bubble, Bubbles
from gui.widgets.buttons import Button
from gui.widgets.layouts import beside_each_other
from gui.widgets.texts import Headline

AT_ONCE = 20  # turns on either side
WIDTH, HEIGHT = sizes.GRID * 170, sizes.GRID * 150
Turns = tuple[list[Turn], bool]  # and whether there are more


class ConversationDialog(QDialog):
    """Shows what was said before and after, scrolled to the item."""

    def __init__(self, kit: Kit, library: Library, item_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._library, self._item_id = kit, library, item_id
        self._cells = ItemCells(kit.words)
        self._kept: Bubble | None = None
        words, theme = kit.words, kit.theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words._("Conversation"))
        self._name = Headline("", "section")
        kit.screen.cover(self._name)
        self._earlier = Button(words._("&Earlier"), theme, icon="up").calls(self._on_earlier)
        self._later = Button(words._("La&ter"), theme, icon="down").calls(self._on_later)
        self._bubbles = Bubbles(kit, item_id)
        self._bubbles.focused.connect(self._keep_in_sight)
        self._scroll = self._make_scroll()
        close = Button(words._("C&lose"), theme, kind="primary").calls(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.MARGIN, sizes.GAP, sizes.MARGIN, sizes.GAP)
        column.addWidget(self._name)
        column.addLayout(beside_each_other(self._earlier, None))
        column.addWidget(self._scroll, 1)
        column.addLayout(beside_each_other(self._later, None, close))
        self.resize(QSize(WIDTH, HEIGHT).boundedTo(parent.window().size()))
        for button in (self._earlier, self._later):
            button.setEnabled(False)

    def ask(self, name: str) -> None:
        """Fetch what stands around the item; `name` is the conversation's."""
        self._name.setText(name)
        self._kit.tasks.run(self._around, done=self._on_around, owner=self)

    def _make_scroll(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(self._kit.words._("Conversation"))
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, sizes.GAP_SMALL, 0)
        column.addWidget(self._bubbles)
        column.addStretch(1)
        scroll.setWidget(ground)
        scroll.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._on_range_changed())
        return scroll

    def _around(self, _ticket: Ticket) -> tuple[Turns, Turns]:
        before = self._library.said_before(self._item_id, AT_ONCE)
        after = self._library.said_after(self._item_id, AT_ONCE)
        itself = self._library.page([self._item_id])
        return self._turns(Stretch((*before.rows, *itself), before.goes_on)), self._turns(after)

    def _turns(self, stretch: Stretch) -> Turns:
        return [turn(row, self._cells, self._kit.words) for row in stretch.rows], stretch.goes_on

    def _on_around(self, found: tuple[Turns, Turns]) -> None:
        self._on_before(found[0])
        self._on_after(found[1])
        chosen = self._bubbles.bubble(self._item_id)
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)
            self._keep_in_sight(chosen)

    def _on_earlier(self) -> None:
        first = self._bubbles.ends()[0]
        self._keep_in_sight(self._bubbles.bubble(first))
        work = self._library.said_before
        self._kit.tasks.run(lambda _ticket: self._turns(work(first, AT_ONCE)), done=self._on_before, owner=self)

    def _on_later(self) -> None:
        last = self._bubbles.ends()[1]
        self._keep_in_sight(self._bubbles.bubble(last))
        work = self._library.said_after
        self._kit.tasks.run(lambda _ticket: self._turns(work(last, AT_ONCE)), done=self._on_after, owner=self)

    def _on_before(self, found: Turns) -> None:
        self._bubbles.add_before(found[0])
        self._earlier.setEnabled(found[1])
        self._tell(found)

    def _on_after(self, found: Turns) -> None:
        self._bubbles.add_after(found[0])
        self._later.setEnabled(found[1])
        self._tell(found)

    def _tell(self, found: Turns) -> None:
        count = len(found[0])
        announce(self._scroll, self._kit.words.n("{n} more message is shown.", "{n} more messages are shown.", count))

    def _keep_in_sight(self, bubble: Bubble | None) -> None:
        """Scroll to this bubble now, and again whenever the layout has found new heights."""
        self._kept = bubble
        self._on_range_changed()

    def _on_range_changed(self) -> None:
        if self._kept is not None:
            self._scroll_to(self._kept)

    def _scroll_to(self, bubble: Bubble) -> None:
        self._scroll.ensureWidgetVisible(bubble, 0, self._scroll.viewport().height() // 3)
