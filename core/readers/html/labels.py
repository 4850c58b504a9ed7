"""Turns the label/value tables of a page into the `label_values` of the generic JSON record.

Facts: docs/formats/facebook.md §5.2 (last row) and §5.3, docs/formats/instagram.md §6.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from core.readers.html.boxes import LABEL, Box, box_of, boxes_within, is_box
from core.readers.html.media import media_of
from core.readers.html.nodes import Node, Nodes, children, descendants, same, tokens, web_address
from core.readers.html.page import HtmlPage
from core.readers.html.text import as_meta, lines_of, text_of
from core.values import Json

_FIRST_SIGN = f".{LABEL},._2pin,img[src],video[src]"
_DEPTH_LIMIT = 40  # nesting of records; the deepest seen is 6
_IN_BRACKETS = re.compile(r"(.*?)\s*[(（]([^()（）]{6,80})[)）]")
_CELLS = frozenset({"td", "th"})


def is_label_box(box: Box) -> bool:
    """Whether a record is made of labels and values: one of them comes before any picture or block of words."""
    first = box.content.css_first(_FIRST_SIGN)
    return first is not None and LABEL in tokens(first)


def generic_record(page: HtmlPage, box: Box) -> Json:
    """Give a label/value box as the record `{timestamp, title, media, label_values}`."""
    record: Json = {"media": [], "label_values": list(label_values(page, box.content))}
    if (at := page.seconds(box.date_text)) is not None:
        record["timestamp"] = at
    if title := box.title:
        record["title"] = as_meta(title)
    if link := box.live_link:
        record["live_link"] = as_meta(link)
    return record


def label_values(page: HtmlPage, node: Node, depth: int = 0) -> Iterator[Json]:
    """Yield what an element holds as label/value objects, in its order; records within it become nested objects."""
    taken = Nodes()
    for found in descendants(node, skip=lambda inner: inner.parent in taken or inner in taken):
        if found.tag == "tr":
            taken.add(found)
            yield from _row(page, found, depth)
        elif found.is_element_node and LABEL in tokens(found):
            values = _following(found)
            taken.add(found, *values)
            label = as_meta(text_of(found))
            yield from (_with_value({"label": label}, page, _Value(value, None), depth) for value in values)
        elif is_box(found) and not _is_wrapper(found):
            taken.add(found)
            yield _nested(page, box_of(found), depth + 1)


@dataclass(frozen=True, slots=True)
class _Value:
    """The element of a value, and the text in it that is its label if both stand in one cell."""

    cell: Node
    label: Node | None

    def lines(self) -> list[str]:
        return lines_of(self.cell, partial(same, self.label))


def _row(page: HtmlPage, row: Node, depth: int) -> Iterator[Json]:
    cells = [cell for cell in children(row) if cell.tag in _CELLS]
    if len(cells) > 1 and cells[0].tag == "th":
        yield _heading_row(page, cells[0], cells[1], depth)
    elif len(cells) > 1:
        yield _with_value({"label": as_meta(text_of(cells[0]))}, page, _Value(cells[1], None), depth)
    elif cells:
        label = _leading_text(cells[0])
        words = (label.text_content or "").strip() if label is not None else ""
        yield _with_value({"label": as_meta(words)}, page, _Value(cells[0], label), depth)


def _heading_row(page: HtmlPage, heading: Node, cell: Node, depth: int) -> Json:
    """Give a row of the profile: entries stand in a list or alone, each may end with its day in brackets."""
    listed = cell.css("li")
    entries = [entry for one in listed or [cell] if (entry := _dated_entry(page, lines_of(one)))]
    label: Json = {"label": as_meta(text_of(heading))}
    if listed or any("dict" in entry for entry in entries):
        return _with_records(label, entries) if entries else label
    return _with_value(label, page, _Value(cell, None), depth)


def _dated_entry(page: HtmlPage, lines: list[str]) -> Json | None:
    """Give the words of an entry and its time as a record, words without a time as a value."""
    found = _IN_BRACKETS.fullmatch(lines[-1]) if lines else None
    at = page.seconds(found.group(2)) if found else None
    if found is None or at is None:
        return {"value": as_meta("\n".join(lines))} if lines else None
    words = [*lines[:-1], found.group(1)]
    return {"title": "", "dict": [*({"value": as_meta(line)} for line in words if line), {"timestamp_value": at}]}


def _leading_text(cell: Node) -> Node | None:
    """Find the label in a cell that holds its value, too: the text before the first element."""
    first = cell.first_child
    while first is not None and first.is_text_node:
        if (first.text_content or "").strip():
            return first
        first = first.next
    return None


def _following(label: Node) -> list[Node]:
    """List the elements after a label beside it, which hold its value."""
    values: list[Node] = []
    beside = label.next
    while beside is not None and not (beside.is_element_node and LABEL in tokens(beside)):
        if beside.is_element_node:
            values.append(beside)
        beside = beside.next
    return values


def _with_value(entry: Json, page: HtmlPage, value: _Value, depth: int) -> Json:
    """Add what a cell holds: nested records, files, a link, a moment or words."""
    if depth < _DEPTH_LIMIT and (boxes := list(boxes_within(value.cell))):
        return _with_records(entry, [_nested(page, box, depth + 1) for box in boxes])
    if media := media_of(page, value.cell, label=value.label):
        return entry | {"media": media}
    text = "\n".join(value.lines())
    return entry | _scalar(page, text, web_address(value.cell)) if text else entry


def _with_records(entry: Json, records: list[Json]) -> Json:
    """Values without a label of their own are a list, a lone titled record stands for itself."""
    if all("dict" not in record for record in records):
        return entry | {"vec": records}
    if not entry["label"] and len(records) == 1:
        return records[0]
    return {"title": entry["label"], "dict": records}


def _scalar(page: HtmlPage, text: str, address: str | None) -> Json:
    if address:
        return {"value": as_meta(text), "href": as_meta(address)}
    at = page.seconds(text) if page.dates.day(text) is None else None  # a date without time is a value
    return {"value": as_meta(text)} if at is None else {"timestamp_value": at}


def _nested(page: HtmlPage, box: Box, depth: int) -> Json:
    """Give a record within a record; one that only holds words or files is a plain value."""
    inner = list(label_values(page, box.content, depth)) if depth < _DEPTH_LIMIT else []
    title = box.title
    if not inner and not title:
        if media := media_of(page, box.content):
            return {"media": media}
        text = text_of(box.content, box.is_frame)
        return _scalar(page, text, web_address(box.content))
    inner = inner or [{"value": as_meta(text_of(box.content, box.is_frame))}]
    if (at := page.seconds(box.date_text)) is not None:
        inner.append({"timestamp_value": at})
    return {"title": as_meta(title or ""), "dict": inner}


def _is_wrapper(node: Node) -> bool:
    """Whether a box only stands around the table of its record (every label page of 2025 has two boxes a record)."""
    return box_of(node).title is None and node.css_first(f".{LABEL}") is not None
