"""One question: what it settles, why it is asked, where to look it up, its answers as large buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from core.forms import is_known_address
from core.questions import Answer, Question, typed_answer, what_it_settles, what_it_settles_in_short
from core.text.safe import isolated
from gui import theme as sizes
from gui.kit import Kit
from gui.links import open_address
from gui.widgets.address_row import shown_address
from gui.widgets.bars import IconLabel
from gui.widgets.buttons import Button, PanelButton
from gui.widgets.layouts import Card, Columns, Flow, Rule, below_each_other, beside_each_other, beside_sign
from gui.widgets.show_more import ShowMore
from gui.widgets.texts import Headline, Label, Paragraph
from gui.widgets.typed_fields import CountryField, DayField

NARROWEST_CHOICE = sizes.GRID * 60
SHOWN_NEXT = 3
MOST_SHOWN = 6  # names of places
NAMING = frozenset({"place", "places", "owner", "date-order"})  # kinds of questions that name places or people


class QuestionCard(Card):
    """Lets the person answer, or pass over."""

    answered = Signal(object, object)  # Question, the fragment of an answers file
    skipped = Signal(object)  # Question
    apart_wanted = Signal(object)  # Question

    def __init__(self, kit: Kit, question: Question, *, apart: bool = True) -> None:
        words = kit.words
        super().__init__(Label(what_it_settles(question, words), "number"))
        self._kit = kit
        self._question = question
        self.setAccessibleName(question.text)
        text = Headline(question.text, "figure")
        self.body.addWidget(text)
        why = Paragraph(question.why, kit.theme, "secondary")
        self.body.addWidget(why)
        kit.screen.cover_what_it_quotes(why, question.why)
        self._add_places(question)
        self.body.addSpacing(sizes.GRID)
        self.choices = [self._choice(answer.label, answer.answers) for answer in question.choices]
        if question.kind in NAMING:
            kit.screen.cover(text, *(self.choices if question.kind == "owner" else ()))
        self.body.addWidget(Columns(*self.choices, narrowest=NARROWEST_CHOICE, most=3))
        if question.asks:
            self.body.addWidget(self._typed(question))
        self._add_hint(question)
        self.body.addWidget(Rule())
        self._add_foot(apart=apart and question.kind == "places")

    def focus_first(self) -> None:
        """Let the person answer by keyboard at once."""
        self.choices[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def wait(self) -> None:
        """Take no second answer while the first is worked out."""
        self.setEnabled(False)

    def _choice(self, name: str, answer: Answer) -> ChoiceButton:
        button = ChoiceButton(name, quiet=not answer)
        button.clicked.connect(lambda: self.answered.emit(self._question, answer))
        return button

    def _typed(self, question: Question) -> QWidget:
        field: DayField | CountryField
        if question.asks == "date":
            field = DayField(self._kit, self._kit.words._("Your birth date"))
        else:
            field = CountryField(self._kit, self._kit.words._("Your country"))
        field.given.connect(lambda typed: self.answered.emit(question, typed_answer(question, typed)))
        return field

    def _add_places(self, question: Question) -> None:
        if len(question.about) < 2:  # noqa: PLR2004  # one place is named in the question itself
            return
        words = self._kit.words
        names = [f"{isolated(one.name)} ({words.number(one.items)})" for one in question.about[:MOST_SHOWN]]
        if more := max(len(question.about) - MOST_SHOWN, 0):
            names.append(words.n("{n} more", "{n} more", more))
        label = Paragraph(" · ".join(names), self._kit.theme, "caption")
        self.body.addWidget(label)
        self._kit.screen.cover(label)

    def _add_hint(self, question: Question) -> None:
        words, theme = self._kit.words, self._kit.theme
        if not question.hint:
            return
        self.body.addLayout(beside_sign(IconLabel(theme, "info", "muted"), Headline(question.hint, "secondary")))
        links = [link for link in question.links if is_known_address(link)]
        if links:
            names = (words._("Look at one of them on the site ({number})").format(number=words.number(number))
                     for number in range(1, len(links) + 1))  # fmt: skip
            self.body.addWidget(Flow(*(self._link(name, link) for name, link in zip(names, links, strict=True))))
            for link in links:
                address = shown_address(link, words)
                self.body.addWidget(address)
                self._kit.screen.cover(address)

    def _link(self, name: str, link: str) -> Button:
        button = Button(name, self._kit.theme, icon="external", kind="quiet").calls(lambda: open_address(link))
        button.setAccessibleDescription(link)
        button.setToolTip(link)
        self._kit.screen.hush(button)
        return button

    def _add_foot(self, *, apart: bool) -> None:
        words, theme = self._kit.words, self._kit.theme
        skip = Button(words._("S&kip this question"), theme).calls(lambda: self.skipped.emit(self._question))
        buttons: list[QWidget] = [skip]
        if apart:
            ask = Button(words._("Ask about each one alone"), theme, kind="quiet")
            buttons.append(ask.calls(lambda: self.apart_wanted.emit(self._question)))
        self.body.addWidget(Flow(*buttons))


class ChoiceButton(PanelButton):
    """A large answer; pressed, it counts at once."""

    def __init__(self, name: str, *, quiet: bool) -> None:
        super().__init__(name, "quiet-choice" if quiet else "choice")
        line = beside_each_other(Headline(name, "secondary" if quiet else "strong"))
        margin = sizes.GAP_SMALL + sizes.GRID
        line.setContentsMargins(margin, margin, margin, margin)
        self.setMinimumHeight(sizes.ROW)
        self.hold(line)


class NextQuestions(Card):
    """What will be asked afterwards; any of it can be answered first."""

    chosen = Signal(object)  # Question

    def __init__(self, kit: Kit, questions: Sequence[Question]) -> None:
        words = kit.words
        super().__init__(Label(words._("What would come next"), "section"))
        self.hang_rows()
        self.body.setSpacing(0)
        for question in questions[:SHOWN_NEXT]:
            self.body.addWidget(self._row(kit, question))
        more = len(questions) - SHOWN_NEXT
        if more > 0:
            self._add_more(kit, questions[SHOWN_NEXT:], more)

    def _add_more(self, kit: Kit, questions: Sequence[Question], more: int) -> None:
        rest = QWidget()
        rest.setLayout(below_each_other(*(self._row(kit, question) for question in questions), gap=0))
        rest.hide()
        button = ShowMore(kit, kit.words.n("{n} more question", "{n} more questions", more), rest)
        self.body.addWidget(rest)
        self.body.addLayout(beside_each_other(button, None))

    def _row(self, kit: Kit, question: Question) -> PanelButton:
        words = kit.words
        settles = what_it_settles_in_short(question, words)
        row = PanelButton(question.text, "row")
        row.setAccessibleDescription(settles)
        number = Label(settles, "number")
        line = beside_each_other(Headline(question.text, "body"), number, IconLabel(kit.theme, "right", "muted"))
        line.setContentsMargins(sizes.GAP_SMALL, sizes.GAP_SMALL, sizes.GAP_SMALL, sizes.GAP_SMALL)
        row.hold(line)
        row.clicked.connect(lambda: self.chosen.emit(question))
        if question.kind in NAMING:
            kit.screen.cover(row)
        return row
