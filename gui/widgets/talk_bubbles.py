"""The bubbles of a talk with Meta AI: each prompt and answer bears its verdict and tells why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from core.text.safe import one_line
from core.vocabulary import Use
from gui.kit import Kit
from gui.models.bubbles import Turn
from gui.models.talks import TalkTurn
from gui.widgets.badges import use_badge
from gui.widgets.bubbles import Bubble, Bubbles
from gui.widgets.buttons import Button
from gui.widgets.layouts import Flow
from gui.widgets.texts import Headline

LONGEST_NAME = 60


class TalkBubble(Bubble):
    """One turn with what is decided of it."""

    why_wanted = Signal(int)  # id of the item

    def __init__(self, kit: Kit, turn: TalkTurn) -> None:
        super().__init__(kit, turn, chosen=False)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        if turn.left_out:
            column.insertWidget(0, Headline(turn.left_out, "caption"))
        for note in turn.notes:
            column.addWidget(Headline(note, "caption"))
        if turn.use is not None:
            column.addWidget(self._verdict(kit, turn, turn.use))

    def _verdict(self, kit: Kit, turn: TalkTurn, use: Use) -> Flow:
        why = Button(kit.words._("Why?"), kit.theme, kind="quiet")
        why.setAccessibleName(kit.words._("Why? {text}").format(text=one_line(turn.text, LONGEST_NAME)))
        why.calls(lambda: self.why_wanted.emit(turn.id))
        return Flow(use_badge(kit.theme, use, turn.use_name), why)


class TalkBubbles(Bubbles):
    """The turns of one talk that are shown so far."""

    why_wanted = Signal(int)  # id of the item

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, chosen=-1)

    def make_bubble(self, turn: Turn) -> Bubble:
        """Make the bubble of a turn; Tab reaches the first one, the arrow keys go on from there."""
        assert isinstance(turn, TalkTurn)
        bubble = TalkBubble(self._kit, turn)
        bubble.why_wanted.connect(self.why_wanted)
        if self.is_empty:
            bubble.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return bubble
