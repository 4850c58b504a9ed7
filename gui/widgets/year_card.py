"""The card with the chart by year and, one key away, the same figures as a table."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
)

from core.library.summary import Summary
from gui import theme as sizes
from gui.kit import Kit
from gui.models import overview
from gui.models.years import YearFigures, needs_two_scales, uses_of, years_of
from gui.widgets.buttons import Button
from gui.widgets.layouts import Card
from gui.widgets.legend import use_legend
from gui.widgets.texts import Headline, Label
from gui.widgets.year_chart import YearChart


class YearCard(Card):
    """What may be used, by year; each column leads to its items."""

    chosen = Signal(object)  # Filter

    def __init__(self, kit: Kit, summary: Summary) -> None:
        words = kit.words
        self._toggle = Button(words._("Show as &table"), kit.theme, icon="table", kind="quiet")
        super().__init__(Label(words._("By year"), "section"), self._toggle)
        self._kit = kit
        years = years_of(summary, words)
        self._chart = YearChart(kit.theme, words, years)
        self._table = YearTable(kit, years)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._chart)
        self._stack.addWidget(self._table)
        self._said = Headline(self._hint(years), "secondary")
        self._quiet = self._said.text()
        self.body.addWidget(use_legend(kit, uses_of(years)))
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self._said)
        self._chart.told.connect(self._on_told)
        self._chart.chosen.connect(self._on_chosen)
        self._table.chosen.connect(self._on_chosen)
        self._toggle.clicked.connect(self._on_toggled)

    def _hint(self, years: tuple[YearFigures, ...]) -> str:
        words = self._kit.words
        if not years:
            return words._("No item of yours has a date.")
        if needs_two_scales(years):
            return words._("Each part has its own scale. Press a year to see its items.")
        return words._("Press a year to see its items.")

    def _on_told(self, sentence: str) -> None:
        self._said.setText(sentence or self._quiet)

    def _on_chosen(self, year: int) -> None:
        self.chosen.emit(overview.of_year(year))

    def _on_toggled(self) -> None:
        words = self._kit.words
        as_table = self._stack.currentWidget() is self._chart
        self._stack.setCurrentWidget(self._table if as_table else self._chart)
        self._toggle.setText(words._("Show as &chart") if as_table else words._("Show as &table"))
        self._toggle.setAccessibleName(self._toggle.text().replace("&", ""))


class YearTable(QTableWidget):
    """The chart's figures for whoever reads rather than looks."""

    chosen = Signal(int)

    def __init__(self, kit: Kit, years: tuple[YearFigures, ...]) -> None:
        super().__init__(len(years), 4)
        words = kit.words
        self._years = years
        self.setAccessibleName(words._("Table: your items by year"))
        self.setHorizontalHeaderLabels(
            [words._("Year"), words._("May be used"), words._("Unclear"), words._("Not used")]
        )
        for number, year in enumerate(years):
            counts = (words.number(count) for count in (year.may_be_used, year.unclear, year.not_used))
            for column, text in enumerate((year.name, *counts)):
                self._set(number, column, text)
        self._make_quiet()
        for pressed in (self.cellActivated, self.cellClicked):  # by Enter and by the mouse
            pressed.connect(lambda row, _column: self.chosen.emit(self._years[row].year))

    def _set(self, row: int, column: int, text: str) -> None:
        item = QTableWidgetItem(text)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        side = Qt.AlignmentFlag.AlignLeading if column == 0 else Qt.AlignmentFlag.AlignTrailing
        item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.setItem(row, column, item)

    def _make_quiet(self) -> None:
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(sizes.TARGET)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
