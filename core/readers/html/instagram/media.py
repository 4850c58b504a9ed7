"""Turns pages of pictures and films into the media lists of JSON: posts, reels, stories, archived and deleted ones.

The head of a box is the caption, what follows a file is a caption of its own; tables hold its data, people who are
tagged, who may reply: nobody's words (docs/formats/instagram.md §2, §6).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from core.readers.generic import nodes
from core.readers.html.boxes import Box
from core.readers.html.instagram.maps import is_labelled, record_boxes
from core.readers.html.labels import generic_record, is_label_box, label_values
from core.readers.html.media import member_path, uri_of
from core.readers.html.nodes import Node, Nodes, all_with, attribute, descendants, tokens
from core.readers.html.page import HtmlPage
from core.readers.html.text import as_meta, is_leaf, text_of
from core.readers.instagram.words import Meaning, meaning_of
from core.readers.shapes import get_dicts
from core.values import Json

_ASIDE = frozenset({"table", "ul", "ol", "script", "style"})
_GRID = "_a6-q"  # what stands beside a file without a table: reactions, in some pages its coordinates
_FILES = frozenset({"img", "video", "audio"})
_FILE = "img,video,audio"
_PAGES = (".html", ".htm")
_CAPTIONS = frozenset({Meaning.CAPTION, Meaning.TITLE, Meaning.TEXT})
# Coordinates have more decimals than an aperture, an exposure or a focal length, which stand beside them.
_COORDINATE = re.compile(r"-?\d{1,3}\.\d{3,}")
_LARGEST = (90.0, 180.0)


def media_records(page: HtmlPage) -> list[Json]:
    """Give each box as `{media, title, creation_timestamp}`."""
    return [_media_record(page, box) for box in record_boxes(page)]


def index(page: HtmlPage) -> list[Json]:
    """Give the grid of 2026, whose records are label/value tables; where none is, as a list of media."""
    records = [
        _captioned(generic_record(page, box)) if is_label_box(box) else _media_record(page, box)
        for box in record_boxes(page)
    ]
    if any("label_values" in record for record in records):
        return [record if "label_values" in record else _as_generic(record) for record in records]
    return records


@dataclass(slots=True)
class _Shown:
    """The files that a box shows, each with the words after it, and the words before the first one."""

    words: list[str] = field(default_factory=list)
    captions: dict[str, list[str]] = field(default_factory=dict)

    def take(self, found: Node) -> bool:
        """Take a file or words; whether nothing within the element is to be looked at."""
        if found.tag in _FILES:
            self._add_file(_uri(found))
            return True
        if found.is_text_node:
            self._add_words((found.text_content or "").strip())
            return False
        if found.css_first(_FILE) is not None:
            return False
        if found.tag == "a" and (linked := _linked_file(found)):
            self._add_file(linked)
            return True
        if is_leaf(found):
            self._add_words(text_of(found))
            return True
        return False

    def _add_file(self, uri: str | None) -> None:
        if uri is not None:
            self.captions.setdefault(uri, [])

    def _add_words(self, words: str) -> None:
        if words:
            (self.captions[next(reversed(self.captions))] if self.captions else self.words).append(words)


def _media_record(page: HtmlPage, box: Box) -> Json:
    shown, rows = _shown(box), list(label_values(page, box.content)) if is_labelled(box) else list(_grid(box))
    shown_in_rows = [media["uri"] for node in nodes({"label_values": rows}) for media in get_dicts(node, "media")]
    at = page.seconds(box.date_text)
    if at is None:
        at = next((row["timestamp_value"] for row in rows if "timestamp_value" in row), None)
    media = [_media(as_meta(uri), "\n".join(captions), at) for uri, captions in shown.captions.items()]
    media += [_media(uri, "", at) for uri in dict.fromkeys(shown_in_rows)]
    if media and (exif := _coordinates(rows)):
        media[0]["media_metadata"] = {"photo_metadata": {"exif_data": [exif]}}
    caption = as_meta("\n\n".join(filter(None, [box.title, *shown.words]))) or _caption_in(rows)
    return {"media": media, "title": caption, "creation_timestamp": at}


def _media(uri: str, caption: str, at: int | None) -> Json:
    return {"uri": uri, "creation_timestamp": at, "title": as_meta(caption)}


def _shown(box: Box) -> _Shown:
    shown, taken = _Shown(), Nodes()
    for found in descendants(box.content, lambda node: _is_aside(box, node) or node.parent in taken):
        if shown.take(found):
            taken.add(found)
    return shown


def _is_aside(box: Box, node: Node) -> bool:
    return node.is_element_node and (node.tag in _ASIDE or _GRID in tokens(node) or box.is_frame(node))


def _grid(box: Box) -> Iterator[Json]:
    """Yield the coordinates that stand in no table, as rows."""
    for found in all_with(box.content, _GRID):
        if _COORDINATE.fullmatch(text := text_of(found)):
            yield {"value": text}


def _uri(found: Node) -> str | None:
    """A film can name its file itself or in elements within."""
    within = (uri_of(source) for source in found.css("source[src]"))
    return uri_of(found) or next((uri for uri in within if uri), None)


def _linked_file(link: Node) -> str | None:
    path = member_path(attribute(link, "href") or "")
    return None if path is None or path.endswith(_PAGES) else path


def _coordinates(rows: list[Json]) -> Json | None:
    """Find latitude and longitude: the first two rows in a row whose values are written as such."""
    for first, second in pairwise(rows):
        values = [row.get("value", "") for row in (first, second)]
        if all(map(_COORDINATE.fullmatch, values)):
            latitude, longitude = map(float, values)
            if abs(latitude) <= _LARGEST[0] and abs(longitude) <= _LARGEST[1]:
                return {"latitude": latitude, "longitude": longitude}
    return None


def _caption_in(rows: list[Json]) -> str:
    """Where a post is a table, its caption is a row of its own."""
    labelled = ((meaning_of(row.get("label", "")), row.get("value")) for row in rows)
    return next((value for meaning, value in labelled if value and meaning in _CAPTIONS), "")


def _as_generic(record: Json) -> Json:
    generic = {"title": record["title"], "media": record["media"], "label_values": []}
    return generic if record["creation_timestamp"] is None else generic | {"timestamp": record["creation_timestamp"]}


def _captioned(record: Json) -> Json:
    """Write the words beside each file where JSON has captions."""
    for media in _media_within(record):
        if "description" in media:
            media["title"] = media.pop("description")
    return record


def _media_within(record: Json) -> Iterator[Json]:
    for node in (record, *nodes(record)):
        yield from get_dicts(node, "media")
