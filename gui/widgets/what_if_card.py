"""Switches for steps that one could take, and what each would change, before anything is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from core.messages import label
from core.vocabulary import Use
from core.whatif import Deletion, Outlook, Step, offered_steps, what_if
from gui import theme as sizes
from gui.announcing import announce
from gui.kit import Kit
from gui.models.opened import Opened
from gui.models.what_if import Row, name_of_step, on_day, rows_of, sentence_of
from gui.tasks import Latest
from gui.widgets.bars import IconLabel
from gui.widgets.buttons import Button
from gui.widgets.check_box import CheckBox
from gui.widgets.layouts import Card, Columns, Flow, below_each_other, beside_each_other
from gui.widgets.texts import Headline, Label, Paragraph
from gui.widgets.typed_fields import DateEdit

NARROWEST = sizes.GRID * 85


class WhatIfCard(Card):
    """Tries steps out; `done` says which of them the person did."""

    done = Signal(object)  # list of steps

    def __init__(self, kit: Kit, opened: Opened, deletions: Sequence[Deletion]) -> None:
        words = kit.words
        super().__init__(Label(words._("What would change?"), "section"))
        self._kit = kit
        self._library = opened.library
        self._accounts = opened.accounts
        self._latest = Latest[Outlook](kit.tasks, self)
        lead = words._("Try steps out before you take them. If you took one, choose its day and press “I did this”.")
        self.body.addWidget(Paragraph(lead, kit.theme, "secondary"))
        accounts = [figures.account for figures in opened.summary.accounts]
        today = opened.summary.checked_on
        steps: list[Step] = [*offered_steps(accounts, today), *deletions]
        self._switches = [StepSwitch(kit, step) for step in steps]
        for switch in self._switches:
            switch.changed.connect(self._on_changed)
        self._said = Paragraph("", kit.theme, "strong")
        self._table = OutlookTable(kit)
        self._did = Button(words._("&I did this"), kit.theme, icon="check").calls(self._on_did)
        choices, outcome = QWidget(), QWidget()
        column = below_each_other(*self._switches)
        column.addLayout(beside_each_other(self._did, None))
        column.addStretch(1)
        choices.setLayout(column)
        outcome.setLayout(below_each_other(self._said, self._table, None))
        self.body.addWidget(Columns(choices, outcome, narrowest=NARROWEST))
        self._on_changed()

    @property
    def steps(self) -> list[Step]:
        """The steps that are switched on."""
        return [switch.step for switch in self._switches if switch.isChecked()]

    def _on_changed(self) -> None:
        library, steps, accounts = self._library, self.steps, self._accounts
        self._did.setEnabled(bool(steps))
        self._latest.ask(
            lambda _ticket: what_if(library, *steps, accounts=accounts), lambda outlook: self._show(outlook, steps)
        )

    def _show(self, outlook: Outlook, steps: Sequence[Step]) -> None:
        sentence = sentence_of(outlook, steps, self._kit.words)
        self._said.setText(sentence)
        self._table.show_rows(rows_of(outlook, self._kit.words))
        if steps:
            announce(self, sentence)

    def _on_did(self) -> None:
        self._did.setEnabled(False)
        self.done.emit(self.steps)


class StepSwitch(Flow):
    """One step with its day."""

    changed = Signal()

    def __init__(self, kit: Kit, step: Step) -> None:
        name = name_of_step(step, kit.words)
        self._step = step
        self._box = CheckBox(kit.theme, name)
        self._day: DateEdit | None = None
        parts: list[QWidget] = [self._box]
        if not isinstance(step, Deletion):
            self._day = DateEdit(kit, kit.words._("Day: {step}").format(step=name), step.on)
            self._day.hide()
            parts.append(self._day)
            self._box.setMinimumHeight(self._day.sizeHint().height())
        super().__init__(*parts)
        self._box.toggled.connect(self._on_toggled)
        if self._day is not None:
            self._day.dateChanged.connect(lambda _day: self.changed.emit())

    @property
    def step(self) -> Step:
        """The step on the day that is shown."""
        day = self._day.day if self._day else None
        return on_day(self._step, day) if day else self._step

    def isChecked(self) -> bool:
        """Whether the step is to be tried."""
        return self._box.isChecked()

    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._day is not None:
            self._day.setVisible(on)
        self.changed.emit()


class OutlookTable(QWidget):
    """Figures by category and use, before and after."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, sizes.GRID, 0, sizes.GRID)
        self._grid.setHorizontalSpacing(sizes.GAP)
        self._grid.setVerticalSpacing(sizes.GAP_SMALL)
        self._grid.setColumnStretch(0, 1)
        for column, use in enumerate(Use, start=1):
            heading = Headline(label(use, kit.words), "caption")
            heading.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignBottom)
            self._grid.addWidget(heading, 0, column)
        self._cells: dict[tuple[int, int], _Cell] = {}
        self._names: dict[int, QWidget] = {}

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these figures; what would change is written strong."""
        for number, row in enumerate(rows, start=1):
            if number not in self._names:
                self._add_row(number, row)
            for column, (before, after) in enumerate(row.figures, start=1):
                self._cells[number, column].show_change(before, after, self._kit)

    def _add_row(self, number: int, row: Row) -> None:
        theme = self._kit.theme
        icon = IconLabel(theme, row.category.word, row.category.word.replace("-", "_")) if row.category else None
        name = QWidget()
        front = [icon] if icon else []
        name.setLayout(beside_each_other(*front, Headline(row.name, "body" if icon else "strong")))
        self._names[number] = name
        self._grid.addWidget(name, number, 0)
        for column in range(1, len(Use) + 1):
            self._cells[number, column] = cell = _Cell()
            self._grid.addWidget(cell, number, column)


class _Cell(Label):
    """One figure before and after."""

    def __init__(self) -> None:
        super().__init__("", "secondary")
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)

    def show_change(self, before: int, after: int, kit: Kit) -> None:
        """Show one figure, or two where they differ."""
        words = kit.words
        text, role = words.number(before), "secondary"
        if before != after:
            text, role = words._("{before} → {now}").format(before=text, now=words.number(after)), "strong"
        self.setText(text)
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
