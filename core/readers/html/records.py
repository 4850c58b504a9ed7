"""Makes the records of JSON out of boxes: classic posts, comments, titled things, label/value records.

Each text is written as Meta's JSON writes it, so that the readers mend it back (docs/formats/facebook.md §4).
"""

from __future__ import annotations

from collections.abc import Iterator

from core.readers.html.body import Body, read_body
from core.readers.html.boxes import Box, boxes_within, is_box
from core.readers.html.labels import generic_record, is_label_box
from core.readers.html.nodes import Node, parsed
from core.readers.html.page import HtmlPage
from core.readers.html.text import as_meta, text_of
from core.readers.shapes import get_text
from core.text.folding import fold
from core.values import Json
from core.vocabulary import PlaceKind

_DEPTH_LIMIT = 40  # boxes in boxes that only gather others; one level was seen


def mixed_records(page: HtmlPage) -> list[Json]:
    """Give each record of a page as it looks: label/value tables as generic records, all else as classic ones."""
    return [_mixed(page, box) for box in records_of(page)]


def comment_records(page: HtmlPage) -> list[Json]:
    """Give the records of a page of comments; label/value tables as generic records."""
    return [
        generic_record(page, box) if page.has_labels and is_label_box(box) else comment_record(page, box)
        for box in records_of(page)
    ]


def group_comment_records(page: HtmlPage) -> list[Json]:
    """Give comments in groups; a title that names no group says whose post it was, not where it stands."""
    records = comment_records(page)
    for record in records:
        named = page.context.known.find(get_text(record, "title") or "")
        if named is None or named.kind is not PlaceKind.GROUP:
            record.pop("title", None)
    return records


def records_of(page: HtmlPage) -> Iterator[Box]:
    """Yield the boxes that are records; one that only gathers others gives those."""
    for box in page.boxes():
        yield from _records_in(box)


def _records_in(box: Box, depth: int = 0) -> Iterator[Box]:
    gathered = list(boxes_within(box.node)) if depth < _DEPTH_LIMIT and _only_gathers(box) else []
    if not gathered or _says_something(box):
        yield box
    for inner in gathered:
        yield from _records_in(inner, depth + 1)


def _says_something(box: Box) -> bool:
    """Whether a box has words of its own beside the boxes in it: a record of which the end is missing."""
    return box.body is not None and bool(text_of(box.body, is_box))


def count_boxes(page: HtmlPage) -> list[Json]:
    """Give an empty record for each box, or row of an older page: of activity only the number is told."""
    return [{} for _ in page.boxes()] or [{} for _ in _rows(page)]


def _rows(page: HtmlPage) -> list[Node]:
    """List what the contents of a page of 2010 to 2018 hold: lines of lists, else rows of tables, else dates."""
    contents = parsed(page.content).css_first(".contents, #rhs")
    kinds = (contents.css(kind) for kind in ("li", "tr", ".meta")) if contents is not None else ()
    return next((rows for rows in kinds if rows), [])


def classic_record(page: HtmlPage, box: Box) -> Json:
    """Give a box as `{timestamp, title, data: [{post}], attachments}`."""
    body = read_body(page, box)
    record = head_of(page, box)
    if body.group:  # only comments name their group apart from the title; until 2020 they stand among the posts
        return _comment(record, body)
    record["data"] = [{"post": as_meta(body.text)}] if body.text else []
    _attach(record, body)
    return record


def comment_record(page: HtmlPage, box: Box) -> Json:
    """Give a box as `{timestamp, title, data: [{comment}], attachments}`; an empty one holds no comment."""
    return _comment(head_of(page, box), read_body(page, box))


def head_of(page: HtmlPage, box: Box) -> Json:
    """Give what head and foot of a box say: title, time and the live link."""
    record: Json = {}
    if (at := page.seconds(box.date_text)) is not None:
        record["timestamp"] = at
    if title := box.title:
        record["title"] = as_meta(title)
    if link := box.live_link:
        record["live_link"] = as_meta(link)
    return record


def _comment(record: Json, body: Body) -> Json:
    comment: Json = {"timestamp": record.get("timestamp"), "comment": as_meta(body.text or "")}
    if body.group:
        comment["group"] = as_meta(body.group)
    told = body.text or body.media or body.link or body.place or body.beside
    record["data"] = [{"comment": comment}] if told else []
    _attach(record, body)
    return record


def _mixed(page: HtmlPage, box: Box) -> Json:
    return generic_record(page, box) if page.has_labels and is_label_box(box) else classic_record(page, box)


def _only_gathers(box: Box) -> bool:
    """Whether a box has neither date nor table of its own: other boxes may stand in it."""
    return box.foot is None and box.node.css_first("table") is None


def _attach(record: Json, body: Body) -> None:
    """Add what hangs on a record, as the objects that JSON has for it."""
    ones: list[object] = [{"media": media} for media in body.media]
    if body.link:
        context: Json = {"url": as_meta(body.link)}
        ones.append({"external_context": context | ({"name": as_meta(body.link_name)} if body.link_name else {})})
    if body.place:
        ones.append({"place": {"name": as_meta(body.place)}})
    ones += [{"name" if _is_named_in(words, record) else "text": as_meta(words)} for words in body.beside]
    if ones:
        record["attachments"] = [{"data": ones}]


def _is_named_in(words: str, record: Json) -> bool:
    """Whether a line is what the title calls the group or list that a thing went to."""
    return "\n" not in words and fold(words) in fold(get_text(record, "title") or "")
