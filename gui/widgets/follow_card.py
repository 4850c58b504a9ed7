"""What follows an objection: the day to note, what Meta replied, and what to do when nothing comes."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.answers import Replied, Reply
from core.library.summary import Summary
from core.messages import label
from core.report.following import Stage, stages
from core.report.objections import objected_on
from gui import theme as sizes
from gui.kit import Kit
from gui.widgets.bars import IconLabel
from gui.widgets.buttons import Button
from gui.widgets.layouts import Card, Flow, below_each_other, beside_sign, let_go
from gui.widgets.texts import Headline, Label, Paragraph
from gui.widgets.typed_fields import ComboBox, DateEdit


class FollowCard(Card):
    """Lets the person note the day on which they objected and what Meta replied, and counts from there."""

    noted = Signal(object)  # date
    replied = Signal(object, object)  # Replied, None for nothing so far; its date

    def __init__(self, kit: Kit, summary: Summary, reply: Reply | None = None) -> None:
        words = kit.words
        super().__init__(Label(words._("What follows"), "section"))
        self._kit, self._summary = kit, summary
        self.body.addWidget(self._day(summary.checked_on))
        objected = objected_on(summary)
        self._reply = _ReplyField(kit, reply, summary.checked_on, earliest=objected)
        self._reply.given.connect(self.replied)
        self._reply.setVisible(objected is not None)
        self.body.addWidget(self._reply)
        self._stages = QVBoxLayout()
        self._stages.setSpacing(self.body.spacing() + sizes.GRID)
        self.body.addLayout(self._stages)
        self.show_reply(reply)

    def show_reply(self, reply: Reply | None) -> None:
        """Tell what follows after this reply."""
        let_go(self._stages)
        for stage in stages(self._summary, self._kit.words, reply):
            self._stages.addWidget(self._stage(stage))

    def _day(self, today: date) -> Flow:
        words = self._kit.words
        name = words._("Day on which you objected")
        edit = DateEdit(self._kit, name, today)
        edit.setMaximumDate(QDate.currentDate())
        note = Button(words._("&Note this day"), self._kit.theme, icon="check").calls(lambda: self.noted.emit(edit.day))
        return _labelled(name, edit, note)

    def _stage(self, stage: Stage) -> QWidget:
        icon = IconLabel(
            self._kit.theme, "check" if stage.reached else "clock", "private" if stage.reached else "muted"
        )
        indent = icon.sizeHint().width() + sizes.GAP_SMALL
        text = Paragraph(stage.text, self._kit.theme)
        text.setContentsMargins(indent, 0, 0, 0)
        texts = below_each_other(gap=2)
        texts.addLayout(beside_sign(icon, Headline(stage.heading, "strong")))
        texts.addWidget(text)
        widget = QWidget()
        widget.setLayout(texts)
        if stage.reached:
            widget.setAccessibleDescription(self._kit.words._("This day is over."))
        return widget


class _ReplyField(QWidget):
    """What Meta replied, and on which day."""

    given = Signal(object, object)  # Replied, None for nothing so far; its date

    def __init__(self, kit: Kit, reply: Reply | None, today: date, *, earliest: date | None) -> None:
        super().__init__()
        words = kit.words
        name = words._("What Meta replied")
        self._said = ComboBox(kit, name)
        self._said.addItem(words._("Nothing so far"), None)
        for said in Replied:
            self._said.addItem(label(said, words), said)
        self._on = DateEdit(kit, words._("Day on which Meta replied"), reply.on if reply else today)
        if earliest is not None:  # nobody replies to what was not sent
            self._on.setMinimumDate(QDate(earliest.year, earliest.month, earliest.day))
        self._on.setMaximumDate(QDate.currentDate())
        self._said.setCurrentIndex(self._said.findData(reply.said) if reply else 0)
        self._said.currentIndexChanged.connect(self._show_day)
        note = Button(words._("N&ote this reply"), kit.theme, icon="check").calls(self._on_note)
        self.setLayout(below_each_other(_labelled(name, self._said, self._on, note)))
        self._show_day()

    def _show_day(self) -> None:
        self._on.setVisible(self._said.currentData() is not None)

    def _on_note(self) -> None:
        self.given.emit(self._said.currentData(), self._on.day)


def _labelled(name: str, field: ComboBox | DateEdit, *more: QWidget) -> Flow:
    label = Label(name)
    label.setBuddy(field)
    label.setMinimumHeight(field.sizeHint().height())
    return Flow(label, field, *more)
