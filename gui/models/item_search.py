"""The question that the Items page asks: which items, in which order; and what each further filter would leave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from enum import Enum
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.library.filters import MINE, Facets, Filter, Order
from core.library.items import Place
from core.library.library import Library
from core.library.searching import narrowed
from gui.kit import Kit
from gui.models.months import Months
from gui.tasks import Latest, Ticket

Rows = Sequence[int] | np.ndarray[Any, Any]


class Facet(Enum):
    """The filters that one can choose from a list; the value is the field of `Filter` and of `Facets`."""

    CATEGORY = "categories"
    USE = "uses"
    PLATFORM = "platforms"
    KIND = "kinds"
    YEAR = "years"
    STRENGTH = "strengths"


@dataclass(frozen=True, slots=True)
class Found:
    """The answer: the ids of the items that fit."""

    wanted: Filter
    rows: Rows
    months: Months


@dataclass(frozen=True, slots=True)
class Choices:
    """What each further filter would leave, and the names of the places that are filtered by."""

    facets: Facets
    whose: dict[bool | None, int]  # the owner's, others', all
    places: tuple[Place, ...]
    on_this_day: int  # of the items that fit, those made on this day of any year

    def counts(self, facet: Facet) -> dict[object, int]:
        """Give the figures of one facet."""
        counts: dict[object, int] = getattr(self.facets, facet.value)
        return counts


class ItemSearch(QObject):
    """Keeps the question, asks the library off the thread, tells whoever shows the answer."""

    changed = Signal()  # the question is another
    rows_found = Signal(object)  # Found
    choices_found = Signal(object)  # Choices

    def __init__(self, kit: Kit, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._words = kit.words
        self._wanted = MINE
        self.accounts: frozenset[int] = frozenset()  # the chosen account, none for all
        self._order = Order.NEWEST_FIRST
        self._turned = False
        self._rows = Latest[Found](kit.tasks, self)
        self._choices = Latest[Choices](kit.tasks, self)

    @property
    def wanted(self) -> Filter:
        """Which items are asked for."""
        return self._wanted

    @property
    def meant(self) -> Filter:
        """The question with the words such as `kind:` of its search understood, as the library is asked."""
        meant = narrowed(self._wanted, self._words)
        return replace(meant, accounts=self.accounts) if self.accounts else meant

    @property
    def order(self) -> tuple[Order, bool]:
        """In which order, and whether turned round."""
        return self._order, self._turned

    @property
    def is_by_date(self) -> bool:
        """Whether the rows stand in the order of time."""
        return self._order in {Order.NEWEST_FIRST, Order.OLDEST_FIRST}

    @property
    def is_asking(self) -> bool:
        """Whether other rows are on their way."""
        return self._rows.is_asking

    def chosen(self, facet: Facet) -> frozenset[object]:
        """Give what is chosen of a facet."""
        chosen: frozenset[object] = getattr(self._wanted, facet.value)
        return chosen

    def want(self, wanted: Filter, order: Order | None = None) -> None:
        """Ask for these items instead."""
        if order is not None:
            self._order, self._turned = order, False
        if wanted != self._wanted or order is not None:
            self._wanted = wanted
            self.ask()

    def sort(self, order: Order, *, turned: bool) -> None:
        """Ask for the same items in another order."""
        self._order, self._turned = order, turned
        self._ask_rows()

    def toggle(self, facet: Facet, choice: object) -> None:
        """Choose what was not chosen of a facet, or the reverse."""
        self._choose(facet, self.chosen(facet) ^ {choice})

    def clear(self, facet: Facet) -> None:
        """Choose nothing of a facet."""
        self._choose(facet, frozenset())

    def choose_whose(self, mine: bool | None) -> None:  # noqa: FBT001 - the field itself has three values
        """Ask for the owner's items, for others', or for all."""
        self.want(replace(self._wanted, mine=mine))

    def clear_places(self) -> None:
        """Ask for items of any place."""
        self.want(replace(self._wanted, places=frozenset()))

    @property
    def today(self) -> tuple[int, int]:
        """Month and day of the check."""
        day = self._library.judgement.day
        return day.month, day.day

    def toggle_on_this_day(self) -> None:
        """Ask for what was made on this day of any year, or on any day again."""
        self.want(replace(self._wanted, on_day=None if self._wanted.on_day else self.today))

    def clear_all(self) -> None:
        """Ask for all that is the owner's."""
        self.want(MINE)

    def search(self, text: str) -> None:
        """Ask for the items that hold these words."""
        self.want(replace(self._wanted, search=text.strip()))

    @property
    def is_restricted(self) -> bool:
        """Whether anything is filtered away."""
        return any(getattr(self._wanted, field.name) != getattr(MINE, field.name) for field in fields(Filter))

    def ask(self) -> None:
        """Ask the library anew."""
        self.changed.emit()
        self._ask_rows()
        wanted, library, today = self.meant, self._library, self.today
        self._choices.ask(lambda _ticket: _choices(library, wanted, today), self.choices_found.emit)

    def _choose(self, facet: Facet, choices: frozenset[object]) -> None:
        self.want(replace(self._wanted, **{facet.value: choices}))  # type: ignore[arg-type]  # the field by its name

    def _ask_rows(self) -> None:
        wanted, order, turned, library = self.meant, self._order, self._turned, self._library

        def ask_library(_ticket: Ticket) -> Found:
            rows = library.rows(wanted, order)
            months = Months(library.months(wanted), newest_first=order is not Order.OLDEST_FIRST)
            return Found(wanted, rows[::-1] if turned else rows, months)

        self._rows.ask(ask_library, self.rows_found.emit)


def _choices(library: Library, wanted: Filter, today: tuple[int, int]) -> Choices:
    facets = library.facets(wanted)
    places: tuple[Place, ...] = ()
    if wanted.places:
        places = tuple(place for place, _count in library.places(Filter(mine=None, places=wanted.places)))
    on_this_day = library.count(replace(wanted, on_day=today))
    return Choices(facets, _whose(library, wanted, facets.total), places, on_this_day)


def _whose(library: Library, wanted: Filter, total: int) -> dict[bool | None, int]:
    """Count the owner's items, others' and all, with one question more than was asked already."""
    if wanted.mine is None:
        mine = library.count(replace(wanted, mine=True))
        return {True: mine, False: total - mine, None: total}
    other = library.count(replace(wanted, mine=not wanted.mine))
    return {wanted.mine: total, not wanted.mine: other, None: total + other}
