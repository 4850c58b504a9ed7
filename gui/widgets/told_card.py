"""The list of what was answered: each line can be changed or taken away."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.messages import label
from core.vocabulary import Audience
from gui import theme as sizes
from gui.kit import Kit
from gui.models.told import Line
from gui.widgets.buttons import Button
from gui.widgets.layouts import Card
from gui.widgets.texts import Headline, Label
from gui.widgets.typed_fields import ComboBox


class ToldCard(Card):
    """Shows the lines; says which was changed or taken away."""

    changed = Signal(object, object)  # Line, Audience
    removed = Signal(object)  # Line

    def __init__(self, kit: Kit, lines: Sequence[Line], title: str = "") -> None:
        super().__init__(Label(title or kit.words._("What you answered"), "section"))
        self._kit = kit
        for line in lines:
            self.body.addLayout(self._row(line))

    def _row(self, line: Line) -> QHBoxLayout:
        words, theme = self._kit.words, self._kit.theme
        text = Headline(line.text, "body")
        self._kit.screen.cover(text)
        remove = Button("", theme, icon="close", kind="icon").calls(lambda: self.removed.emit(line))
        remove.setAccessibleName(words._("Take this answer away: {answer}").format(answer=line.text))
        remove.setToolTip(remove.accessibleName())
        self._kit.screen.hush(remove)
        row = QHBoxLayout()
        row.setSpacing(sizes.GAP_SMALL)
        row.addWidget(text, 1)
        row.addWidget(self._answer(line))
        row.addWidget(remove)
        return row

    def _answer(self, line: Line) -> QWidget:
        if line.audience is None:
            said = Label(line.said, "strong")
            self._kit.screen.cover(said)  # a name, a birth date
            return said
        choices = {audience: label(audience, self._kit.words) for audience in line.choices}
        return audience_list(
            self._kit, line.text, choices, line.audience, lambda audience: self.changed.emit(line, audience)
        )


def audience_list(
    kit: Kit, name: str, choices: Mapping[Audience, str], chosen: Audience, on_chosen: Callable[[Audience], object]
) -> ComboBox:
    """Make a list of audiences and their words; `on_chosen` is called with the one that the person chose."""
    combo, audiences = ComboBox(kit, kit.words._("Who could see it: {what}").format(what=name)), list(choices)
    combo.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
    for audience, text in choices.items():
        combo.addItem(text, audience.word)
    combo.setCurrentIndex(audiences.index(chosen))
    combo.activated.connect(lambda number: on_chosen(audiences[number]))
    return combo
