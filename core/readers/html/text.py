"""Gives the text of an element as the person wrote it: `<br>` and blocks become lines, scripts say nothing.

`as_meta` then writes it as Meta's JSON would, so that the readers of JSON mend it back, exactly.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from core.readers.html.nodes import TEXT, Node, descendants

# What a browser that cannot play a film shows instead of it is no word of the person's.
_SILENT = frozenset(
    {"script", "style", "noscript", "template", "head", "iframe", "object", "svg", "video", "audio", "select", "button"}
)
_BLOCKS = frozenset(
    {"address", "article", "blockquote", "div", "dl", "dd", "dt", "figure", "figcaption", "footer", "form", "header"}
    | {"h1", "h2", "h3", "h4", "h5", "h6", "hr", "main", "nav", "p", "pre", "section"}
    | {"ul", "ol", "li", "table", "thead", "tbody", "tfoot", "tr", "td", "th"}
)
_ODD = _SILENT | {"br"}
# Begins at no blank within a run of blanks: a million of them are looked through once.
_SOURCE_BREAK = re.compile(r"(?<![ \t])[ \t]*+[\r\n][\r\n\t ]*")


def as_meta(text: str) -> str:
    """Write a text as Meta's JSON does, one letter for each byte of its UTF-8: the readers mend it back."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("latin-1")


def is_leaf(node: Node) -> bool:
    """Whether an element holds nothing but text: no element in it begins a line of its own."""
    return not any(found.tag in _BLOCKS for found in descendants(node))


def is_block(node: Node) -> bool:
    """Whether an element begins a line of its own."""
    return node.tag in _BLOCKS


def text_of(node: Node, skip: Callable[[Node], bool] | None = None) -> str:
    """Give an element's text, its lines separated by newlines; what `skip` names says nothing."""
    child = node.first_child
    while child is not None and child.next is None and skip is None:  # most elements hold one text, however deep
        if child.is_text_node:
            text = child.text_content or ""
            return (_SOURCE_BREAK.sub(" ", text) if "\n" in text or "\r" in text else text).strip()
        if child.tag in _ODD:
            break
        child = child.first_child
    return "" if child is None else _text_of_many(node, skip)


def lines_of(node: Node, skip: Callable[[Node], bool] | None = None) -> list[str]:
    """List the lines of an element that say something."""
    return [line for line in text_of(node, skip).split("\n") if line]


def _text_of_many(node: Node, skip: Callable[[Node], bool] | None) -> str:
    """Walk down and up by hand: no depth exhausts the stack."""
    written = _Writer()
    current: Node | None = node.first_child
    around: list[Node] = []
    while current is not None:
        inner = _enter(current, written, skip)
        if inner is not None:
            around.append(current)
            current = inner
            continue
        following = current.next
        while following is None and around:
            left = around.pop()
            if left.tag in _BLOCKS:
                written.end_line()
            following = left.next
        current = following
    return written.text()


def _enter(node: Node, written: _Writer, skip: Callable[[Node], bool] | None) -> Node | None:
    """Write what a node itself says; give its first child if it has some that speak."""
    tag = node.tag
    if skip is not None and skip(node):
        return None
    if tag == TEXT:
        written.add(node.text_content or "")
        return None
    if tag == "br":
        written.add_break()
        return None
    if tag in _SILENT or not node.is_element_node:
        return None
    if tag in _BLOCKS:
        written.end_line()
    return node.first_child


class _Writer:
    """Collects lines; a block begins a new one only if the last one has something."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []

    def add(self, text: str) -> None:
        """Add to the line; a line break of the page's source is a blank."""
        self._line.append(_SOURCE_BREAK.sub(" ", text))

    def add_break(self) -> None:
        """End the line, even an empty one: the person left it empty."""
        self._lines.append("".join(self._line).strip())
        self._line.clear()

    def end_line(self) -> None:
        """End the line if it says something."""
        line = "".join(self._line).strip()
        self._line.clear()
        if line:
            self._lines.append(line)

    def text(self) -> str:
        """Give all lines."""
        self.end_line()
        return "\n".join(self._lines).strip("\n")
