"""Runs a reader over a member: every record ends as items, as activity or as unreadable, none is lost.

The outcome travels between processes as columns: plain lists and bytes, quick to pickle, ready for the database.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import compress
from operator import attrgetter
from typing import Any

from core.archive.limits import TEXT_LENGTH
from core.readers.context import Page
from core.readers.item import Columns, Item, PlaceRef, Records
from core.readers.shapes import WrongShape, get_text
from core.vocabulary import Choice, Reason

NO_TIME = -(2**63)  # stands for None in a column of times
_Fields = dict[str, Sequence[Any]]  # of `Item`, a value for each item
BATCH_ITEMS = 10_000  # items in a batch: adding one holds up the window for less than a frame


@dataclass(frozen=True, slots=True)
class Batch:
    """Up to `BATCH_ITEMS` items of one member as columns; `place` counts into `places`, -1 for none."""

    count: int
    codes: dict[str, bytes]  # platform, kind, state, aspect, stated, mine, zone_known
    made_at: array[int]
    place: array[int]
    record: array[int]
    texts: dict[str, list[str | None]]  # of _TEXTS and media (newline between uris); a column of None only is left out
    places: list[PlaceRef]


@dataclass(slots=True)
class Outcome:
    """What a reader made of a member."""

    batches: list[Batch] = field(default_factory=list)
    items: int = 0
    records: int = 0
    unreadable: int = 0
    first_reason: Reason = Reason.NONE


def run_reader(read: Callable[[Page], Records], page: Page) -> Outcome:
    """Read a whole member; raises `WrongShape` if it is no member of this reader's kind at all."""
    sheet = read(page)
    outcome = Outcome(records=len(sheet.records))
    if sheet.columns is not None:
        positions, fields = array("i", sheet.columns.positions), _whole(sheet.columns)
    else:
        positions, fields = _row_by_row(sheet, outcome)
    if positions:
        if page.html:
            fields |= _told_by_page(page, [sheet.records[at] for at in positions], fields["made_at"])
        _fill(outcome, fields, positions)
    return outcome


def _row_by_row(sheet: Records, outcome: Outcome) -> tuple[array[int], _Fields]:
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


def _fill(outcome: Outcome, fields: _Fields, positions: array[int]) -> None:
    """Take the items into the outcome, but for those with a text that nobody wrote."""
    giants = _giants(fields)
    if giants:
        kept = [index not in giants for index in range(len(positions))]
        outcome.unreadable += len({positions[index] for index in giants})
        outcome.first_reason = Reason.TOO_LONG
        fields = {name: list(compress(values, kept)) for name, values in fields.items()}
        positions = array("i", compress(positions, kept))
    outcome.items = len(positions)
    outcome.batches = list(_batches(fields, positions))


def _giants(fields: _Fields) -> set[int]:
    """Find the items that hold a text beyond the limit; looking at the longest of a column costs next to nothing."""
    found: set[int] = set()
    for name in _TEXTS:
        texts = fields[name]
        if max(map(len, filter(None, texts)), default=0) > TEXT_LENGTH:
            found.update(index for index, text in enumerate(texts) if text and len(text) > TEXT_LENGTH)
    return found


def _whole(columns: Columns) -> _Fields:
    """Add the fields that have their default in every item."""
    count = len(columns.positions)
    return {name: [default] * count for name, default in Item._field_defaults.items()} | columns.fields


def _told_by_page(page: Page, records: Sequence[Any], times: Sequence[int | None]) -> _Fields:
    """Give what JSON could not say: links to the things themselves; that the clock of the times is not told."""
    links = [
        get_text(record, "live_link") if type(record) is dict and "live_link" in record else None for record in records
    ]
    told: _Fields = {"live_link": links}
    return told if page.zone_known else told | {"zone_known": [made_at is None for made_at in times]}


def _batches(fields: _Fields, positions: array[int]) -> Iterator[Batch]:
    for start in range(0, len(positions), BATCH_ITEMS):
        end = start + BATCH_ITEMS
        yield _batch({name: values[start:end] for name, values in fields.items()}, positions[start:end])


_CODES = ("platform", "kind", "state", "aspect", "stated")
_FLAGS = ("mine", "zone_known")
_TEXTS = ("text", "author", "title", "link", "extra", "version_of", "live_link")
_CODE_OF: Callable[[Choice], int] = attrgetter("code")


def _batch(columns: _Fields, positions: array[int]) -> Batch:
    numbers, places = _places(columns["place"])
    return Batch(
        count=len(positions),
        codes={name: _codes(columns[name]) for name in _CODES} | {name: bytes(columns[name]) for name in _FLAGS},
        made_at=array("q", (NO_TIME if at is None else at for at in columns["made_at"])),
        place=numbers,
        record=positions,
        texts=_texts(columns),
        places=places,
    )


def _codes(choices: Sequence[Choice]) -> bytes:
    """Give the codes of a column; most columns of a member hold one choice only."""
    first = choices[0]
    if choices.count(first) == len(choices):
        return bytes((first.code,)) * len(choices)
    return bytes(map(_CODE_OF, choices))


def _places(refs: Sequence[PlaceRef | None]) -> tuple[array[int], list[PlaceRef]]:
    """Number the places of a column; neighbours mostly stand in the same one, and comparing refs is slow."""
    numbers, known = array("i"), dict[PlaceRef, int]()
    last: PlaceRef | None = None
    number = -1
    for ref in refs:
        if ref is not last:
            last, number = ref, -1 if ref is None else known.setdefault(ref, len(known))
        numbers.append(number)
    return numbers, list(known)


def _texts(columns: _Fields) -> dict[str, list[str | None]]:
    texts: dict[str, list[str | None]] = {name: list(columns[name]) for name in _TEXTS}
    texts["media"] = ["\n".join(uris) if uris else None for uris in columns["media"]]
    return {name: values for name, values in texts.items() if any(values)}
