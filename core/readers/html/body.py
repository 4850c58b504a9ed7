"""Tells apart what stands in the body of a record: the person's words, files, a shared link, a place, an edit's day.

Told by structure alone: which blocks bear links, coordinates, files; where the text stands directly
(docs/formats/facebook.md §5.2, §5.4).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from core.readers.html.boxes import BOX, Box
from core.readers.html.media import media_nodes, media_of
from core.readers.html.nodes import Node, all_with, attribute, children, tokens
from core.readers.html.page import HtmlPage
from core.readers.html.text import text_of
from core.readers.shapes import Json

_BLOCK = "_2pin"
_GROUP_LABEL = "_a6_m"
_COMMENT = "comment"  # others' comments below a photo (H1)
_ASIDE = frozenset({"table", "ul", "ol"})  # a file's data, reactions: nobody's words
_COORDINATES = re.compile(r"\(\s*-?\d{1,3}(?:[.,]\d+)?\s*,\s*-?\d{1,3}(?:[.,]\d+)?\s*\)")
_MAP = re.compile(r"https?://[^/]*\bmaps?\b|https?://[^/]+/maps?\b", re.IGNORECASE)
_LONGEST_EDIT_WORDS = 40  # letters before the date of an "Updated …" line


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
    body = Body()
    if box.body is None:
        return body
    words: list[tuple[bool, str]] = []
    if media_nodes(box.body):
        body.media = media_of(box.body, page.seconds(box.date_text))
    for block in _blocks(box.body):
        _read_block(page, body, block, words)
    _choose_text(body, words)
    return body


def _blocks(node: Node) -> Iterator[Node]:
    """Yield the outermost blocks of a body; a body without any is one block."""
    blocks = all_with(node, _BLOCK)
    if not blocks:
        yield node
        return
    last: Node | None = None
    for block in blocks:
        if last is None or not _stands_in(block, last):
            last = block
            yield block


def _read_block(page: HtmlPage, body: Body, block: Node, words: list[tuple[bool, str]]) -> None:
    if media_nodes(block):
        return  # its words are the captions of its files
    text = text_of(block, _is_aside)
    if not text:
        return
    if label := _group_label(block):
        body.group, text = _group_and_text(block, label)
    own, address = _stands_directly(block), _web_address(block)
    if _COORDINATES.search(text) or (address and _MAP.match(address)):
        body.place = body.place or _place_name(text)
    elif address and not own:
        body.link = body.link or address
        body.link_name = body.link_name or _name_beside(text, address)
    elif not _is_edit_line(page, text):
        words.append((own, text))


def _choose_text(body: Body, words: list[tuple[bool, str]]) -> None:
    """Take the last text that stands as posts' texts do, else the last of all; attachments come before it."""
    own = [position for position, (direct, _) in enumerate(words) if direct] or list(range(len(words)))
    if own:
        body.text = words.pop(own[-1])[1] or None
    body.beside = [text for _, text in words if text]


def _stands_directly(block: Node) -> bool:
    """Whether the text stands in the block's own first element, as the words of a post do."""
    first = next(children(block), None)
    inner = first.first_child if first is not None else None
    while inner is not None:
        if inner.is_text_node and (inner.text_content or "").strip():
            return True
        inner = inner.next
    return False


def _group_label(block: Node) -> Node | None:
    return block.css_first(f".{_GROUP_LABEL}")


def _group_and_text(block: Node, label: Node) -> tuple[str | None, str]:
    """Take the group that is named after its label, and the words after both."""
    around = label.parent
    if around is None or around == block:
        return None, text_of(block, _is_aside)
    group = text_of(around, lambda node: node == label)
    return group or None, text_of(block, lambda node: node == around or _is_aside(node))


def _web_address(block: Node) -> str | None:
    for link in block.css("a[href]"):
        address = attribute(link, "href") or ""
        if address.startswith(("http://", "https://")):
            return address
    return None


def _place_name(text: str) -> str | None:
    """Take the first line; a label before it ends with a colon."""
    first = text.split("\n", 1)[0]
    name = first.rpartition(": ")[2].strip()
    return None if _COORDINATES.search(name) else name or None


def _name_beside(text: str, address: str) -> str | None:
    return next((line for line in text.split("\n") if line != address and not line.startswith(("http", "www."))), None)


def _is_edit_line(page: HtmlPage, text: str) -> bool:
    """Whether a line says when the record was changed: some word and a date as this page writes dates."""
    if "\n" in text or not any(sign.isdigit() for sign in text) or len(text) > _LONGEST_EDIT_WORDS * 2:
        return False
    return page.dates.utc_ms_at_end(text) is not None


def _is_aside(node: Node) -> bool:
    if not node.is_element_node:
        return False
    return node.tag in _ASIDE or bool(tokens(node) & (BOX | {_COMMENT}))


def _stands_in(node: Node, outer: Node) -> bool:
    around = node.parent
    for _ in range(32):
        if around is None:
            return False
        if around == outer:
            return True
        around = around.parent
    return True
