"""The first page after opening: how many items may be used, how sure that is, where they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.headline import disagreements, headline, narrowings, under_age
from core.library.filters import EVERYTHING
from core.messages import rules_age
from core.questions import Question
from core.vocabulary import Category, Strength
from gui import theme as sizes
from gui.kit import Kit
from gui.models import overview
from gui.models.naming import name_of, name_of_account
from gui.models.opened import Opened
from gui.widgets.account_card import AccountCard
from gui.widgets.buttons import Button
from gui.widgets.empty import EmptyState
from gui.widgets.figure_cards import CategoryCard, FiguresCard, KindCard, PlaceCard, PlatformCard
from gui.widgets.layouts import Card, Columns, ScrollPage, below_each_other, beside_each_other
from gui.widgets.notice import Notice
from gui.widgets.stepwise import Step, Stepwise
from gui.widgets.texts import Headline, Label, Paragraph
from gui.widgets.tiles import FigureTile, SentenceRow
from gui.widgets.year_card import YearCard

NARROWEST_CARD = sizes.GRID * 95
NARROWEST_TILE = sizes.GRID * 38


class OverviewPage(ScrollPage):
    """Shows the summary; every figure leads to its items."""

    items_wanted = Signal(object, object)  # Filter, Order
    account_wanted = Signal(object)  # number of an account
    talks_wanted = Signal()  # those with Meta AI
    act_wanted = Signal()
    archive_wanted = Signal()
    questions_wanted = Signal()

    def __init__(self, kit: Kit, opened: Opened) -> None:
        super().__init__(kit.words._("Overview"))
        self._kit = kit
        self._opened = opened
        self._summary = opened.summary
        self._add_opening()
        self.content.addSpacing(sizes.GAP_SMALL)
        Stepwise(self, self._parts())

    def _parts(self) -> Iterator[Step]:
        """Give the steps that add the cards, first those that are seen first."""
        kit, summary = self._kit, self._summary
        if not summary.totals.mine:
            yield self._add_nothing_of_mine
            return
        yield from self._pair(lambda: CategoryCard(kit, summary), lambda: YearCard(kit, summary))
        if len(summary.accounts) > 1:
            yield self._add_accounts
        yield lambda: self.content.addWidget(self._how_sure())
        yield self._add_what_stands_out
        yield self._add_where
        yield lambda: self.content.addStretch(1)

    def _pair(self, *makers: Callable[[], FiguresCard | YearCard]) -> Iterator[Step]:
        """Make the cards one by one, then show them beside each other."""
        cards: list[FiguresCard | YearCard] = []

        def make_next() -> None:
            cards.append(makers[len(cards)]())

        yield from [make_next] * len(makers)
        yield lambda: self._add_pair(cards)

    def _add_pair(self, cards: Sequence[FiguresCard | YearCard]) -> None:
        for card in cards:
            card.chosen.connect(self._on_chosen)
        self.content.addWidget(Columns(*cards, narrowest=NARROWEST_CARD))

    def _add_accounts(self) -> None:
        card = AccountCard(self._kit, self._summary)
        card.account_wanted.connect(self.account_wanted)
        self.content.addWidget(card)

    def _add_where(self) -> None:
        """Show platforms and places beside the kinds."""
        platforms, kinds = PlatformCard(self._kit, self._summary), KindCard(self._kit, self._summary)
        cards: list[FiguresCard] = [platforms, kinds]
        left: list[QWidget] = [platforms]
        if self._summary.places:
            cards.append(PlaceCard(self._kit, self._summary))
            left.append(cards[-1])
        for card in cards:
            card.chosen.connect(self._on_chosen)
        stack = QWidget()
        stack.setLayout(below_each_other(*left, gap=sizes.GAP))
        self.content.addWidget(Columns(stack, kinds, narrowest=NARROWEST_CARD))

    def _row(self, lead: overview.Lead) -> SentenceRow:
        row = SentenceRow(self._kit.theme, lead.sentence)
        row.clicked.connect(lambda: self.items_wanted.emit(lead.wanted, lead.order))
        if lead.names_a_place:
            self._kit.screen.cover(row)
        return row

    def _add_opening(self) -> None:
        words, theme = self._kit.words, self._kit.theme
        account = overview.worth_naming(self._summary, chosen=self._opened.account is not None)
        if account is not None:
            name = Headline(name_of_account(account, words), "strong")
            self.content.addWidget(name)
            self._kit.screen.cover(name)
        files = Headline(overview.where_from(self._summary, words), "secondary")
        self.content.addWidget(files)
        self._kit.screen.cover(files)  # a chat is called after who it is with
        self.content.addWidget(Headline(headline(self._summary.totals, words)))
        said, buttons = QWidget(), QWidget()
        rows = [self._row(lead) for lead in overview.beside_the_headline(self._summary, words)]
        self._settles = Paragraph("", theme)
        self._settles.setContentsMargins(0, sizes.GAP_SMALL, 0, 0)
        self._settles.hide()
        for row in rows:
            row.stand_flush()
        disagree = (
            Paragraph(sentence, theme)
            for sentence in (*under_age(self._summary, words), *disagreements(self._summary, words))
        )
        said.setLayout(below_each_other(*rows, *disagree, self._settles, None, gap=0))
        self._answer = Button("", theme, icon="questions", kind="primary").calls(self.questions_wanted.emit)
        self._answer.hide()
        column = below_each_other()
        for line in ([self._answer], self._buttons()):
            column.addLayout(beside_each_other(None, *line))
        column.addStretch(1)
        buttons.setLayout(column)
        self.content.addWidget(Columns(said, buttons, narrowest=NARROWEST_CARD))
        for sentence in narrowings(self._summary, words):
            self.content.addWidget(Notice(theme, sentence))
        missing = overview.missing_from_figures(self._summary, words)
        if missing:
            show = Button(words._("Show what became of each file"), theme, kind="quiet")
            self.content.addWidget(Notice(theme, missing, show.calls(self.archive_wanted.emit)))

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Say how much answers would settle, and lead to the questions."""
        words = self._kit.words
        self._settles.setVisible(bool(questions))
        self._answer.setVisible(bool(questions))
        self._act.look_like("plain" if questions else "primary")
        if not questions:
            return
        best = words.n(
            "The best answer of yours settles {n} item at once.",
            "The best answer of yours settles {n} items at once.",
            questions[0].settles,
        )
        self._settles.setText(best)
        self._answer.setText(words.n("Answer {n} question", "Answer {n} questions", len(questions)))
        self._answer.setAccessibleName(self._answer.text())

    def _buttons(self) -> list[Button]:
        words, theme = self._kit.words, self._kit.theme
        self._act = act = Button(words._("What you can &do"), theme, kind="primary").calls(self.act_wanted.emit)
        count = self._summary.totals.may_be_used
        if not count:
            return [act]
        show = Button(words.n("&Show this item", "&Show these {n} items", count), theme)
        show.clicked.connect(lambda: self._on_chosen(overview.usable()))
        return [show, act]

    def _add_nothing_of_mine(self) -> None:
        """Say what can be done where there is nothing to count."""
        words, theme = self._kit.words, self._kit.theme
        show = Button(words._("Show what became of each file"), theme, icon="archive").calls(self.archive_wanted.emit)
        buttons = [show]
        if self._summary.totals.items:
            others = Button(words._("Show the items of others"), theme, icon="items")
            buttons.insert(0, others.calls(lambda: self._on_chosen(EVERYTHING)))
        what = words._("There is nothing of yours to judge in it.")
        advice = words._(
            "Perhaps another part of your archive is missing. Add it with File, Add to it, or drop it here."
        )
        self.content.addWidget(EmptyState(self._kit, "archive", what, advice, *buttons), 1)

    def _how_sure(self) -> Card:
        words, summary = self._kit.words, self._summary
        card = Card(Label(words._("How sure this is"), "section"))
        card.body.addWidget(Paragraph(overview.certainty(summary, words), self._kit.theme, "secondary"))
        tiles = [self._tile(strength) for strength in Strength]
        card.body.addWidget(Columns(*tiles, narrowest=NARROWEST_TILE))
        age = rules_age(summary.rules_of, summary.checked_on, words)
        card.body.addWidget(Paragraph(age, self._kit.theme, "caption"))
        return card

    def _tile(self, strength: Strength) -> FigureTile:
        words, count = self._kit.words, self._summary.strengths.get(strength, 0)
        beneath = overview.of_usable(strength, self._summary, words)
        tile = FigureTile(words.number(count), name_of(strength, words), beneath)
        tile.clicked.connect(lambda: self._on_chosen(overview.of_strength(strength)))
        return tile

    def _add_what_stands_out(self) -> None:
        words = self._kit.words
        leads = list(overview.stands_out(self._summary, words))
        if not leads:
            return
        card = Card(Label(words._("What stands out"), "section"))
        card.body.setSpacing(0)
        card.hang_rows()
        for lead in leads:
            card.body.addWidget(self._row(lead))
        self.content.addWidget(card)

    def _on_chosen(self, wanted: object) -> None:
        """Lead to the items behind a figure; what was asked of Meta AI is shown as talks."""
        if wanted == overview.of_category(Category.META_AI):
            self.talks_wanted.emit()
            return
        self.items_wanted.emit(wanted, None)
