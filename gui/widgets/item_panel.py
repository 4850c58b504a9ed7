"""The panel beside the table: everything about one item, and why it is judged so."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from core.judging.explaining import Part
from gui import theme as sizes
from gui.announcing import announce
from gui.kit import Kit
from gui.links import open_address
from gui.models.item_detail import ShownItem
from gui.models.pictures import Pictures
from gui.widgets.address_row import shown_address
from gui.widgets.badges import category_badge, use_badge
from gui.widgets.bars import IconLabel
from gui.widgets.buttons import Button
from gui.widgets.copy_button import CopyButton
from gui.widgets.layouts import Card, Flow, Rule, beside_each_other
from gui.widgets.marked_text import MarkedText
from gui.widgets.media import MediaList
from gui.widgets.selectable import SelectableText
from gui.widgets.texts import Headline, Label

ROUND = sizes.GRID + 2  # between the words and the edge of what scrolls, where the ring of the focus lies
QUIET = frozenset({Part.SOURCE, Part.CERTAINTY, Part.CHANGE})


class ItemPanel(Card):
    """Shows one item, or what to do while none is chosen."""

    raw_wanted = Signal(int)  # id of the item
    wrong_wanted = Signal(int, object)  # id of the item, the button beside which to ask
    conversation_wanted = Signal(int, str)  # id of the item, name of the conversation
    picture_opened = Signal(object, int)  # the pictures of the item, which of them
    copy_wanted = Signal(object)  # MediaFile

    def __init__(self, kit: Kit, pictures: Pictures) -> None:
        super().__init__()
        self._kit = kit
        self._pictures = pictures
        self._shown: ShownItem | None = None
        self._corrects = True
        self._terms: tuple[str, ...] = ()
        words, theme = kit.words, kit.theme
        self.setAccessibleName(words._("The chosen item"))
        self.body.setContentsMargins(sizes.GAP - ROUND, sizes.GAP - ROUND, sizes.GRID, sizes.GAP_SMALL)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(words._("The chosen item"))
        self.body.addWidget(self._scroll, 1)
        self._copy = CopyButton(kit, words._("&Copy text"), lambda: self._shown.whole_text if self._shown else "")
        self._raw = Button(words._("&Raw record…"), theme, icon="record").calls(self._on_raw)
        self._link = Button(words._("Look at it on the site"), theme, icon="external").calls(self._on_link)
        self._wrong = Button(words._("This is &wrong…"), theme).calls(self._on_wrong)
        self._told = Headline("", "caption")
        self._told.hide()
        kit.screen.hush(self._link)
        self.body.addWidget(self._told)
        buttons = Flow(self._wrong, self._copy, self._raw, self._link)
        self.body.addWidget(buttons)
        for below in (self._told, buttons):
            below.setContentsMargins(ROUND, 0, 0, 0)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say what can be done here."""
        self._shown = None
        for button in (self._wrong, self._copy, self._raw, self._link):
            button.hide()
        hint = Headline(self._kit.words._("Choose an item to see all of it, and why it is judged so."), "secondary")
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.addStretch(1)
        column.addWidget(
            IconLabel(self._kit.theme, "items", "muted", sizes.ICON_HUGE), 0, Qt.AlignmentFlag.AlignHCenter
        )
        column.addWidget(hint)
        column.addStretch(2)
        self._put(ground)

    def offer_no_corrections(self) -> None:
        """Only show: nothing can be said of these items here."""
        self._corrects = False
        self._wrong.hide()

    def mark_words(self, terms: tuple[str, ...]) -> None:
        """Mark these words in the items that are shown from now on."""
        self._terms = terms

    def tell(self, sentence: str) -> None:
        """Say what came of something, below the item, until another one is chosen."""
        self._told.setText(sentence)
        self._kit.screen.cover_what_it_quotes(self._told, sentence)
        self._told.show()
        announce(self._told, sentence)

    def await_item(self) -> None:
        """Another item was chosen: what was told of the one before goes at once, not when the new one arrives."""
        self._told.hide()

    def show_item(self, item: ShownItem) -> None:
        """Show this item."""
        self._shown = item
        self._copy.setVisible(bool(item.whole_text))
        self._raw.show()
        self._wrong.setVisible(self._corrects)
        self._link.setVisible(item.link is not None)
        self._link.setText(item.link_name)
        self._link.setAccessibleName(item.link_name)
        self._link.setAccessibleDescription(item.link or "")
        self._link.setToolTip(item.link or "")
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(ROUND, ROUND, sizes.GAP_SMALL + sizes.GRID, 0)
        column.setSpacing(sizes.GAP_SMALL)
        self._add_head(column, item)
        self._add_reasons(column, item)
        self._add_sources(column, item)
        column.addStretch(1)
        self._put(ground)

    def _put(self, ground: QWidget) -> None:
        """Show this in the card, whose own ground shines through."""
        self._scroll.setWidget(ground)
        ground.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)

    def _add_head(self, column: QVBoxLayout, item: ShownItem) -> None:
        words, theme = self._kit.words, self._kit.theme
        badges = Flow(
            category_badge(theme, item.category, item.category_name), use_badge(theme, item.use, item.use_name)
        )
        column.addWidget(badges)
        text = MarkedText(self._kit.theme, item.text, self._terms, "text" if item.whole_text else "secondary")
        column.addWidget(text)
        self._kit.screen.cover(text)
        if item.cut:
            column.addWidget(Headline(words._("The text goes on; copying gives all of it."), "caption"))
        for more in (item.beneath, *item.further):
            said = MarkedText(self._kit.theme, more, self._terms, "secondary")
            column.addWidget(said)
            self._kit.screen.cover(said)
        self._add_media(column, item)
        if item.conversation:
            show = Button(self._kit.words._("&Show in the conversation"), self._kit.theme, kind="quiet", icon="items")
            show.calls(lambda: self.conversation_wanted.emit(item.id, item.conversation))
            column.addLayout(beside_each_other(show, None))

    def _add_media(self, column: QVBoxLayout, item: ShownItem) -> None:
        if not item.media:
            return
        files = MediaList(self._kit, self._pictures, item.media)
        pictures = [file for file in item.media if file.is_picture]
        files.opened.connect(lambda number: self.picture_opened.emit(pictures, number))
        files.copy_wanted.connect(self.copy_wanted)
        column.addWidget(files)
        self._kit.screen.cover(files)
        if item.more_media:
            column.addWidget(Headline(item.more_media, "caption"))

    def _add_reasons(self, column: QVBoxLayout, item: ShownItem) -> None:
        column.addSpacing(sizes.GRID)
        column.addWidget(Rule())
        column.addWidget(Label(self._kit.words._("Why?"), "section"))
        for reasons in item.reasons:
            column.addWidget(Headline(reasons.heading, "caption"))
            role = "secondary" if reasons.part in QUIET else "body"
            for sentence in reasons.sentences:
                said = Headline(sentence, role)
                column.addWidget(said)
                if reasons.part is not Part.SOURCE:  # which quotes Meta alone
                    self._kit.screen.cover_what_it_quotes(said, sentence)

    def _add_sources(self, column: QVBoxLayout, item: ShownItem) -> None:
        column.addSpacing(sizes.GRID)
        column.addWidget(Rule())
        column.addWidget(Headline(self._kit.words._("Where it was found"), "caption"))
        for where in item.found_in:
            said = SelectableText(where, "caption")
            column.addWidget(said)
            self._kit.screen.cover(said)  # the folders of chats are called after people
        if item.link is not None:
            address = shown_address(item.link, self._kit.words)
            column.addWidget(address)
            self._kit.screen.cover(address)

    def _on_wrong(self) -> None:
        if self._shown is not None:
            self.wrong_wanted.emit(self._shown.id, self._wrong)

    def _on_raw(self) -> None:
        if self._shown is not None:
            self.raw_wanted.emit(self._shown.id)

    def _on_link(self) -> None:
        if self._shown is not None and self._shown.link is not None:
            open_address(self._shown.link)
