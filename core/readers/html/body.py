"""Tells apart what stands in the body of a record: the person's words, files, a shared link, a place, an edit's day.

Told by structure alone: which elements hold nothing but text, which bear links, coordinates, files
(docs/formats/facebook.md §5.2, §5.4).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from core.readers.html.boxes import BOX, Box
from core.readers.html.media import files_of, media_nodes, media_of
from core.readers.html.nodes import (
    Node,
    Nodes,
    all_with,
    children,
    descendants,
    holds_text_only,
    same,
    tokens,
    web_address,
)
from core.readers.html.page import HtmlPage
from core.readers.html.text import is_leaf, text_of
from core.values import Json

_BLOCK = "_2pin"  # holds one attachment, or each entry of the record's data as a child of its own
_GROUP_LABEL = "_a6_m"
_ASIDE_TAGS = frozenset({"table", "ul", "ol"})  # a file's data, reactions: nobody's words
_ASIDE_CLASSES = BOX | {"comment"}  # others' comments below a photo (H1)
_COORDINATES = re.compile(r"\(\s*-?\d{1,3}(?:[.,]\d+)?\s*,\s*-?\d{1,3}(?:[.,]\d+)?\s*\)")
_MAP = re.compile(r"https?://(?:maps\.|[^/]+/maps\b|[^/]*openstreetmap)", re.IGNORECASE)
_YEAR = re.compile(r"\d{4}")
_LONGEST_EDIT_LINE = 80  # "Updated", in any language, and a date


@dataclass(slots=True)
class Body:
    """What the body of a record says."""

    text: str | None = None
    media: list[Json] = field(default_factory=list)
    link: str | None = None
    link_name: str | None = None
    place: str | None = None
    group: str | None = None  # named beside a comment
    beside: list[str] = field(default_factory=list)  # further words: the thing shared, the group it went to


def read_body(page: HtmlPage, box: Box) -> Body:
    """Read the body of a post, a comment or a photo."""
    reading = _Reading(page, box, Body())
    for part in _parts(box):
        reading.read(part)
    reading.choose_text()
    return reading.body


@dataclass(slots=True)
class _Reading:
    """The parts read so far; a text that stands alone in its element is surer to be the person's own."""

    page: HtmlPage
    box: Box
    body: Body
    words: list[tuple[bool, str]] = field(default_factory=list)

    def read(self, part: Node) -> None:
        """Take one part of a body."""
        if holds_text_only(part):
            if text := text_of(part):
                self._read_text(text)
            return
        if media_nodes(part):
            self._read_media(part)  # all its words are captions, or the names of albums
            return
        text = self._without_group(part)
        alone, address = _stands_alone(part), web_address(part)
        if not text:
            return
        if _tells_place(text, address, alone=alone):
            self.body.place = self.body.place or _place_name(text)
        elif address and not alone:
            self.body.link = self.body.link or address
            self.body.link_name = self.body.link_name or _name_beside(text, address)
        elif not self._is_edit_line(text):
            self.words.append((alone, text))

    def _read_media(self, part: Node) -> None:
        shown = files_of(part) if _is_aside(part) else media_of(self.page, part, self.page.seconds(self.box.date_text))
        known = {media["uri"] for media in self.body.media}
        self.body.media += [media for media in shown if media["uri"] not in known]

    def _read_text(self, text: str) -> None:
        if _COORDINATES.fullmatch(text):
            self.body.place = self.body.place or _place_name(text)
        elif not self._is_edit_line(text):
            self.words.append((True, text))

    def choose_text(self) -> None:
        """Take the first text that stands alone; one deep in an attachment only where nothing else is attached."""
        alone = [position for position, (stands_alone, _) in enumerate(self.words) if stands_alone]
        if alone or (self.words and not self.body.link):
            self.body.text = self.words.pop(alone[0] if alone else -1)[1]
        self.body.beside = [text for _, text in self.words]

    def _without_group(self, part: Node) -> str:
        """Give the words of a part; a group that a label names before them is noted."""
        label = part.css_first(f".{_GROUP_LABEL}")
        around = label.parent if label is not None else None
        if label is None or around is None or same(around, part):
            return text_of(part, _is_aside)
        rest = text_of(part, lambda node: same(node, around) or _is_aside(node))
        if not rest and self.page.was_open:  # the name may have taken in the words after it
            return text_of(part, _is_aside)
        self.body.group = text_of(around, Nodes(label).__contains__) or None
        return rest

    def _is_edit_line(self, text: str) -> bool:
        """Whether a line says when the record was changed: some word and a date as this page writes dates."""
        if len(text) > _LONGEST_EDIT_LINE or "\n" in text or not _YEAR.search(text):
            return False
        return self.page.dates.utc_ms_at_end(text) is not None


