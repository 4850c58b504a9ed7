"""Turns pages of albums and lists into the objects of JSON: media, names, things with a title, answers.

Facts: docs/formats/facebook.md §5.3 (Album, Friends); how titled things look in HTML is inferred from the markup of
posts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from core.readers.generic import is_words, nodes
from core.readers.html.body import read_body
from core.readers.html.boxes import Box
from core.readers.html.labels import generic_record, is_label_box, label_values
from core.readers.html.media import media_of
from core.readers.html.nodes import Node, Nodes, all_with
from core.readers.html.page import HtmlPage
from core.readers.html.records import head_of, records_of
from core.readers.html.spots import spot_in
from core.readers.html.text import as_meta, text_of
from core.values import Json

_EVENTS = "event"  # in the path of their pages
_COMMENT, _AUTHOR, _META = "comment", "user", "meta"  # others' comments below a photo, until 2021


def album(page: HtmlPage) -> Json:
    """Give the page of an album as `{name, photos}`; its name is the page's heading."""
    photos = list(_media(page))
    name = page.heading
    return ({"name": as_meta(name)} if name else {}) | {"photos": photos}


def media_list(page: HtmlPage) -> list[Json]:
    """Give the files of a page, a MEDIA object each; label/value records of newer pages stay records."""
    return list(_media(page))


def names(page: HtmlPage) -> list[Json]:
    """Give a list of names, such as friends: the head of each box."""
    return [{"name": head["title"]} | head for box in records_of(page) if "title" in (head := head_of(page, box))]


def titled(page: HtmlPage) -> list[Json]:
    """Give things with a name and words: events, notes, listings, places."""
    return [generic_record(page, box) if is_label_box(box) else _titled(page, box) for box in records_of(page)]


def texts(page: HtmlPage) -> list[Json]:
    """Give records whose words are no post: replies to stories, ratings."""
    return [_text(page, box) for box in records_of(page)]


def answers(page: HtmlPage) -> Json:
    """Give answers to the admins of groups: the head names the group, rows are questions with their answers."""
    return {"group_answers": [_answers(page, box) for box in records_of(page)]}


def _media(page: HtmlPage) -> Iterator[Json]:
    for box in records_of(page):
        if is_label_box(box):
            yield generic_record(page, box)
            continue
        shown = media_of(page, box.content, page.seconds(box.date_text))
        if shown and (comments := list(_comments(page, box.content))):
            shown[0]["comments"] = comments
        yield from shown or ({},)


def _comments(page: HtmlPage, node: Node) -> Iterator[Json]:
    """Yield the comments below a photo, whoever wrote them."""
    for found in all_with(node, _COMMENT):
        author, date = found.css_first(f".{_AUTHOR}"), found.css_first(f".{_META}")
        comment: Json = {"comment": as_meta(text_of(found, Nodes(author, date).__contains__))}
        if author is not None:
            comment["author"] = as_meta(text_of(author))
        if date is not None and (at := page.seconds(text_of(date))) is not None:
            comment["timestamp"] = at
        yield comment


def _titled(page: HtmlPage, box: Box) -> Json:
    body = read_body(page, box)
    record = head_of(page, box)
    record["name"] = record.get("title", "")
    record["media"] = body.media
    words = "\n".join(_described(page, (text for text in (body.text, *body.beside) if text)))
    told = dict.fromkeys(("description", "text", "address"), as_meta(words))
    return record | told | {"url": as_meta(body.link or "")}


def _described(page: HtmlPage, texts: Iterable[str]) -> list[str]:
    """Give the words of a thing; those of an event without when it is, above them, and where, below them.

    If nothing else is told these stay. Such lines in a note are somebody's words.
    """
    lines = [line for text in texts for line in text.split("\n")]
    if _EVENTS not in page.path or not lines:
        return lines
    rest = lines[_tells_time(page, lines[0]) : len(lines) - _tells_place(lines[-1])]
    return rest if any(rest) else lines


def _tells_time(page: HtmlPage, line: str) -> bool:
    """Whether a line is a date, or two of them with a sign between."""
    start, sign, end = line.partition(" - ")
    return page.seconds(start) is not None and (not sign or page.seconds(end) is not None)


def _tells_place(line: str) -> bool:
    spot = spot_in(line, None)
    return spot is not None and spot.has_label and spot.has_coordinates


def _text(page: HtmlPage, box: Box) -> Json:
    text = as_meta(read_body(page, box).text or "")
    if not text and is_label_box(box):
        values = [str(node["value"]) for node in nodes(generic_record(page, box)) if node.get("value")]
        text = max(filter(is_words, values), key=len, default="")
    return head_of(page, box) | {"data": [{"text": text}] if text else []}


def _answers(page: HtmlPage, box: Box) -> Json:
    at = page.seconds(box.date_text)
    rows = [row for row in label_values(page, box.content) if "value" in row]
    if not rows and (words := text_of(box.content, box.is_frame)):
        rows = [{"value": as_meta(words)}]
    given = [{"question": row.get("label", ""), "answer": row["value"], "timestamp": at} for row in rows]
    return {"group_name": as_meta(box.title or ""), "answers": given}
