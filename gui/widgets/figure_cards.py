"""The cards of the overview that list figures with bars: by category, by platform, by place, by kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.library.summary import PlaceFigure, Summary
from core.vocabulary import Category, Kind, Platform, Use
from gui import theme as sizes
from gui.kit import Kit
from gui.models import overview
from gui.models.naming import name_of, name_of_place
from gui.models.scales import Scale, on_honest_scales
from gui.widgets.bars import BarRow, IconLabel, Segment
from gui.widgets.buttons import Button
from gui.widgets.layouts import Card, beside_each_other, let_go
from gui.widgets.legend import category_legend, use_legend
from gui.widgets.texts import Headline, Label

Name = TypeVar("Name")
KINDS_SHOWN = 12


class FiguresCard(Card):
    """A list of bars, on one scale or on two that are told."""

    chosen = Signal(object)  # Filter

    def __init__(self, kit: Kit, title: str) -> None:
        super().__init__(Label(title, "section"))
        self._kit = kit
        self.rows = QVBoxLayout()
        self.rows.setSpacing(sizes.GRID)
        self.body.addLayout(self.rows)
        self.hang_rows()

    def add_legend(self, legend: QWidget) -> None:
        """Say above the bars what their fillings mean."""
        legend.setContentsMargins(sizes.GAP_SMALL, 0, 0, sizes.GRID)
        self.body.insertWidget(1, legend)

    def add_scales(self, counts: Mapping[Name, int], row: Callable[[Name, Scale[Name]], BarRow]) -> None:
        """Show these figures by rows, each group on its own scale."""
        scales = on_honest_scales(counts)
        for number, scale in enumerate(scales):
            if len(scales) > 1:
                self.rows.addWidget(self._scale_line(scale, first=number == 0))
            for name in scale.counts:
                self.rows.addWidget(row(name, scale))

    def _scale_line(self, scale: Scale[Name], *, first: bool) -> QWidget:
        words = self._kit.words
        text = words.n("A full bar here is {n} item", "A full bar here is {n} items", scale.full)
        label = Headline(text, "caption")
        top = sizes.GRID if first else sizes.GAP_SMALL + sizes.GRID
        label.setContentsMargins(sizes.GAP_SMALL, top, sizes.GAP_SMALL, 0)
        return label


class CategoryCard(FiguresCard):
    """The five categories, each with its sign, word and colour."""

    def __init__(self, kit: Kit, summary: Summary) -> None:
        super().__init__(kit, kit.words._("By category"))
        self.add_scales(summary.categories, self._row)
        self.body.addStretch(1)
        told = Headline(kit.words._("Every item stands in exactly one category."), "caption")
        told.setContentsMargins(sizes.GAP_SMALL, 0, 0, 0)
        self.body.addWidget(told)

    def _row(self, category: Category, scale: Scale[Category]) -> BarRow:
        words, theme = self._kit.words, self._kit.theme
        token = category.word.replace("-", "_")
        icon = IconLabel(theme, category.word, token)
        segments = (Segment(token, scale.share(category)),)
        row = BarRow(theme, name_of(category, words), words.number(scale.counts[category]), segments, icon)
        row.clicked.connect(lambda: self.chosen.emit(overview.of_category(category)))
        return row


class PlatformCard(FiguresCard):
    """The platforms, each bar parted by what may be used."""

    def __init__(self, kit: Kit, summary: Summary) -> None:
        super().__init__(kit, kit.words._("By platform"))
        self._uses = summary.platforms
        self.add_legend(use_legend(kit, {use for uses in self._uses.values() for use in uses if uses[use]}))
        self.add_scales(overview.platforms_by_size(summary), self._row)
        self.body.addStretch(1)

    def _row(self, platform: Platform, scale: Scale[Platform]) -> BarRow:
        words, uses, full = self._kit.words, self._uses[platform], scale.full or 1
        segments = (
            Segment("public", uses.get(Use.MAY_BE_USED, 0) / full),
            Segment("public", uses.get(Use.UNCLEAR, 0) / full, hatched=True),
            Segment("track", uses.get(Use.NOT_USED, 0) / full),
        )
        figure = words._("{used} of {all}").format(
            used=words.number(uses.get(Use.MAY_BE_USED, 0)), all=words.number(scale.counts[platform])
        )
        row = BarRow(self._kit.theme, name_of(platform, words), figure, segments, None)
        row.setAccessibleDescription(
            words._("{used} items may be used").format(used=words.number(uses.get(Use.MAY_BE_USED, 0)))
        )
        row.clicked.connect(lambda: self.chosen.emit(overview.of_platform(platform)))
        return row


class PlaceCard(FiguresCard):
    """Where most of the items stand: groups, chats, timelines."""

    def __init__(self, kit: Kit, summary: Summary) -> None:
        super().__init__(kit, kit.words._("By place"))
        self._one_platform = len(summary.platforms) == 1
        self.add_scales({figure: figure.items for figure in summary.places}, self._row)
        self.body.addStretch(1)

    def _row(self, figure: PlaceFigure, scale: Scale[PlaceFigure]) -> BarRow:
        words, theme = self._kit.words, self._kit.theme
        name = name_of_place(figure.place, words)
        if not self._one_platform:
            name = words._("{place} · {platform}").format(place=name, platform=name_of(figure.platform, words))
        row = BarRow(theme, name, words.number(figure.items), (Segment("muted", scale.share(figure)),), None)
        row.clicked.connect(lambda: self.chosen.emit(overview.of_place(figure.place)))
        self._kit.screen.cover(row)
        return row


class KindCard(FiguresCard):
    """The kinds of items, each bar parted by category."""

    def __init__(self, kit: Kit, summary: Summary) -> None:
        super().__init__(kit, kit.words._("By kind"))
        self._categories = summary.kinds
        seen = {category for of_kind in summary.kinds.values() for category, count in of_kind.items() if count}
        self.add_legend(category_legend(kit, seen))
        counts = overview.kinds_by_size(summary)
        shown = dict(list(counts.items())[:KINDS_SHOWN])
        self.add_scales(shown, self._row)
        if len(counts) > len(shown):
            words = kit.words
            text = words.n("Show all kinds ({n})", "Show all kinds ({n})", len(counts))
            more = Button(text, kit.theme, icon="down", kind="quiet")
            more.clicked.connect(lambda: self._show_all(counts, more))
            self.body.addLayout(beside_each_other(more, None))
        self.body.addStretch(1)

    def _row(self, kind: Kind, scale: Scale[Kind]) -> BarRow:
        words, full = self._kit.words, scale.full or 1
        counts = self._categories[kind]
        segments = tuple(
            Segment(category.word.replace("-", "_"), counts.get(category, 0) / full) for category in Category
        )
        row = BarRow(self._kit.theme, name_of(kind, words), words.number(scale.counts[kind]), segments, None)
        parts = (
            words._("{category}: {n}").format(category=name_of(category, words), n=words.number(counts[category]))
            for category in Category
            if counts.get(category)
        )
        row.setAccessibleDescription("; ".join(parts))
        row.clicked.connect(lambda: self.chosen.emit(overview.of_kind(kind)))
        return row

    def _show_all(self, counts: Mapping[Kind, int], more: Button) -> None:
        more.hide()
        let_go(self.rows)
        self.add_scales(counts, self._row)
