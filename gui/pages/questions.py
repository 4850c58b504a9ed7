"""The few questions that settle the most: one after another, each with its reason and its effect at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.answers import NO_ANSWERS, Period
from core.questions import Question, questions_apart
from core.values import Account
from gui import theme as sizes
from gui.kit import Kit
from gui.models import timeline as timelines
from gui.models import told
from gui.models.answering import Answering
from gui.models.keeper import Keeper
from gui.models.timeline import Timeline
from gui.staying import focus_again, focused_name
from gui.tasks import Ticket
from gui.widgets.buttons import Button
from gui.widgets.effect_card import EffectCard
from gui.widgets.empty import EmptyState
from gui.widgets.holder_card import HolderCard
from gui.widgets.keeping_card import KeepingCard
from gui.widgets.layouts import Flow, ScrollPage, let_go
from gui.widgets.question_card import NextQuestions, QuestionCard
from gui.widgets.texts import Headline, Paragraph
from gui.widgets.timeline_card import TimelineCard
from gui.widgets.told_card import ToldCard


class QuestionsPage(ScrollPage):
    """One question at a time; below it what was answered, which can be changed."""

    overview_wanted = Signal()

    def __init__(self, kit: Kit, answering: Answering, keeper: Keeper) -> None:
        super().__init__(kit.words._("Questions"))
        self._kit = kit
        self._answering = answering
        self._first: str | None = None  # id of the question that the person wants to answer first
        self._apart: tuple[Question, ...] = ()  # questions on single places instead of one on several
        self._card: QuestionCard | None = None
        self._goes_on = False  # from one question to the next
        words = kit.words
        self._undo = Button(words._("Undo"), kit.theme, icon="undo").calls(answering.undo)
        self._redo = Button(words._("Redo"), kit.theme, icon="redo").calls(answering.redo)
        self.content.addWidget(Headline(words._("Questions")))
        lead = words._("Only you know who could see what. Answer what you like, and skip the rest.")
        self.content.addWidget(Paragraph(lead, kit.theme))
        self._effect = EffectCard(kit, answering.opened.summary, self._undo, self._redo)
        self.content.addWidget(self._effect)
        self._question, self._told = Slot(), Slot()
        self.content.addWidget(self._question)
        self.content.addWidget(self._told)
        keeping = KeepingCard(kit, keeper)
        keeping.told.connect(answering.told)
        self.content.addWidget(keeping)
        self.content.addStretch(1)
        answering.questions_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is asked and answered now, and stay where the person is."""
        answering, name = self._answering, focused_name(self)
        self._effect.show_figures(answering.opened.summary, answering.effect if answering.can_undo else None)
        self._undo.setEnabled(answering.can_undo)
        self._redo.setEnabled(answering.can_redo)
        self._question.show_widgets(*self._asked())
        self._told.show_widgets(*self._answered())
        if self._goes_on and self._card is not None:
            self._card.focus_first()
        else:
            focus_again(self, name)
        self._goes_on = False

    def _asked(self) -> list[QWidget]:
        """Build the card of the question, or say that there is none."""
        questions = self._answering.questions
        self._card = None
        if questions is None:
            return [Paragraph(self._kit.words._("Looking for what to ask…"), self._kit.theme, "secondary")]
        ordered = self._ordered(questions)
        if not ordered:
            return [self._done()]
        self._card = card = QuestionCard(self._kit, ordered[0], apart=ordered[0] not in self._apart)
        card.answered.connect(self._on_answered)
        card.skipped.connect(self._on_skipped)
        card.apart_wanted.connect(self._on_apart_wanted)
        widgets: list[QWidget] = [card]
        if len(ordered) > 1:
            following = NextQuestions(self._kit, ordered[1:])
            following.chosen.connect(self._on_chosen)
            widgets.append(following)
        if self._answering.skipped:
            widgets.append(Flow(self._ask_skipped()))
        return widgets

    def _ordered(self, questions: Sequence[Question]) -> list[Question]:
        """Put first what the person chose; single places stand for the question on several."""
        split = {about.name for one in self._apart for about in one.about}
        still_open = {about.name for one in questions for about in one.about}
        apart = [one for one in self._apart if any(about.name in still_open for about in one.about)]
        apart = [one for one in apart if not self._answering.is_skipped(one)]
        whole = [one for one in questions if not one.about or not {about.name for about in one.about} <= split]
        return sorted([*apart, *whole], key=lambda one: one.id != self._first)

    def _done(self) -> QWidget:
        words, theme = self._kit.words, self._kit.theme
        overview = Button(words._("Back to the overview"), theme, kind="primary").calls(self.overview_wanted.emit)
        buttons = [overview]
        if self._answering.skipped:
            buttons.append(self._ask_skipped())
        what = words._("Nothing left that an answer would settle.")
        if self._answering.skipped:
            what = words._("Every question was answered or skipped.")
        advice = words._("You can change every answer below, as often as you like.")
        if self._answering.answers == NO_ANSWERS and not self._answering.skipped:
            advice = words._("What the archive says is enough.")
        return EmptyState(self._kit, "check", what, advice, *buttons)

    def _ask_skipped(self) -> Button:
        words, count = self._kit.words, self._answering.skipped
        text = words.n("Ask {n} skipped question again", "Ask {n} skipped questions again", count)
        return Button(text, self._kit.theme, kind="quiet").calls(self._answering.ask_skipped)

    def _answered(self) -> list[QWidget]:
        """Build the list of answers and the timelines."""
        answering = self._answering
        accounts = [figures.account for figures in answering.opened.summary.accounts]
        lines = told.lines_of(answering.answers, answering.opened.library.accounts(), self._kit.words)
        widgets: list[QWidget] = []
        if lines:
            card = ToldCard(self._kit, lines)
            card.changed.connect(lambda line, to: answering.say_later(lambda said: told.changed(said, line, to)))
            card.removed.connect(lambda line: answering.say_later(lambda said: told.without(said, line)))
            widgets.append(card)
        today = answering.opened.summary.checked_on
        widgets += map(self._holder, timelines.may_be_pages(answering.answers, accounts))
        found = timelines.timelines_of(answering.answers, answering.questions or (), accounts, today)
        widgets += map(self._timeline, found)
        return [*widgets, *map(self._holder, timelines.told_as_pages(answering.answers, accounts))]

    def _holder(self, account: Account) -> HolderCard:
        card, answering = HolderCard(self._kit, account), self._answering
        card.page_said.connect(lambda one: answering.say(timelines.with_page(answering.answers, one)))
        card.no_page_said.connect(lambda one: answering.say(timelines.with_no_page(answering.answers, one)))
        return card

    def _timeline(self, timeline: Timeline) -> TimelineCard:
        card, answering = TimelineCard(self._kit, timeline), self._answering
        card.changed.connect(self._on_period_changed)
        card.removed.connect(lambda told: answering.say(timelines.without_period(answering.answers, told)))
        card.added.connect(lambda line: answering.say(timelines.with_new_period(answering.answers, line)))
        return card

    def _on_period_changed(self, former: Period, period: Period) -> None:
        self._answering.say(timelines.with_period(self._answering.answers, former, period))

    def _on_answered(self, question: Question, answer: object) -> None:
        assert isinstance(answer, dict)
        self._goes_on = True
        if self._card is not None and answer:
            self._card.wait()
        self._answering.answer(question, answer)

    def _on_skipped(self, question: Question) -> None:
        self._goes_on = True
        self._answering.skip(question)

    def _on_chosen(self, question: Question) -> None:
        self._first = question.id
        self.refresh()
        if self._card is not None:
            self._card.focus_first()
            self.ensureWidgetVisible(self._card)

    def _on_apart_wanted(self, question: Question) -> None:
        library, words = self._answering.opened.library, self._kit.words

        def find(_ticket: Ticket) -> tuple[Question, ...]:
            return tuple(questions_apart(library, question, words))

        self._kit.tasks.run(find, done=self._on_apart_found, owner=self)

    def _on_apart_found(self, questions: tuple[Question, ...]) -> None:
        self._apart = (*self._apart, *questions)
        self._first = questions[0].id if questions else None
        self.refresh()


class Slot(QWidget):
    """A place in a page whose widgets are replaced."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes.GAP)

    def show_widgets(self, *widgets: QWidget) -> None:
        """Show these instead of those shown so far."""
        let_go(self._column)
        for widget in widgets:
            self._column.addWidget(widget)
        self.setVisible(bool(widgets))
