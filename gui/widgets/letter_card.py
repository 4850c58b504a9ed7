"""A letter to send: chosen, filled in, changed by the person, copied with one key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QVBoxLayout, QWidget

from core.i18n import Words
from core.letters.authorities import named_authorities, note_on
from core.letters.letter import LetterKind, Motive, kinds_for
from core.library.summary import Summary
from gui import theme as sizes
from gui.kit import Kit
from gui.models.drafts import Drafts
from gui.widgets.address_row import AddressRow
from gui.widgets.buttons import Button, make_one_of
from gui.widgets.check_box import CheckBox
from gui.widgets.layouts import Card, Flow, below_each_other, let_go
from gui.widgets.texts import Headline, Label, Paragraph
from gui.widgets.typed_fields import ComboBox

COPY_KEY = "F9"
TEXT_HEIGHT = sizes.GRID * 76
OWN_SITUATION = frozenset({LetterKind.FORM, LetterKind.OBJECTION, LetterKind.COMPLAINT})
TO_AUTHORITY = frozenset({LetterKind.REMINDER, LetterKind.COMPLAINT})


class LetterCard(Card):
    """Shows one letter at a time; what the person changes stays."""

    copied = Signal(str)  # what to tell of it

    def __init__(self, kit: Kit, summary: Summary, drafts: Drafts) -> None:
        words = kit.words
        super().__init__(Label(words._("Your letter"), "section"))
        self._kit, self._summary, self._drafts = kit, summary, drafts
        lead = words._(
            "Change what you like: the text is yours. What only you know stands in square brackets. "
            "Nothing is sent from here."
        )
        self.body.addWidget(Paragraph(lead, kit.theme, "secondary"))
        self.body.addWidget(self._kinds())
        self._when = Paragraph("", kit.theme)
        self.body.addWidget(self._when)
        self._situation = self._motives()
        self.body.addWidget(self._situation)
        self._authority = _AuthorityChoice(kit, summary, drafts)
        self._authority.chosen.connect(self._write)
        self.body.addWidget(self._authority)
        self._text = self._field()
        self.body.addWidget(self._text)
        self.body.addWidget(self._buttons())
        self.show_again()

    def _kinds(self) -> Flow:
        self._group = QButtonGroup(self)
        names, shown = _names(self._kit.words), self._drafts.shown(self._summary)
        tabs = []
        for kind in kinds_for(self._summary.region):
            tab = Button(names[kind], self._kit.theme, kind="tab")
            make_one_of(self._group, tab, partial(self._on_kind, kind), chosen=kind is shown)
            tabs.append(tab)
        return Flow(*tabs)

    def _motives(self) -> QWidget:
        words = self._kit.words
        boxes = []
        for motive, name in _motive_names(words).items():
            box = CheckBox(self._kit.theme, name)
            box.setChecked(motive in self._drafts.motives)
            box.toggled.connect(lambda on, motive=motive: self._on_motive(motive, on=on))
            boxes.append(box)
        ground = QWidget()
        lead = Headline(words._("You need no reason. If you want to give one:"), "body")
        ground.setLayout(below_each_other(lead, Flow(*boxes, gap=sizes.GAP)))
        return ground

    def _field(self) -> QPlainTextEdit:
        text = QPlainTextEdit()
        text.setTabChangesFocus(True)
        text.setAccessibleName(self._kit.words._("Text of the letter"))
        text.setMinimumHeight(TEXT_HEIGHT)
        text.textChanged.connect(self._on_text_changed)
        self._kit.screen.cover(text)
        return text

    def _buttons(self) -> Flow:
        words, theme = self._kit.words, self._kit.theme
        copy = Button(words._("Copy the text ({key})").format(key=COPY_KEY), theme, icon="copy", kind="primary")
        again = Button(words._("Write it anew"), theme, icon="undo", kind="quiet")
        again.setToolTip(words._("Takes your changes to this text back"))
        copy.setShortcut(COPY_KEY)
        return Flow(copy.calls(self._on_copy), again.calls(self._write))

    def show_again(self) -> None:
        """Show the letter as the person left it, else as it is written from what is known now."""
        kind, words = self._drafts.shown(self._summary), self._kit.words
        self._when.setText(_when(words)[kind])
        self._situation.setVisible(kind in OWN_SITUATION)
        self._authority.setVisible(kind in TO_AUTHORITY)
        self._set(self._drafts.text(self._summary, words))

    def _set(self, text: str) -> None:
        self._text.blockSignals(True)
        self._text.setPlainText(text)
        self._text.blockSignals(False)

    def _write(self) -> None:
        """Write the shown letter from what is chosen; the person's changes to it go."""
        self._set(self._drafts.written(self._summary, self._kit.words))
        self._on_text_changed()

    def _on_kind(self, kind: LetterKind) -> None:
        self._drafts.kind = kind
        self.show_again()

    def _on_motive(self, motive: Motive, *, on: bool) -> None:
        motives = self._drafts.motives
        self._drafts.motives = motives | {motive} if on else motives - {motive}
        self._write()

    def _on_text_changed(self) -> None:
        self._drafts.take(self._text.toPlainText(), self._summary, self._kit.words)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self.copied.emit(self._kit.words._("The text is copied. Paste it where you want to send it."))


