"""Packs items into columns that travel between processes: bytes and long texts, quick to send and to store."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from core.readers.item import Item, PlaceRef
from core.text.mending import NUL
from core.vocabulary import Choice

Fields = Mapping[str, Sequence[Any]]  # of `Item`, a value for each item; one that is left out has its default in all
NO_TIME = -(2**63)  # stands for None in a column of times
MISSING = "\x01"  # stands for None in a column of texts
BATCH_ITEMS = 10_000  # items in a batch: adding one holds up the window for less than a frame
TEXTS = ("text", "author", "title", "link", "extra", "version_of", "audience_words", "live_link")
_CODES = ("platform", "kind", "state", "aspect", "stated")
_FLAGS = ("mine", "zone_known")
_UNREADABLE = "\ufffd"
_CODE_OF: Callable[[Choice], int] = attrgetter("code")


@dataclass(frozen=True, slots=True)
class Batch:
    """Up to `BATCH_ITEMS` items of one member as columns; `place` counts into `places`, -1 for none.

    A column of texts is one text with NUL between its values: a hundred thousand small ones would be packed and
    unpacked one by one, with the window waiting.
    """

    count: int
    codes: dict[str, bytes]  # platform, kind, state, aspect, stated, mine, zone_known
    made_at: array[int]
    place: array[int]
    record: array[int]
    texts: dict[str, str]  # of TEXTS and media (newline between uris); a column of None only is left out
    places: list[PlaceRef]


def batches_of(fields: Fields, positions: array[int]) -> Iterator[Batch]:
    """Pack items, each of which comes of the record at its position."""
    for start in range(0, len(positions), BATCH_ITEMS):
        end = start + BATCH_ITEMS
        yield _batch({name: values[start:end] for name, values in fields.items()}, positions[start:end])


def joined(texts: Sequence[str | None]) -> str:
    """Make one text of a column."""
    column = NUL.join([MISSING if text is None else text for text in texts])
    missing = column.count(MISSING)
    if column.count(NUL) == len(texts) - 1 and (not missing or missing == texts.count(None)):
        return column
    return NUL.join(MISSING if text is None else _apart(text) for text in texts)


def _apart(text: str) -> str:
    """Keep a text apart from the signs that the column itself needs; nobody wrote them."""
    text = text.replace(NUL, "")
    return _UNREADABLE if text == MISSING else text


def _batch(fields: Fields, positions: array[int]) -> Batch:
    count = len(positions)
    numbers, places = _places(fields["place"]) if "place" in fields else (array("i", [-1]) * count, [])
    return Batch(
        count=count,
        codes={name: _codes(fields, name, count) for name in _CODES}
        | {name: _flags(fields, name, count) for name in _FLAGS},
        made_at=array("q", [NO_TIME if at is None else at for at in fields["made_at"]]),
        place=numbers,
        record=positions,
        texts=_texts(fields),
        places=places,
    )


def _codes(fields: Fields, name: str, count: int) -> bytes:
    """Give the codes of a column; most columns of a member hold one choice only."""
    choices = fields.get(name) or (Item._field_defaults[name],)
    first = choices[0]
    if choices.count(first) == len(choices):
        return bytes((first.code,)) * count
    return bytes(map(_CODE_OF, choices))


def _flags(fields: Fields, name: str, count: int) -> bytes:
    return bytes(fields[name]) if name in fields else bytes((Item._field_defaults[name],)) * count


def _places(refs: Sequence[PlaceRef | None]) -> tuple[array[int], list[PlaceRef]]:
    """Number the places of a column; neighbours mostly stand in the same one, and comparing refs is slow."""
    if (first := refs[0]) is not None and refs.count(first) == len(refs):
        return array("i", [0]) * len(refs), [first]
    numbers, known = array("i"), dict[PlaceRef, int]()
    last: PlaceRef | None = None
    number = -1
    for ref in refs:
        if ref is not last:
            last, number = ref, -1 if ref is None else known.setdefault(ref, len(known))
        numbers.append(number)
    return numbers, list(known)


def _texts(fields: Fields) -> dict[str, str]:
    texts = {name: joined(fields[name]) for name in TEXTS if any(fields.get(name, ()))}
    if any(files := fields.get("media", ())):
        texts["media"] = joined(["\n".join(uris) if uris else None for uris in files])
    return texts
