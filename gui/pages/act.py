"""What a person can do now: the forms for these accounts and this region, what an objection does, other steps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from core.answers import Replied, Reply
from core.letters.letter import kinds_for
from core.library.filters import Filter
from core.messages import label
from core.report.objections import objected_on
from core.report.replies import reply_to, with_reply
from core.report.shapes import Side, Step
from core.whatif import Step as TriedStep
from core.whatif import done
from gui import theme as sizes
from gui.kit import Kit
from gui.models.acting import moved_addresses, objection_of, objections_on, steps_of, supposed
from gui.models.answering import Answering
from gui.models.drafts import Drafts
from gui.models.told import lines_of, without
from gui.models.what_if import deletions_of, looked_at
from gui.widgets.address_row import AddressRow
from gui.widgets.bars import IconLabel
from gui.widgets.buttons import Button
from gui.widgets.effect_line import EffectLine
from gui.widgets.follow_card import FollowCard
from gui.widgets.layouts import Card, Columns, ScrollPage, below_each_other, beside_each_other, beside_sign
from gui.widgets.letter_card import LetterCard
from gui.widgets.show_more import ShowMore
from gui.widgets.stepwise import Step as Turn
from gui.widgets.stepwise import Stepwise
from gui.widgets.texts import Headline, Label, Paragraph
from gui.widgets.told_card import ToldCard
from gui.widgets.what_if_card import WhatIfCard
from gui.widgets.work_dialog import WorkDialog

NARROWEST = sizes.GRID * 85
TAKEN = ("objections", "actions")  # answers that are steps
SIDE_ICONS = {"yes": ("check", "private"), "no": ("close", "muted")}


class ActPage(ScrollPage):
    """Steps in the order in which they help."""

    def __init__(self, kit: Kit, answering: Answering, drafts: Drafts, shown: Filter | None = None) -> None:
        super().__init__(kit.words._("Act"))
        self._kit = kit
        self._answering = answering
        self._drafts = drafts
        self.shown = shown  # what the page of items shows
        self._summary = replace(answering.opened.summary, replies=answering.answers.replies)
        self._moved = moved_addresses()
        words = kit.words
        self.content.addWidget(Headline(words._("What you can do")))
        self.content.addWidget(Paragraph(self._lead(), kit.theme))
        first, *others = steps_of(self._summary, words)
        self.content.addWidget(self._step_card(first, main=True))
        Stepwise(self, self._parts(others))

    def _parts(self, others: list[Step]) -> Iterator[Turn]:
        """Give the steps that add what is further down."""
        if kinds_for(self._summary.region):
            yield self._add_letter
            yield self._add_what_follows
        yield self._add_worklist
        yield self._add_what_if
        yield lambda: self.content.addWidget(self._objection_card())
        if others:
            self.content.addSpacing(sizes.GAP_SMALL)
            yield lambda: self.content.addWidget(Label(self._kit.words._("What helps besides"), "section"))
        for start in range(0, len(others), 2):
            pair = others[start : start + 2]
            yield partial(self._add_row, pair)
        yield lambda: self.content.addStretch(1)

    def _add_letter(self) -> None:
        self._drafts.reply = self._reply()
        self._letter = card = LetterCard(self._kit, self._summary, self._drafts)
        card.copied.connect(self._answering.told)
        self.content.addWidget(card)

    def _add_what_follows(self) -> None:
        card = FollowCard(self._kit, self._summary, self._reply())
        card.noted.connect(lambda day: self._on_done(objections_on(self._summary, day)))
        card.replied.connect(partial(self._on_replied, card))
        self.content.addWidget(card)

    def _reply(self) -> Reply | None:
        return reply_to(self._answering.answers.replies, objected_on(self._summary))

    def _on_replied(self, card: FollowCard, said: Replied | None, on: date) -> None:
        objected = objected_on(self._summary)
        if objected is None:
            return
        self._answering.note(with_reply(self._answering.answers, objected, said, on))
        self._drafts.reply = self._reply()
        self._letter.show_again()
        card.show_reply(self._drafts.reply)
        self._answering.told.emit(self._kit.words._("Noted. The steps and the letters follow from it."))

    def _add_worklist(self) -> None:
        words = self._kit.words
        card = Card(Label(words._("A list to work through on the site"), "section"))
        lead = words._(
            "Go through your items one by one, for instance all public posts of some years: with links where the "
            "archive has them, boxes to tick, and to save for a spreadsheet or print. It begins with what the page "
            "Items shows, else with all that may be used."
        )
        card.body.addWidget(Paragraph(lead, self._kit.theme))
        button = Button(words._("Open the lis&t"), self._kit.theme, icon="check").calls(self.open_worklist)
        card.body.addLayout(beside_each_other(button, None))
        self.content.addWidget(card)

    def open_worklist(self) -> None:
        """Show the list over the page."""
        WorkDialog(
            self._kit, self._answering, looked_at(self.shown, self._answering.opened.accounts), self.window()
        ).open()

    def _add_what_if(self) -> None:
        """Let the person try steps out, and list those that they took."""
        answering, words = self._answering, self._kit.words
        opened = answering.opened
        card = WhatIfCard(self._kit, opened, deletions_of(self.shown, opened.summary, opened.accounts))
        card.done.connect(self._on_done)
        self.content.addWidget(card)
        accounts = [figures.account for figures in self._summary.accounts]
        lines = [line for line in lines_of(answering.answers, accounts, words) if line.field in TAKEN]
        if lines:
            taken = ToldCard(self._kit, lines, words._("What you did"))
            taken.removed.connect(lambda line: answering.say(without(answering.answers, line)))
            self.content.addWidget(taken)

    def _on_done(self, steps: list[TriedStep]) -> None:
        library, words = self._answering.opened.library, self._kit.words
        self._answering.say_later(
            lambda answers: replace(done(library, *steps), ticks=answers.ticks, replies=answers.replies)
        )
        self._answering.told.emit(words._("Noted. Undo takes it back."))

    def _add_row(self, steps: list[Step]) -> None:
        """Put two steps side by side; a last one alone keeps its half."""
        cards: list[QWidget] = [self._step_card(step) for step in steps]
        if len(cards) == 1:
            cards.append(QWidget())
        self.content.addWidget(Columns(*cards, narrowest=NARROWEST))

    def _lead(self) -> str:
        words, summary = self._kit.words, self._summary
        region = label(summary.region, words)
        if summary.region_assumed:
            return words._(
                "These are the steps for the region “{region}”. The archive does not tell where you live; "
                "this was assumed. Volteface opens pages in your browser and sends nothing itself."
            ).format(region=region)
        if summary.zone_country:
            return words._(
                "These are the steps for the region “{region}”, by the time zone of your account. If you live "
                "elsewhere, say so on the page “Questions”. Volteface opens pages in your browser and sends nothing "
                "itself."
            ).format(region=region)
        return words._(
            "These are the steps for the region “{region}”. Volteface opens pages in your browser "
            "and sends nothing itself."
        ).format(region=region)

    def _step_card(self, step: Step, *, main: bool = False) -> Card:
        theme = self._kit.theme
        card = Card(Headline(step.heading, "section"))
        card.body.addWidget(Paragraph(step.text, theme))
        effect = supposed(step, self._summary, self._answering.opened.accounts)
        if effect is not None:
            card.body.addWidget(EffectLine(self._kit, self._answering.opened, effect))
        self._add_links(card, step, main=main)
        if step.after:
            card.body.addWidget(Paragraph(step.after, theme, "secondary"))
        card.body.addStretch(1)
        return card

    def _add_links(self, card: Card, step: Step, *, main: bool) -> None:
        """Show the addresses that are known to work; those that may have moved are one press away."""
        current = [link for link in step.links if link.url not in self._moved]
        older = [link for link in step.links if link.url in self._moved]
        rows = [
            AddressRow(self._kit, link.label, link.url, link.note, first=main and number == 0)
            for number, link in enumerate(current)
        ]
        if rows:
            card.body.addSpacing(sizes.GRID)
            card.body.addWidget(Columns(*rows, narrowest=NARROWEST, most=2))
        if older:
            words = self._kit.words
            text = words.n(
                "Show {n} older form that may have moved", "Show {n} older forms that may have moved", len(older)
            )
            hidden = Columns(
                *(AddressRow(self._kit, link.label, link.url, link.note) for link in older), narrowest=NARROWEST, most=2
            )
            hidden.hide()
            card.body.addLayout(beside_each_other(ShowMore(self._kit, text, hidden), None))
            card.body.addWidget(hidden)

    def _objection_card(self) -> Card:
        objection = objection_of(self._summary, self._kit.words)
        card = Card(Label(objection.heading, "section"))
        if objection.sides:
            card.body.addWidget(Columns(*(self._side(side) for side in objection.sides), narrowest=NARROWEST))
        for passage in objection.passages:
            card.body.addWidget(Paragraph(passage, self._kit.theme))
        return card

    def _side(self, side: Side) -> QWidget:
        icon, color = SIDE_ICONS[side.look]
        column = below_each_other(Label(side.heading, "strong"))
        for item in side.items:
            line = beside_sign(IconLabel(self._kit.theme, icon, color), Headline(item, "body"))
            column.addLayout(line)
        column.addStretch(1)
        widget = QWidget()
        widget.setLayout(column)
        return widget
