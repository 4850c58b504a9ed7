"""Turns the pages of dating and of letters to Facebook's support into the objects of JSON.

A letter to the support is a box in the box of its case (docs/formats/facebook.md §5.3). How dating looks is inferred
from the markup of other label/value pages: fields are told by kind and order.
"""

from __future__ import annotations

from collections.abc import Iterator

from core.readers.generic import is_words
from core.readers.html.boxes import Box, boxes_within
from core.readers.html.labels import label_values
from core.readers.html.media import media_of
from core.readers.html.nodes import Nodes
from core.readers.html.page import HtmlPage
from core.readers.html.records import head_of, records_of
from core.readers.html.text import as_meta, text_of
from core.readers.shapes import get_dicts
from core.values import Json

_FIELDS = ("from", "to", "subject", "message")


def dating_profile(page: HtmlPage) -> Json:
    """Give the words and pictures of a dating profile; of words it does not matter which field they stand in."""
    words: list[str] = []
    photos: list[Json] = []
    for box in records_of(page):
        words += [value for value in _values(_rows(page, box)) if is_words(value)]
        photos += media_of(page, box.content, page.seconds(box.date_text))
    return {"dating_profile_v2": {"hobbies": words, "photos": photos}}


def dating_activity(page: HtmlPage) -> Json:
    """Give the compliments sent, which stand in a list, and the words of introduction, which stand alone."""
    activity: Json = {"compliments_sent": []}
    alone: list[str] = []
    for box in records_of(page):
        for row in _rows(page, box):
            if "vec" in row:
                activity["compliments_sent"] += list(_values([row]))
            else:
                alone += [value for value in _values([row]) if is_words(value)]
    if alone:
        activity["friendship_intro"] = "\n\n".join(alone)
    return {"dating_your_activity_v2": activity}


def support(page: HtmlPage) -> Json:
    """Give each case with its letters: boxes, else rows of sender, receiver, subject and words, in this order."""
    cases: Json = {}
    for number, box in enumerate(records_of(page), 1):
        letters = [_letter_in(page, inner) for inner in boxes_within(box.content) if inner.head is not None]
        case = head_of(page, box)
        cases[str(number)] = {
            "timestamp": case.get("timestamp"),
            "subject": case.get("title"),
            "messages": letters or _letters_in_rows(_rows(page, box)),
        }
    return {"support_messages": cases}


def _letter_in(page: HtmlPage, box: Box) -> Json:
    """Read a letter: its head has the sender in a paragraph and the subject after it."""
    sender = box.head.css_first("p") if box.head is not None else None
    letter: Json = {"message": as_meta(text_of(box.content, box.is_frame)), "timestamp": page.seconds(box.date_text)}
    if box.head is not None:
        letter["from"] = as_meta(text_of(sender if sender is not None else box.head))
        letter["subject"] = as_meta(text_of(box.head, Nodes(sender).__contains__)) if sender is not None else ""
    return letter


def _letters_in_rows(rows: list[Json]) -> list[Json]:
    inner = [record for row in rows for record in get_dicts(row, "dict")]
    return [_letter(list(get_dicts(record, "dict"))) for record in inner] or [_letter(rows)]


def _letter(rows: list[Json]) -> Json:
    values = [row["value"] for row in rows if "value" in row]
    letter: Json = dict(zip(_FIELDS, values, strict=False))
    if "message" not in letter and values:
        letter["message"] = max(values, key=len)  # of fewer rows the longest has the words
    times = [row["timestamp_value"] for row in rows if "timestamp_value" in row]
    return letter | {"timestamp": next(iter(times), None)}


def _rows(page: HtmlPage, box: Box) -> list[Json]:
    """List the rows of a box; words in none are a value without a label."""
    rows = list(label_values(page, box.content))
    words = "" if rows else text_of(box.content, box.is_frame)
    return [{"value": as_meta(words)}] if words else rows


def _values(rows: list[Json]) -> Iterator[str]:
    for row in rows:
        if row.get("value"):
            yield row["value"]
        for key in ("dict", "vec"):
            yield from _values(list(get_dicts(row, key)))
