"""One talk with Meta AI: its turns in their order, more as one asks for them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from core.library.library import Library
from core.library.talks import Talk, TurnAt
from gui import theme as sizes
from gui.announcing import announce
from gui.kit import Kit
from gui.models.talks import TalkTurn, facts_of, title_of, turns_in_words
from gui.tasks import Latest, Ticket
from gui.widgets.bubbles import Bubble
from gui.widgets.buttons import Button
from gui.widgets.layouts import Card, beside_each_other
from gui.widgets.talk_bubbles import TalkBubbles
from gui.widgets.texts import Headline

AT_ONCE = 30  # turns


class TalkView(Card):
    """Shows a talk from its beginning."""

    why_wanted = Signal(int)  # id of the item

    def __init__(self, kit: Kit, library: Library) -> None:
        super().__init__()
        self._kit, self._library = kit, library
        self._rest: Sequence[TurnAt] = ()
        self._latest = Latest[tuple[list[TurnAt], list[TalkTurn]]](kit.tasks, self)
        self._bubbles: TalkBubbles | None = None
        words = kit.words
        self.setAccessibleName(words._("The chosen talk"))
        self._heading, self._facts = Headline("", "section"), Headline("", "secondary")
        kit.screen.cover(self._heading)
        self._more = Button("", kit.theme, icon="down").calls(self._on_more)
        self._more.hide()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAccessibleName(words._("The chosen talk"))
        for widget in (self._heading, self._facts):
            self.body.addWidget(widget)
        self.body.addWidget(self._scroll, 1)
        self.body.addLayout(beside_each_other(self._more, None))

    def show_talk(self, talk: Talk) -> None:
        """Show this talk from its beginning."""
        library, words = self._library, self._kit.words
        self._heading.setText(title_of(talk, words))
        self._facts.setText(facts_of(talk, words))

        def fetch(_ticket: Ticket) -> tuple[list[TurnAt], list[TalkTurn]]:
            turns = library.turns_of(talk)
            return turns[AT_ONCE:], turns_in_words(library, turns[:AT_ONCE], words)

        self._latest.ask(fetch, self._on_begun)

    def _on_begun(self, found: tuple[list[TurnAt], list[TalkTurn]]) -> None:
        self._bubbles = bubbles = TalkBubbles(self._kit)
        bubbles.why_wanted.connect(self.why_wanted)
        bubbles.focused.connect(self._show_bubble)
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, sizes.GAP_SMALL, 0)
        column.addWidget(bubbles)
        column.addStretch(1)
        self._scroll.setWidget(ground)
        ground.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        self._add(found[1], found[0])

    def _on_more(self) -> None:
        library, words, rest = self._library, self._kit.words, self._rest

        def fetch(_ticket: Ticket) -> tuple[list[TurnAt], list[TalkTurn]]:
            return list(rest[AT_ONCE:]), turns_in_words(library, rest[:AT_ONCE], words)

        self._more.setEnabled(False)
        self._latest.ask(fetch, lambda found: self._add(found[1], found[0]))

    def _add(self, turns: Sequence[TalkTurn], rest: Sequence[TurnAt]) -> None:
        words = self._kit.words
        if self._bubbles is not None:
            self._bubbles.add_after(turns)
        self._rest = rest
        self._more.setVisible(bool(rest))
        self._more.setEnabled(True)
        self._more.setText(words.n("&Further turns: {n}", "&Further turns: {n}", len(rest)))
        self._more.setAccessibleName(words.n("Further turns: {n}", "Further turns: {n}", len(rest)))
        announce(self._scroll, words.n("{n} more message is shown.", "{n} more messages are shown.", len(turns)))

    def _show_bubble(self, bubble: Bubble) -> None:
        self._scroll.ensureWidgetVisible(bubble)
