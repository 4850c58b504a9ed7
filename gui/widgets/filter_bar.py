"""The line of filters above the table of items, and the chips of what is chosen."""

from __future__ import annotations

from collections.abc import Hashable
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.vocabulary import Category
from gui import theme as sizes
from gui.kit import Kit
from gui.models.item_search import Choices, Facet, ItemSearch
from gui.models.naming import name_of, name_of_place
from gui.widgets.buttons import Button
from gui.widgets.facets import Chip, FacetButton
from gui.widgets.layouts import Flow

WHOSE = (True, False, None)


class FilterBar(QWidget):
    """Shows the question and lets it be changed."""

    def __init__(self, kit: Kit, search: ItemSearch) -> None:
        super().__init__()
        self._kit = kit
        self._search = search
        self._choices: Choices | None = None
        words = kit.words
        names = _facet_names(kit)
        self._whose = FacetButton(kit, words._("Whose"), one_of=True)
        self._whose.toggled_choice.connect(search.choose_whose)
        self._facets = {facet: FacetButton(kit, names[facet]) for facet in Facet}
        for facet, button in self._facets.items():
            button.toggled_choice.connect(lambda choice, facet=facet: search.toggle(facet, choice))
        self._on_this_day = Button("", kit.theme, kind="facet")
        self._on_this_day.setCheckable(True)
        self._on_this_day.toggled.connect(lambda _on: search.toggle_on_this_day())
        self._chips = Flow()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP_SMALL)
        column.addWidget(Flow(*self._facets.values(), self._whose, self._on_this_day))
        column.addWidget(self._chips)
        search.changed.connect(self._show_chips)
        search.choices_found.connect(self._on_choices_found)
        self._show_day(0)
        self._show_chips()

    def _on_choices_found(self, choices: Choices) -> None:
        self._choices = choices
        for facet, button in self._facets.items():
            button.offer(self._offered(facet, choices), self._search.chosen(facet))
        words = self._kit.words
        names = {True: words._("Mine"), False: words._("Others’"), None: words._("Everybody’s")}
        offered: dict[Hashable, tuple[str, int | None]] = {mine: (names[mine], choices.whose[mine]) for mine in WHOSE}
        self._whose.offer(offered, frozenset({self._search.wanted.mine}))
        self._show_day(choices.on_this_day)
        self._show_chips()

    def _show_day(self, count: int) -> None:
        """Say how many items this day has; where it has none, there is nothing to press."""
        words, chosen = self._kit.words, self._search.wanted.on_day is not None
        self._on_this_day.setText(words._("On this day ({count})").format(count=words.number(count)))
        self._on_this_day.setAccessibleName(self._on_this_day.text())
        day = words.day_of_year(*self._search.today)
        self._on_this_day.setToolTip(words._("What was made on {day} of any year").format(day=day))
        self._on_this_day.setEnabled(bool(count) or chosen)
        with QSignalBlocker(self._on_this_day):
            self._on_this_day.setChecked(chosen)

    def _offered(self, facet: Facet, choices: Choices) -> dict[Hashable, tuple[str, int | None]]:
        """Give the choices that would leave anything, and those that are chosen."""
        counts, chosen = choices.counts(facet), self._search.chosen(facet)
        wanted = [choice for choice, count in counts.items() if count or choice in chosen]
        if facet is Facet.YEAR:
            wanted.sort(key=lambda year: (year == 0, -int(str(year))))
        return {choice: (name_of(choice, self._kit.words), counts[choice]) for choice in wanted}

    def _show_chips(self) -> None:
        chosen = ((facet, choice) for facet in Facet for choice in sorted(self._search.chosen(facet), key=str))
        chips: list[QWidget] = [self._chip(facet, choice) for facet, choice in chosen]
        chips += self._place_chips() + self._day_chips()
        if self._search.wanted.mine is not True:
            chips.append(self._whose_chip())
        if chips:
            clear = Button(self._kit.words._("&Take away all filters"), self._kit.theme, kind="quiet")
            chips.append(clear.calls(self._search.clear_all))
        self._chips.replace(*chips)
        for before, after in pairwise([self._on_this_day, *chips]):
            QWidget.setTabOrder(before, after)  # they were made after the table, and stand above it

    def _chip(self, facet: Facet, choice: object) -> Chip:
        name = name_of(choice, self._kit.words)
        sign = choice.word if isinstance(choice, Category) else ""
        chip = Chip(self._kit, name, icon=sign, badge=sign)
        chip.calls(lambda: self._search.toggle(facet, choice))
        return chip

    def _place_chips(self) -> list[QWidget]:
        wanted = self._search.wanted.places
        if not wanted or self._choices is None:
            return []
        words = self._kit.words
        places = [place for place in self._choices.places if place.id in wanted]
        chips = [Chip(self._kit, name_of_place(place, words)) for place in places]
        self._kit.screen.cover(*chips)
        return [chip.calls(self._search.clear_places) for chip in chips]

    def _day_chips(self) -> list[QWidget]:
        day, words = self._search.wanted.on_day, self._kit.words
        if day is None:
            return []
        name = words._("{day} of any year").format(day=words.day_of_year(*day))
        return [Chip(self._kit, name).calls(self._search.toggle_on_this_day)]

    def _whose_chip(self) -> Chip:
        words = self._kit.words
        others = self._search.wanted.mine is False
        chip = Chip(self._kit, words._("Others’") if others else words._("Everybody’s"))
        chip.calls(lambda: self._search.choose_whose(True))
        return chip


def _facet_names(kit: Kit) -> dict[Facet, str]:
    words = kit.words
    return {
        Facet.CATEGORY: words._("Category"),
        Facet.USE: words._("Use"),
        Facet.PLATFORM: words._("Platform"),
        Facet.KIND: words._("Kind"),
        Facet.YEAR: words._("Year"),
        Facet.STRENGTH: words._("How sure this is"),
    }
