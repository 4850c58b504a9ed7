"""The figures that matter, before and after the last word."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core.i18n import Words
from core.library.summary import Summary
from core.vocabulary import Strength
from gui import theme as sizes
from gui.announcing import announce
from gui.kit import Kit
from gui.models.answering import Effect
from gui.widgets.layouts import Card, Columns, below_each_other, beside_each_other
from gui.widgets.texts import Headline, Label

NARROWEST = sizes.GRID * 32


class EffectCard(Card):
    """Three figures; where the last word changed one, what it was before stands beside it."""

    def __init__(self, kit: Kit, summary: Summary, *buttons: QWidget) -> None:
        super().__init__()
        self._announced = summary
        self._kit = kit
        names = [name for name, _ in _figures(summary, kit.words)]
        self._figures = [Label("", "figure") for _ in names]
        columns = (_column(figure, name) for figure, name in zip(self._figures, names, strict=True))
        self._said = Headline("", "secondary")
        self.body.addSpacing(sizes.GRID)
        self.body.addWidget(Columns(*columns, narrowest=NARROWEST))
        self.body.addLayout(beside_each_other(self._said, *buttons))
        self.show_figures(summary, None)

    def show_figures(self, summary: Summary, effect: Effect | None) -> None:
        """Show the figures as they are now."""
        words = self._kit.words
        before = _figures(effect.before, words) if effect else _figures(summary, words)
        told = []
        for label, (_, then), (name, now) in zip(self._figures, before, _figures(summary, words), strict=True):
            label.setText(_change(then, now, words))
            if then != now:
                pattern = words._("{name}: {before} before, {now} now.")
                told.append(pattern.format(name=name, before=words.number(then), now=words.number(now)))
        self._said.setText(_what_happened(effect, words, changed=bool(told)))
        self._said.setAccessibleDescription(" ".join(told))
        if effect and summary is not self._announced:
            announce(self, " ".join(told) or self._said.text())
        self._announced = summary


def _what_happened(effect: Effect | None, words: Words, *, changed: bool) -> str:
    if effect is None:
        return words._("Each answer counts at once, and you can take it back.")
    if changed:
        return words._("Before and after the last change.")
    return words._("The last change left these figures as they were.")


def _column(figure: Label, name: str) -> QWidget:
    column = QWidget()
    column.setLayout(below_each_other(figure, Headline(name, "secondary"), None, gap=sizes.GRID))
    return column


def _change(before: int, now: int, words: Words) -> str:
    if before == now:
        return words.number(now)
    return words._("{before} → {now}").format(before=words.number(before), now=words.number(now))


def _figures(summary: Summary, words: Words) -> list[tuple[str, int]]:
    return [
        (words._("May be used"), summary.totals.may_be_used),
        (words._("Rules not clear"), summary.totals.unclear),
        (words._("Nobody but you knows"), summary.strengths.get(Strength.ASSUMED, 0)),
    ]
