"""Turns pages on the account itself into the objects of JSON: clock, country, groups.

The labels are in the account's language, so fields are told by what their values look like and by their order
(docs/formats/facebook.md §5.3, §5.4).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from core.readers.generic import is_words
from core.readers.html.labels import label_values
from core.readers.html.nodes import parsed
from core.readers.html.page import HtmlPage
from core.readers.html.records import head_of, mixed_records, records_of
from core.readers.html.text import as_meta
from core.readers.shapes import get_dicts
from core.text.dates.clocks import zone_named
from core.text.mending import mend
from core.values import Json

_COUNTRY = re.compile(r"[A-Z]{2}")
_INVISIBLE = " \u200b\u200e\u200f\u2060\ufeff"
_MEMBERSHIP = "membership"  # of the page whose heads are sentences, not names


def time_zone(page: HtmlPage) -> Json:
    """Give the account's clock: the value that is the name of a time zone."""
    values = (value.strip(_INVISIBLE) for value in _values(rows_of(page)))
    zones = (value for value in values if "/" in value and zone_named(value))
    return {"timezone": next(zones, "")}


def location(page: HtmlPage) -> Json:
    """Give the country: a code of two letters, else the last of the places, which go from the city outwards."""
    values = list(_values(rows_of(page)))
    code = next((value for value in values if _COUNTRY.fullmatch(value)), None)
    places = [value for value in values if is_words(value)]
    return {"country": as_meta(code or (places[-1] if places else ""))}


def dates(page: HtmlPage) -> Json:
    """Give the dates among the values, as YYYY-MM-DD."""
    found = (page.day(value) for value in _values(rows_of(page)))
    return {"dates": [day.isoformat() for day in found if day is not None]}


def groups(page: HtmlPage) -> list[Json]:
    """Give the groups that the owner joined or runs; a sentence's own words are those that many sentences share."""
    heads = [head_of(page, box) for box in records_of(page)]
    titles = [mend(head.get("title", "")) for head in heads]
    found = names_in(titles) if _MEMBERSHIP in page.path else titles
    return [head | {"data": [{"name": as_meta(name)}]} for head, name in zip(heads, found, strict=True) if name]


def admin_activity(page: HtmlPage) -> list[Json]:
    """Give what admins of a Page did; a box without a date may say that there is nothing, and tells no admins."""
    return [{"date": as_meta(box.date_text)} | head_of(page, box) for box in records_of(page) if box.date_text]


def names_in(titles: Sequence[str]) -> list[str]:
    """Take out of each sentence what others do not share: the name in "You joined the group Gardeners."."""
    starts, ends = Counter[str](), Counter[str]()
    for title in set(titles):
        starts.update(_starts(title.split(" ")))
        ends.update(_starts(title.split(" ")[::-1]))
    return [_own_words(title.split(" "), starts, ends) for title in titles]


def rows_of(page: HtmlPage) -> Iterator[Json]:
    """Yield the label/value rows of a page, in boxes or not; a box without rows is a label with its value."""
    records = mixed_records(page)
    rows = [row for record in records for row in record.get("label_values", ())]
    if rows:
        yield from rows
    elif records:
        yield from ({"label": record.get("title", ""), "value": _post(record)} for record in records)
    else:
        yield from label_values(page, parsed(page.content))


def _post(record: Json) -> str:
    return next((str(entry["post"]) for entry in record.get("data", ()) if "post" in entry), "")


def _values(rows: Iterator[Json] | Sequence[Json]) -> Iterator[str]:
    """Yield the mended values of rows and of the rows within them."""
    for row in rows:
        if row.get("value"):
            yield mend(row["value"])
        for key in ("dict", "vec"):
            yield from _values(list(get_dicts(row, key)))


def _starts(words: list[str]) -> Iterator[str]:
    return (" ".join(words[:length]) for length in range(1, len(words)))


def _own_words(words: list[str], starts: Counter[str], ends: Counter[str]) -> str:
    """Cut off the longest start and end that are shared as widely as the sentence's first and last word."""
    before = _shared(words, starts)
    after = _shared(words[::-1], ends)
    own = words[before : len(words) - after]
    return " ".join(own).strip(' .。"«»“”„:') if len(own) < len(words) else ""


def _shared(words: list[str], counts: Counter[str]) -> int:
    """Count the leading words that at least half of the sentences with the same first word share."""
    needed = max(2, (counts[words[0]] + 1) // 2)
    return max((length for length in range(1, len(words)) if counts[" ".join(words[:length])] >= needed), default=0)
