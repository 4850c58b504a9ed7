"""Takes a page apart into its record boxes: head, body, foot. One rule for the pages of 2018 to 2026.

Facts: docs/formats/facebook.md §5.1 (H1, H2, H3), docs/formats/instagram.md §6.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from core.readers.html.cutting import box_marks
from core.readers.html.nodes import Node, all_with, attribute, children, descendants, parsed, stands_in, tokens
from core.readers.html.text import text_of

BOX = frozenset({"_a6-g", "_2lej"})
_HEAD = frozenset({"_a6-h", "_2lek"})
_BODY = frozenset({"_a6-p", "_2let"})
_FOOT = frozenset({"_a6-o", "_2lem"})
_PARTS = (_HEAD, _BODY, _FOOT)
_TAGS: dict[str, tuple[int, ...]] = {
    "h2": (0,),
    "h3": (0,),
    "header": (0,),
    "footer": (2,),
}  # where classes say nothing

MARKS = box_marks(*BOX)


@dataclass(frozen=True, slots=True)
class Box:
    """One record of a page. What a box lacks is None: a header has no foot, a label/value record no head."""

    node: Node
    head: Node | None
    body: Node | None
    foot: Node | None

    @property
    def content(self) -> Node:
        """The element that holds what the record says: its body, or the whole box where no part is marked as that."""
        return self.node if self.body is None else self.body

    def is_frame(self, node: Node) -> bool:
        """Whether an element is the head or foot, whose words are no part of the content."""
        return node in (self.head, self.foot)

    @property
    def title(self) -> str | None:
        """The words of the head: a sentence of Facebook's, a sender, a name."""
        return (text_of(self.head) or None) if self.head is not None else None

    @property
    def date_text(self) -> str | None:
        """The words of the foot: the record's time, by the page's clock and language."""
        return (text_of(self.foot) or None) if self.foot is not None else None

    @property
    def live_link(self) -> str | None:
        """The address in the foot, under which the owner sees the thing itself and its audience (§3.4)."""
        if self.foot is None or self.foot.first_child is None:
            return None
        link = self.foot.css_first("a[href]")
        address = attribute(link, "href") if link is not None else None
        return address if address and address.startswith(("https://", "http://")) else None


def boxes_in(piece: str) -> Iterator[Box]:
    """Yield the outermost boxes of a piece of a page, in its order."""
    yield from outermost(all_with(parsed(piece), *BOX))


def boxes_within(node: Node) -> Iterator[Box]:
    """Yield the outermost boxes within an element: a nested record, a list of records."""
    yield from outermost([found for found in all_with(node, *BOX) if found != node])


def box_of(node: Node) -> Box:
    """Take one box apart; its parts are its children, in rare pages somewhat deeper."""
    parts: list[Node | None] = [None, None, None]
    for child in children(node):
        _keep(parts, child)
    if parts == [None, None, None]:
        for inner in descendants(node, skip=is_box):
            if inner.is_element_node:
                _keep(parts, inner)
    return Box(node, *parts)


def outermost(nodes: list[Node]) -> Iterator[Box]:
    """Yield the boxes among these that stand in no other one; the nodes are in the order of the page."""
    last: Node | None = None
    parent_of_last: Node | None = None
    for node in nodes:
        parent = node.parent
        if last is None or parent == parent_of_last or not stands_in(node, last):
            last, parent_of_last = node, parent
            yield box_of(node)


def _keep(parts: list[Node | None], node: Node) -> None:
    """Put an element where its class says it belongs; the first of its kind counts."""
    own = tokens(node)
    by_class = [place for place, names in enumerate(_PARTS) if not names.isdisjoint(own)]
    for place in by_class or _TAGS.get(node.tag or "", ()):
        if parts[place] is None:
            parts[place] = node
            return


def is_box(node: Node) -> bool:
    """Whether a node is a box."""
    return node.is_element_node and not BOX.isdisjoint(tokens(node))
