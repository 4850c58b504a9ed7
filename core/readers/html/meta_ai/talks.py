"""Turns pages of talks with Meta AI into the generic records of JSON, whose messages are told by structure.

A talk is a label/value record with one record a message within, or, in its own file, one box a message; the app's
transcripts are cells of text (docs/formats/meta_ai.md §2, §3).
"""

from __future__ import annotations

import re

from core.readers.html.boxes import Box
from core.readers.html.facebook.messages import thread
from core.readers.html.instagram.maps import is_labelled, tables
from core.readers.html.page import HtmlPage
from core.readers.html.records import records_of
from core.readers.html.text import as_meta
from core.values import Json

# A line break of a transcript that stands as it was written, between words and not between elements.
_BREAK = re.compile(rb"(?<=[^>\s])[ \t]*((?:\r?\n[ \t]*)+)(?=[^<\s])")


def conversations(page: HtmlPage) -> list[Json]:
    """Give each talk of a page; an index, which only leads to the talks' own pages, holds none."""
    if any(_is_message(box) for box in records_of(page)):
        return [_talk(page)]
    return [record for record in tables(page) if record["label_values"]]


def transcripts(page: HtmlPage) -> list[Json]:
    """Give the app's talks; the line breaks of a transcript are kept, as they tell whose turn it is."""
    content = _BREAK.sub(lambda found: b"<br/>" * found.group(1).count(b"\n"), page.content)
    return tables(HtmlPage(content, page.path, page.context))


def _is_message(box: Box) -> bool:
    return box.foot is not None and not is_labelled(box)


def _talk(page: HtmlPage) -> Json:
    """Give a page that has one box a message as the record of the talk."""
    read = thread(page)
    messages = [
        {
            "dict": [
                {"label": "Message", "value": message.get("content", "")},
                {"label": "Name", "value": message.get("sender_name", "")},
                {"label": "Attachment", "media": message.get("photos", [])},
                {"timestamp_value": _seconds(message["timestamp_ms"])},
            ]
        }
        for message in read["messages"]
    ]
    name = page.path.rsplit("/", 1)[-1]
    return {"title": read["title"], "fbid": as_meta(name), "label_values": [{"title": "Messages", "dict": messages}]}


def _seconds(milliseconds: int | None) -> int | None:
    return None if milliseconds is None else milliseconds // 1000