def _tells_place(text: str, address: str | None, *, alone: bool) -> bool:
    """Whether a part is a place: a map to it, or its coordinates; within somebody's sentence they are words."""
    if address and _MAP.match(address):
        return True
    return bool(_COORDINATES.fullmatch(text) if alone else _COORDINATES.search(text))


def _parts(box: Box) -> Iterator[Node]:
    """Yield what may hold words or files: the children of the blocks, files beside these; else those of the body."""
    found = _blocks_alone(box.content) or _blocks_and_files(box.content)
    for part in found:
        inner = [] if _BLOCK not in tokens(part) or _has_own_text(part) else children(part)
        yield from inner or (part,)
    if not found:
        yield from _unmarked_parts(box)


def _blocks_alone(content: Node) -> list[Node]:
    """List the blocks of a body in which nothing stands beside them, as in most: then no picture can."""
    inner = content.first_child
    around = content if inner is None or inner.next is not None or _BLOCK in tokens(inner) else inner
    found = children(around)
    return found if all(_BLOCK in tokens(child) for child in found) else []


def _blocks_and_files(content: Node) -> list[Node]:
    """List the blocks of a body, wherever they stand, but for those within others, and what shows files beside them."""
    blocks = all_with(content, _BLOCK)
    marked, around, taken = Nodes(*blocks), Nodes(content), Nodes()
    for block in blocks:
        outer = block.parent
        while outer is not None and outer not in around:
            around.add(outer)
            outer = outer.parent
    found: list[Node] = []
    for node in descendants(content, lambda inner: inner.parent in taken) if blocks else ():
        if node.is_element_node and (node in marked or node not in around):
            taken.add(node)
            if node in marked or media_nodes(node):
                found.append(node)
    return found


def _unmarked_parts(box: Box) -> Iterator[Node]:
    inner = [] if _has_own_text(box.content) else [part for part in children(box.content) if not box.is_frame(part)]
    yield from inner or ((box.content,) if box.body is not None else ())


def _stands_alone(part: Node) -> bool:
    """Whether a part holds nothing but a text, as a post's words do; those of attachments stand deeper."""
    inner = part.first_child
    return is_leaf(part) or (inner is not None and inner.is_element_node and inner.next is None and is_leaf(inner))


def _has_own_text(node: Node) -> bool:
    child = node.first_child
    while child is not None:
        if child.is_text_node and (child.text_content or "").strip():
            return True
        child = child.next
    return False


def _place_name(text: str) -> str | None:
    """Take the first line; a label before it ends with a colon."""
    name = text.split("\n", 1)[0].rpartition(": ")[2].strip()
    return None if _COORDINATES.search(name) else name or None


def _name_beside(text: str, address: str) -> str | None:
    return next((line for line in text.split("\n") if line != address and not line.startswith(("http", "www."))), None)


def _is_aside(node: Node) -> bool:
    return node.is_element_node and (node.tag in _ASIDE_TAGS or not _ASIDE_CLASSES.isdisjoint(tokens(node)))
