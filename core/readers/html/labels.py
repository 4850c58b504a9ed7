"""Turns the label/value tables of a page into the `label_values` of the generic JSON record.

Facts: docs/formats/facebook.md §5.2 (last row) and §5.3, docs/formats/instagram.md §6.
"""

from __future__ import annotations

import operator
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from core.readers.html.boxes import BOX, Box, boxes_within
from core.readers.html.media import media_of
from core.readers.html.nodes import Node, attribute, children, descendants, tokens
from core.readers.html.page import HtmlPage
from core.readers.html.text import as_meta, lines_of, text_of
from core.readers.shapes import Json

_DEPTH_LIMIT = 40  # nesting of records; the deepest seen is 6
_CELLS = frozenset({"td", "th"})
_WEB = ("http://", "https://")


def is_label_box(box: Box) -> bool:
    """Whether a record is a table of labels and values: the table is all that its body holds."""
    around = box.body
    for _ in range(8):
        if around is None:
            return False
        first = next(children(around), None)
        if first is None or first.tag == "table":
            return first is not None
        if text_of(around, partial(operator.eq, first)) or not BOX.isdisjoint(tokens(first)):
            return False
        around = first
    return False


def generic_record(page: HtmlPage, box: Box, depth: int = 0) -> Json:
    """Give a label/value box as the record `{timestamp, title, media, label_values}`."""
    record: Json = {"media": []}
    if (at := page.seconds(box.date_text)) is not None:
        record["timestamp"] = at
    if title := box.title:
        record["title"] = as_meta(title)
    if link := box.live_link:
        record["live_link"] = link
    record["label_values"] = list(label_values(page, box.body, depth)) if box.body is not None else []
    return record


def label_values(page: HtmlPage, node: Node, depth: int = 0) -> Iterator[Json]:
    """Yield the rows of the tables within a node as label/value objects; nested tables become nested objects."""
    if depth > _DEPTH_LIMIT:
        return
    for row in _rows(node):
        cells = [cell for cell in children(row) if cell.tag in _CELLS]
        if len(cells) > 1:
            yield _with_value({"label": as_meta(text_of(cells[0]))}, page, _Value(cells[1], None), depth)
        elif cells:
            label = _leading_text(cells[0])
            entry = {"label": as_meta((label.text_content or "").strip())} if label is not None else {"label": ""}
            yield _with_value(entry, page, _Value(cells[0], label), depth)


@dataclass(frozen=True, slots=True)
class _Value:
    """The cell of a value, and the text in it that is its label if both stand in one cell."""

    cell: Node
    label: Node | None

    def lines(self) -> list[str]:
        return lines_of(self.cell, partial(operator.eq, self.label))

    def address(self) -> str | None:
        link = self.cell.css_first("a[href]")
        address = attribute(link, "href") if link is not None else None
        return address if address and address.startswith(_WEB) else None


def _rows(node: Node) -> Iterator[Node]:
    """Yield the rows of the tables within a node, none of a table within a cell."""
    return (found for found in descendants(node, skip=lambda found: found.tag in _CELLS) if found.tag == "tr")


def _leading_text(cell: Node) -> Node | None:
    """Find the label in a cell that holds its value, too: the text before the first element."""
    first = cell.first_child
    while first is not None and first.is_text_node:
        if (first.text_content or "").strip():
            return first
        first = first.next
    return None


def _with_value(entry: Json, page: HtmlPage, value: _Value, depth: int) -> Json:
    """Add what a cell holds: nested records, files, a link, a moment or words."""
    if nested := [_nested(page, box, depth + 1) for box in boxes_within(value.cell)]:
        return {"title": entry["label"], "dict": nested}
    if media := media_of(value.cell):
        return entry | {"media": media}
    text = "\n".join(value.lines())
    if not text:
        return entry
    if address := value.address():
        return entry | {"value": as_meta(text), "href": address}
    at = page.seconds(text)
    return entry | ({"value": as_meta(text)} if at is None else {"timestamp_value": at})


def _nested(page: HtmlPage, box: Box, depth: int) -> Json:
    inner = list(label_values(page, box.body, depth)) if box.body is not None else []
    if (at := page.seconds(box.date_text)) is not None:
        inner.append({"timestamp_value": at})
    return {"title": as_meta(box.title or ""), "dict": inner or _plain_values(box)}


def _plain_values(box: Box) -> list[Json]:
    """A nested record without a table: each line is a value."""
    return [{"value": as_meta(line)} for line in lines_of(box.body)] if box.body is not None else []
