"""Tells apart what stands in the body of a record: the person's words, files, a shared link, a place, an edit's day.

Told by structure alone: which elements hold nothing but text, which bear links, coordinates, files
(docs/formats/facebook.md §5.2, §5.4).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from core.readers.html.boxes import BOX, LABEL, Box
from core.readers.html.media import files_of, media_nodes, media_of
from core.readers.html.nodes import (
    Node,
    Nodes,
    all_with,
    children,
    descendants,
    first_with,
    holds_text_only,
    same,
    tokens,
    web_address,
)
from core.readers.html.page import HtmlPage
from core.readers.html.spots import Spot, are_coordinates, has_label, spot_in
from core.readers.html.text import is_leaf, text_of
from core.values import Json

_BLOCK = "_2pin"  # holds one attachment, or each entry of the record's data as a child of its own
_GROUP_LABEL = "_a6_m"
_OLDER_BOX = "_2lej"
_LISTS = frozenset({"table", "ul", "ol"})  # with files: their data, reactions
_ASIDE_CLASSES = BOX | {"comment", "_tqp", "_a6-q"}  # others' comments below a photo (H1), reactions
_MAP = re.compile(r"https?://(?:maps\.|[^/]+/maps\b|[^/]*openstreetmap)", re.IGNORECASE)


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
    return reading.settle()


@dataclass(slots=True)
class _Words:
    """Some words of a body; what stands alone in its element is surer to be the person's own than what is deeper."""

    text: str
    is_alone: bool


@dataclass(slots=True)
class _Reading:
    """The parts read so far. What they are is told when all are read: somebody's words may look like anything."""

    page: HtmlPage
    box: Box
    body: Body
    words: list[_Words] = field(default_factory=list)

    def read(self, part: Node) -> None:
        """Take one part of a body."""
        if holds_text_only(part):
            self._take_words(text_of(part), is_alone=True)
        elif media_nodes(part):
            self._read_media(part)  # all its words are captions, or the names of albums
        elif (label := _group_label(part)) is not None:
            self._take_words(self._without_group(part, label), is_alone=True)
        elif text := text_of(part, _is_aside):
            self._read_text(part, text)

    def settle(self) -> Body:
        """Say what the words are: the place of a check-in, the day of an edit, else somebody's text, never nothing."""
        self._take_spot()
        self._drop_edit()
        alone = [place for place, words in enumerate(self.words) if words.is_alone]
        if alone or (self.words and not self.body.link):
            self.body.text = self.words.pop(alone[0] if alone else -1).text
        self.body.beside = [words.text for words in self.words]
        return self.body

    def _take_words(self, text: str, *, is_alone: bool) -> None:
        if text:
            self.words.append(_Words(text, is_alone))

    def _read_media(self, part: Node) -> None:
        listed = _is_aside(part) or part.tag in _LISTS
        shown = files_of(part) if listed else media_of(self.page, part, self.page.seconds(self.box.date_text))
        known = {media["uri"] for media in self.body.media}
        self.body.media += [media for media in shown if media["uri"] not in known]

    def _read_text(self, part: Node, text: str) -> None:
        """Take a part that holds elements: an attachment stands deeper than somebody's words."""
        address, is_alone = web_address(part), _stands_alone(part)
        if is_alone and not (address == text and self._is_deep(part)):
            self._take_words(text, is_alone=True)
            return
        spot = self._spot_in(text)
        is_map = address is not None and text != address and _MAP.match(address) is not None
        if spot and (spot.has_coordinates or is_map or _is_sure(spot)):
            self.body.place = self.body.place or spot.name
        elif address:
            self.body.link = self.body.link or address
            self.body.link_name = self.body.link_name or _name_beside(text, address)
        else:
            self._take_words(text, is_alone=False)

    def _is_deep(self, part: Node) -> bool:
        """Whether what a part holds is deeper than a text: pages of 2018 to 2021 have one element more around it."""
        return not is_leaf(part) and _OLDER_BOX not in tokens(self.box.node)

    def _without_group(self, part: Node, label: Node) -> str:
        """Give the words of a comment; the group that a label names before them is noted."""
        around = label.parent or part
        rest = text_of(part, lambda node: same(node, around) or _is_aside(node))
        if not rest and self.page.was_open:  # the name may have taken in the words after it
            return text_of(part, _is_aside)
        self.body.group = text_of(around, Nodes(label).__contains__) or None
        return rest

    def _take_spot(self) -> None:
        """Note a place that stands where a text might, if it is sure to be one."""
        for start, words in enumerate(self.words):
            may_be_one = words.is_alone and (len(self.words) > 1 or words.text[-1] == ")")
            spot = self._spot_in(words.text) if may_be_one else None
            if spot is None or not spot.has_label:
                continue
            end = start + 1 if spot.has_coordinates else self._end_of_spot(start + 1)
            has_coordinates = spot.has_coordinates or end > start + 1
            others = any(other.is_alone for other in (*self.words[:start], *self.words[end:]))
            signs = (has_coordinates, spot.is_in_title, others)
            if spot.is_whole and sum(signs) > 1:
                self.body.place = self.body.place or spot.name
                del self.words[start:end]
                return

    def _spot_in(self, text: str) -> Spot | None:
        """Read a place, which the title may name beside the owner."""
        return spot_in(text, (self.box.title or "").replace(self.page.context.owner or "\n", "\n"))

    def _end_of_spot(self, start: int) -> int:
        """Find where a place ends of which each line stands alone: with its coordinates, after lines with labels."""
        for place, words in enumerate(self.words[start:], start):
            if are_coordinates(words.text):
                return place + 1
            if not has_label(words.text):
                break
        return start

    def _drop_edit(self) -> None:
        """Leave out the line that says when the record was changed: the last of those that have its form."""
        alone = [words for words in self.words if words.is_alone]
        if not alone or not (len(self.words) > 1 or self.body.media or self.body.link or self.body.place):
            return
        edits, since = self.page.edits, self.page.seconds(self.box.date_text)
        last = next((words for words in reversed(alone) if edits.may_be_one(words.text, since)), None)
        if last is not None and (len(alone) > 1 or edits.is_worded_as_others(last.text)):
            self.words = [words for words in self.words if words is not last]


def _is_sure(spot: Spot) -> bool:
    """Whether the block of a place without coordinates is one: all its lines have labels, the title names it."""
    return spot.is_in_title and spot.has_label and spot.is_whole


def _group_label(part: Node) -> Node | None:
    """Give the label that names a comment's group before its words."""
    label = part.css_first(f".{_GROUP_LABEL}")
    return None if label is None or same(label.parent, part) else label


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
    inner = children(part)
    return is_leaf(part) or (len(inner) == 1 and not _has_own_text(part) and is_leaf(inner[0]))


def _has_own_text(node: Node) -> bool:
    child = node.first_child
    while child is not None:
        if child.is_text_node and (child.text_content or "").strip():
            return True
        child = child.next
    return False


def _name_beside(text: str, address: str) -> str | None:
    return next((line for line in text.split("\n") if line != address and not line.startswith(("http", "www."))), None)


def _is_aside(node: Node) -> bool:
    """Whether an element says nothing of the person's: others' comments, reactions, a table of labels and values."""
    if not node.is_element_node:
        return False
    return not _ASIDE_CLASSES.isdisjoint(tokens(node)) or (node.tag == "table" and first_with(node, LABEL) is not None)
