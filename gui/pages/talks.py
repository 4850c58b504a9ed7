"""What was said with Meta AI: the talks, one of them in its order, and why each prompt is judged as it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QListView, QStackedWidget, QStyledItemDelegate, QStyleOptionViewItem

from core.library.talks import Talk
from core.messages import label
from core.vocabulary import Platform
from gui.kit import Kit
from gui.models.answering import Answering
from gui.models.talks import TalksModel, all_talks, said_with_meta_ai, unsure_of, uses_of
from gui.tasks import Latest
from gui.widgets.buttons import Button
from gui.widgets.empty import EmptyState
from gui.widgets.focus_ring import OWN_RING
from gui.widgets.item_dialog import ItemDialog
from gui.widgets.layouts import Heading
from gui.widgets.split_page import SplitPage
from gui.widgets.talk_view import TalkView
from gui.widgets.texts import Headline, Paragraph

SHARES = (36, 64)


class TalksPage(SplitPage):
    """A list of talks, and the chosen one beside it."""

    items_wanted = Signal(object, object)  # Filter, Order

    def __init__(self, kit: Kit, answering: Answering) -> None:
        super().__init__(label(Platform.META_AI, kit.words))
        self._kit, self._answering = kit, answering
        self._library = answering.opened.library
        self._latest = Latest[list[Talk]](kit.tasks, self)
        self._talks: Sequence[Talk] = ()
        self._model = TalksModel(kit.words, self)
        self._build()
        self._list.selectionModel().currentChanged.connect(self._on_row_changed)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the talks anew; the person stays at the same one."""
        library, wanted = self._library, all_talks(self._answering.opened.accounts)
        self._latest.ask(lambda _ticket: library.talks(wanted), self._on_found)

    def _build(self) -> None:
        words, theme = self._kit.words, self._kit.theme
        self._used, self._unsure = Paragraph("", theme), Paragraph("", theme, "secondary")
        show = Button(words._("Show the prompts as &items"), theme, icon="items", kind="quiet")
        show.calls(lambda: self.items_wanted.emit(said_with_meta_ai(), None))
        self.column.addWidget(Heading(Headline(words._("What you said to Meta AI")), show))
        self.column.addWidget(self._used)
        self.column.addWidget(self._unsure)
        self._list = TalkList(self._kit, self._model)
        self._view = TalkView(self._kit, self._library)
        self._view.why_wanted.connect(self._on_why_wanted)
        self._states = QStackedWidget()
        self._states.addWidget(Paragraph(words._("Looking for talks with Meta AI…"), theme, "secondary"))
        self._states.addWidget(self._nothing())
        self._states.addWidget(self._list)
        self.split(self._states, self._view, shares=SHARES)
        self._view.hide()
        self._show_button = show
        show.hide()

    def _nothing(self) -> EmptyState:
        words = self._kit.words
        return EmptyState(
            self._kit,
            "meta-ai",
            words._("This archive holds no talk with Meta AI."),
            words._(
                "Talks with the Meta AI app are a download of their own: ask for it in the Accounts Center under "
                "Meta AI. Deleted and temporary talks are in no archive."
            ),
        )

    def _on_found(self, talks: list[Talk]) -> None:
        former = self._model.talk_at(self._list.currentIndex().row())
        self._talks = talks
        self._model.show_talks(talks)
        for widget in (self._view, self._used, self._show_button):
            widget.setVisible(bool(talks))
        self._used.setText(uses_of(talks, self._kit.words))
        unsure = unsure_of(talks, self._kit.words)
        self._unsure.setText(unsure)
        self._unsure.setVisible(bool(unsure))
        self._states.setCurrentIndex(2 if talks else 1)
        if talks:
            self._list.setCurrentIndex(self._model.index(self._model.row_of(former)))

    def _on_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        talk = self._model.talk_at(current.row()) if current.isValid() else None
        if talk is not None:
            self._view.show_talk(talk)

    def _on_why_wanted(self, item_id: int) -> None:
        ItemDialog(self._kit, self._answering, item_id, self).open()


class TalkList(QListView):
    """The list of talks; the arrow keys choose."""

    def __init__(self, kit: Kit, model: TalksModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(kit.words._("Talks with Meta AI"))
        self.setProperty("role", "list")
        self.setProperty(OWN_RING, True)
        self.setItemDelegate(TwoLines(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        kit.screen.cover(self.viewport())


class TwoLines(QStyledItemDelegate):
    """Lets an entry be as wide as the list; what has no room is cut."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the words are, as narrow as the list likes."""
        return QSize(1, super().sizeHint(option, index).height())
