"""Turns pages of labels and values, and of lists, into records that read as those of JSON do.

Comments, the profile and its changes, the privacy history and the like are tables, whatever the year; answers to
stories and people are lines with a date below (docs/formats/instagram.md §2, §6).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from core.readers.html.boxes import LABEL, MARKS, Box
from core.readers.html.cutting import cut
from core.readers.html.labels import generic_record
from core.readers.html.media import media_of
from core.readers.html.nodes import Node, attribute, parsed, web_address
from core.readers.html.page import HtmlPage
from core.readers.html.records import records_of
from core.readers.html.text import as_meta, lines_of, text_of
from core.text.mending import mend
from core.values import Json

_ROW = f"tr,.{LABEL}"
_ASIDE = frozenset({"ul", "ol"})


def tables(page: HtmlPage) -> list[Json]:
    """Give each box as a record of labels and values; what stands in no table says nothing."""
    return [_table(page, box) for box in record_boxes(page)]


def profile(page: HtmlPage) -> list[Json]:
    """Give the profile with its dates as JSON writes them, YYYY-MM-DD."""
    records = [_with_words(box, _table(page, box)) for box in record_boxes(page)]
    for record in records:
        for row in record["label_values"]:
            day = page.day(mend(row["value"])) if "value" in row else None
            if day is not None:
                row["value"] = day.isoformat()
    return records


def tables_or_lists(page: HtmlPage) -> list[Json]:
    """Give each box as it looks: a table, or lines that end with their date."""
    return [_table(page, box) if is_labelled(box) else _list(page, box) for box in record_boxes(page)]


def record_boxes(page: HtmlPage) -> Iterator[Box]:
    """Yield the records of a page; a page of rows without boxes is one record."""
    found = False
    for box in records_of(page):
        found = True
        yield box
    if not found:
        for piece in cut(page.content, MARKS):
            whole = Box(parsed(piece), None, None, None)
            if is_labelled(whole):
                yield whole


def is_labelled(box: Box) -> bool:
    """Whether a record has rows of labels and values."""
    return box.content.css_first(_ROW) is not None


def _table(page: HtmlPage, box: Box) -> Json:
    record = generic_record(page, box)
    if not any("media" in row for row in record["label_values"]):
        record["media"] = media_of(page, box.content)  # a picture beside the table
    return record


def _with_words(box: Box, record: Json) -> Json:
    """Add the words of a box without a table as values without labels."""
    if not record["label_values"] and not record["media"]:
        record["label_values"] = [{"value": as_meta(line)} for line in lines_of(box.content, partial(_is_no_word, box))]
    return record


def _is_no_word(box: Box, node: Node) -> bool:
    """Whether an element is a part of the box's frame, or leads on to another page."""
    leads_on = node.tag == "a" and (attribute(node, "href") or "").endswith((".html", ".htm"))
    return leads_on or box.is_frame(node)


def _list(page: HtmlPage, box: Box) -> Json:
    """Give a box of lines as `{title, string_list_data}`; each entry ends with the line that is its date."""
    text = text_of(box.content, lambda node: node.tag in _ASIDE or box.is_frame(node))
    href = as_meta(web_address(box.content) or "")
    entries: list[Json] = []
    lines: list[str] = []
    for line in text.split("\n"):
        if (at := page.seconds(line)) is None:
            lines.append(line)
            continue
        entries.append(_entry(lines, at, href))
        lines = []
    if any(lines):
        entries.append(_entry(lines, page.seconds(box.date_text), href))
    return {"title": as_meta(box.title or ""), "string_list_data": entries}


def _entry(lines: list[str], at: int | None, href: str) -> Json:
    return {"value": as_meta("\n".join(lines).strip("\n")), "timestamp": at, "href": href}
