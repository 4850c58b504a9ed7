"""The library as its callers see it: what was read, and what is decided about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from core.answers import Answers
    from core.library.filters import Facets, Filter, Order
    from core.library.items import ItemDetail, ItemRow, Place
    from core.library.summary import Summary
    from core.values import Account, LedgerEntry


class Library:
    """What was read from the archives; safe to ask from several threads, each question is one query.

    Made by `core.loading.load`. Verdicts follow `judge_again`: nothing of them is kept.
    """

    def judge_again(self, *, answers: Answers, day: date, region: str | None) -> None:
        """Decide everything anew for these answers, this day of the check and this region (None: by evidence)."""
        raise NotImplementedError

    def summary(self) -> Summary:
        """Give the figures of the whole archive."""
        raise NotImplementedError

    def accounts(self) -> tuple[Account, ...]:
        """List the accounts in their fixed order."""
        raise NotImplementedError

    def ledger(self) -> list[LedgerEntry]:
        """List what became of each member, by part and member."""
        raise NotImplementedError

    def rows(self, wanted: Filter, order: Order) -> Sequence[int]:
        """Give the ids of the items that fit, in this order (a compact integer sequence, a million is fine)."""
        raise NotImplementedError

    def page(self, ids: Sequence[int]) -> list[ItemRow]:
        """Give these items as table rows, in the order asked for."""
        raise NotImplementedError

    def facets(self, wanted: Filter) -> Facets:
        """Count what each further choice would leave."""
        raise NotImplementedError

    def item(self, item_id: int) -> ItemDetail:
        """Give everything that is known of one item."""
        raise NotImplementedError

    def explain(self, item_id: int) -> object:
        """Give the facts that `core.judging.explaining` turns into sentences."""
        raise NotImplementedError

    def raw_record(self, item_id: int) -> str:
        """Read the item's record again from the archive, as indented JSON. Slow: not for the GUI thread."""
        raise NotImplementedError

    def export_rows(self, wanted: Filter) -> Iterator[dict[str, object]]:
        """Yield items as the command line prints them, ordered by account, time, provenance."""
        raise NotImplementedError

    def places(self, wanted: Filter) -> list[tuple[Place, int]]:
        """List the places of the items that fit, most items first."""
        raise NotImplementedError