class _AuthorityChoice(QWidget):
    """Whose authority: a list of all, and the address of the chosen one."""

    chosen = Signal()

    def __init__(self, kit: Kit, summary: Summary, drafts: Drafts) -> None:
        super().__init__()
        self._kit, self._drafts = kit, drafts
        name = kit.words._("Your data protection authority")
        self._list = ComboBox(kit, name)
        self._authorities = [(kit.words._("Choose your country"), None), *named_authorities(kit.words)]
        for text, _ in self._authorities:
            self._list.addItem(text)
        mine = drafts.authority_for(summary)
        self._list.setCurrentIndex(next(n for n, (_, one) in enumerate(self._authorities) if one == mine))
        self._list.activated.connect(self._on_activated)
        label = Label(name)
        label.setBuddy(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Flow(label, self._list))
        self._address = QVBoxLayout()
        column.addLayout(self._address)
        self._show()

    def _show(self) -> None:
        let_go(self._address)
        one = self._authorities[self._list.currentIndex()][1]
        if one is not None:
            note = note_on(one, self._kit.words)
            self._address.addWidget(AddressRow(self._kit, one.name, one.complaint or one.home, note))

    def _on_activated(self, number: int) -> None:
        self._drafts.authority = self._authorities[number][1]
        self._show()
        self.chosen.emit()


def _names(words: Words) -> dict[LetterKind, str]:
    return {
        LetterKind.FORM: words._("For Meta’s form"),
        LetterKind.OBJECTION: words._("As a letter or e-mail"),
        LetterKind.REMINDER: words._("Reminder"),
        LetterKind.COMPLAINT: words._("Complaint"),
    }


def _when(words: Words) -> dict[LetterKind, str]:
    """Say when each is sent, and where to."""
    return {
        LetterKind.FORM: words._("Open one of the pages above and paste this where it asks for your reasons."),
        LetterKind.OBJECTION: words._(
            "Send it by post, or through the page “Use any of your rights”. With it you also ask what was used."
        ),
        LetterKind.REMINDER: words._("Send it the same way, once a month has gone by without an answer."),
        LetterKind.COMPLAINT: words._("Send it to your authority, two weeks after the reminder or when Meta refuses."),
    }


def _motive_names(words: Words) -> dict[Motive, str]:
    return {
        Motive.STAGE_OF_LIFE: words._("Old posts are from another stage of my life"),
        Motive.OTHERS: words._("Children or other people are in them"),
        Motive.SENSITIVE: words._("They touch sensitive matters"),
        Motive.BEFORE_18: words._("Some are from before I was 18"),
    }
