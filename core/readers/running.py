"""Runs a reader over a member: every record ends as items, as activity or as unreadable, none is lost."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import compress
from typing import Any

from core.archive.limits import TEXT_LENGTH
from core.readers.batches import TEXTS, Batch, Fields, batches_of
from core.readers.context import Page
from core.readers.item import Item, Records
from core.readers.shapes import WrongShape, get_text
from core.vocabulary import Reason


@dataclass(slots=True)
class Outcome:
    """What a reader made of a member."""

    batches: list[Batch] = field(default_factory=list)
    items: int = 0
    records: int = 0
    unreadable: int = 0
    without_items: int = 0  # records that were understood and give none: activity, or Meta's own sentence alone
    first_reason: Reason = Reason.NONE

    def take_in(self, following: Outcome) -> None:
        """Add the figures of what follows in the same member."""
        self.items += following.items
        self.records += following.records
        self.unreadable += following.unreadable
        self.without_items += following.without_items
        if self.first_reason is Reason.NONE:
            self.first_reason = following.first_reason


def run_reader(read: Callable[[Page], Records], page: Page, before: int = 0) -> Outcome:
    """Read a member, or what follows of it after so many records.

    Raises `WrongShape` if it is no member of this reader's kind at all.
    """
    sheet = read(page)
    outcome = Outcome(records=len(sheet.records))
    if sheet.columns is not None:
        positions, fields = array("i", sheet.columns.positions), dict(sheet.columns.fields)
    else:
        positions, fields = _row_by_row(sheet, outcome)
    outcome.without_items = outcome.records - outcome.unreadable - len(set(positions))
    if positions:
        if page.html:
            fields |= _told_by_page(page, [sheet.records[at] for at in positions], fields["made_at"])
        _fill(outcome, fields, array("i", (at + before for at in positions)) if before else positions)
    return outcome


def run_rest(read: Callable[[Page], Records], page: Page, before: int) -> Iterator[Outcome]:
    """Read what follows of a large page, portion by portion, so that each can be sent on before the next is read."""
    for following in page.rest:
        try:
            outcome = run_reader(read, following, before)
        except WrongShape as error:
            outcome = Outcome(records=1, unreadable=1, first_reason=error.reason)
        before += outcome.records
        yield outcome


def _row_by_row(sheet: Records, outcome: Outcome) -> tuple[array[int], dict[str, Sequence[Any]]]:
    """Read each record; one that cannot be read is counted."""
    rows: list[Item] = []
    positions = array("i")
    for position, record in enumerate(sheet.records):
        try:
            for item in sheet.read(record):
                rows.append(item)
                positions.append(position)
        except WrongShape as error:
            outcome.unreadable += 1
            if outcome.first_reason is Reason.NONE:
                outcome.first_reason = error.reason
    return positions, dict(zip(Item._fields, zip(*rows, strict=True), strict=False))


def _fill(outcome: Outcome, fields: Fields, positions: array[int]) -> None:
    """Take the items into the outcome, but for those with a text that nobody wrote."""
    giants = _giants(fields)
    if giants:
        kept = [index not in giants for index in range(len(positions))]
        outcome.unreadable += len({positions[index] for index in giants})
        outcome.first_reason = Reason.TOO_LONG
        fields = {name: list(compress(values, kept)) for name, values in fields.items()}
        positions = array("i", compress(positions, kept))
    outcome.items = len(positions)
    outcome.batches = list(batches_of(fields, positions))


def _giants(fields: Fields) -> set[int]:
    """Find the items that hold a text beyond the limit; looking at the longest of a column costs next to nothing."""
    found: set[int] = set()
    for name in TEXTS:
        texts = fields.get(name, ())
        if max(map(len, filter(None, texts)), default=0) > TEXT_LENGTH:
            found.update(index for index, text in enumerate(texts) if text and len(text) > TEXT_LENGTH)
    return found


def _told_by_page(page: Page, records: Sequence[Any], times: Sequence[int | None]) -> Fields:
    """Give what JSON could not say: links to the things themselves; that the clock of the times is not told."""
    links = [
        get_text(record, "live_link") if type(record) is dict and "live_link" in record else None for record in records
    ]
    if page.zone_known:
        return {"live_link": links}
    return {"live_link": links, "zone_known": [made_at is None for made_at in times]}
