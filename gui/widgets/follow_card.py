"""What follows an objection: the day to note, and what to do when nothing comes."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QWidget

from core.letters.following import Stage, stages
from core.library.summary import Summary
from gui import theme as sizes
from gui.kit import Kit
from gui.widgets.bars import IconLabel
from gui.widgets.buttons import Button
from gui.widgets.layouts import Card, Flow, below_each_other, beside_each_other
from gui.widgets.texts import Headline, Label, Paragraph
from gui.widgets.typed_fields import DateEdit


class FollowCard(Card):
    """Lets the person note the day on which they objected, and counts from there."""

    noted = Signal(object)  # date

    def __init__(self, kit: Kit, summary: Summary) -> None:
        words = kit.words
        super().__init__(Label(words._("What follows"), "section"))
        self._kit = kit
        self.body.addWidget(self._day(summary.checked_on))
        for stage in stages(summary, words):
            self.body.addSpacing(sizes.GRID)
            self.body.addWidget(self._stage(stage))

    def _day(self, today: date) -> Flow:
        words = self._kit.words
        name = words._("Day on which you objected")
        edit = DateEdit(self._kit, name, today)
        edit.setMaximumDate(QDate.currentDate())
        label = Label(name)
        label.setBuddy(edit)
        label.setMinimumHeight(edit.sizeHint().height())
        note = Button(words._("&Note this day"), self._kit.theme, icon="check").calls(lambda: self.noted.emit(edit.day))
        return Flow(label, edit, note)

    def _stage(self, stage: Stage) -> QWidget:
        icon = IconLabel(
            self._kit.theme, "check" if stage.reached else "clock", "private" if stage.reached else "muted"
        )
        texts = below_each_other(Headline(stage.heading, "strong"), Paragraph(stage.text, self._kit.theme), gap=2)
        line = beside_each_other(icon)
        line.addLayout(texts, 1)
        widget = QWidget()
        widget.setLayout(line)
        if stage.reached:
            widget.setAccessibleDescription(self._kit.words._("This day is over."))
        return widget
