"""Takes a page apart into its record boxes: head, body, foot. One rule for the pages of 2018 to 2026.

Facts: docs/formats/facebook.md §5.1 (H1, H2, H3), docs/formats/instagram.md §6.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from core.readers.html.cutting import box_marks
from core.readers.html.nodes import (
    Node,
    all_with,
    attribute,
    descendants,
    holds_text_only,
    parsed,
    same,
    stands_in,
    tokens,
    tokens_of,
)
from core.readers.html.text import text_of

BOX = frozenset({"_a6-g", "_2lej"})
LABEL = "_a6_q"  # a cell that names the value beside or within it
HEAD, BODY, FOOT = "head", "body", "foot"
_PARTS = {"_a6-h": HEAD, "_2lek": HEAD, "_a6-p": BODY, "_2let": BODY, "_a6-o": FOOT, "_2lem": FOOT}
_FEET = frozenset(token for token, part in _PARTS.items() if part == FOOT)
_ANY_BOX = ",".join(f".{token}" for token in sorted(BOX))
_TAGS: dict[str | None, str] = {
    "h2": HEAD,
    "h3": HEAD,
    "header": HEAD,
    "footer": FOOT,
}  # these say it, too, and at less cost

MARKS = box_marks(*BOX)
PROFILE_MARKS = box_marks("_a6_n", "_4nkx")  # the table of a profile, since 2018: no box stands around it


@dataclass(slots=True)  # not frozen: one is made for every record, and freezing costs as much as finding its parts
class Box:
    """One record of a page. What a box lacks is None: a header has no foot, a label/value record no head."""

    node: Node
    head: Node | None = None
    body: Node | None = None
    foot: Node | None = None
    end: Node | None = None  # where the foot stood, if the body had taken it in

    @property
    def content(self) -> Node:
        """The element that holds what the record says: its body, or the whole box where no part is marked as that."""
        return self.node if self.body is None else self.body

    def is_frame(self, node: Node) -> bool:
        """Whether an element is the head or foot, whose words are no part of the content."""
        return same(node, self.head) or same(node, self.foot)

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
        inner = self.foot.first_child
        link = inner if inner.tag == "a" else None if _is_lone_text(inner) else self.foot.css_first("a[href]")
        address = attribute(link, "href") if link is not None else None
        return address if address and address.startswith(("https://", "http://")) else None


def _is_lone_text(node: Node) -> bool:
    return node.next is None and holds_text_only(node)


def boxes_in(piece: bytes) -> Iterator[Box]:
    """Yield the outermost boxes of a piece of a page, in its order."""
    yield from outermost(all_with(parsed(piece), *BOX))


def boxes_within(node: Node) -> Iterator[Box]:
    """Yield the outermost boxes within an element: a nested record, a list of records."""
    yield from outermost([found for found in all_with(node, *BOX) if not same(found, node)])


def box_of(node: Node) -> Box:
    """Take one box apart; its parts are its children, in rare pages somewhat deeper."""
    parts: dict[str, Node] = {}
    child = node.first_child
    while child is not None:
        if child.is_element_node and (part := _TAGS.get(child.tag) or _part_by_class(child.attrs.get("class") or "")):
            parts.setdefault(part, child)
        child = child.next
    if not parts:
        for inner in filter(_is_element, descendants(node, skip=is_box)):
            if part := _TAGS.get(inner.tag) or _part_by_class(inner.attrs.get("class") or ""):
                parts.setdefault(part, inner)
    box = Box(node, parts.get(HEAD), parts.get(BODY), parts.get(FOOT))
    if box.foot is None and box.body is not None:
        _take_foot_out(box, box.body)
    return box


def _take_foot_out(box: Box, body: Node) -> None:
    """Move a foot that the body took in for want of a closing tag behind the body; its place stays, empty."""
    found = next((inner for inner in descendants(body, skip=is_box) if _is_foot(inner)), None)
    if found is None or found.css_first(_ANY_BOX) is not None:
        return
    body.insert_after(found)  # a copy
    for inner in list(found.iter(include_text=True)):
        inner.decompose()
    box.foot, box.end = body.next, found


def _is_foot(node: Node) -> bool:
    return node.is_element_node and not tokens(node).isdisjoint(_FEET)


def _is_element(node: Node) -> bool:
    return node.is_element_node


def outermost(nodes: list[Node]) -> Iterator[Box]:
    """Yield the boxes among these that stand in no other one; the nodes are in the order of the page."""
    last: Box | None = None
    parent_of_last: Node | None = None
    for node in nodes:
        parent = node.parent
        if last is None or same(parent, parent_of_last) or not stands_in(node, last.node) or _follows_end(node, last):
            last, parent_of_last = box_of(node), parent
            yield last


def _follows_end(node: Node, box: Box) -> bool:
    """Whether a box within another one comes after its foot: a closing tag is missing, and this is the next one."""
    branches: dict[int, Node] = {}  # by the element around it: what leads to the foot
    inner = end = box.end or box.foot
    while inner is not None and inner.parent is not None and not same(inner, box.node):
        branches[inner.parent.mem_id] = inner
        inner = inner.parent
    child, around = node, node.parent
    while around is not None and around.mem_id not in branches:
        child, around = around, around.parent
    before: Node | None = child if same(child, end) else child.prev
    while around is not None and before is not None and not same(before, branches[around.mem_id]):
        before = before.prev
    return around is not None and before is not None


def part_of(tag: str | None, classes: str) -> str | None:
    """Say which part of a box an element is by its name or its classes, None if they do not tell."""
    return _TAGS.get(tag) or _part_by_class(classes)


def is_box_class(classes: str) -> bool:
    """Whether an element with these classes is a box."""
    return not BOX.isdisjoint(tokens_of(classes))


@lru_cache(maxsize=4096)  # a page has some twenty different class attributes, on a million elements
def _part_by_class(classes: str) -> str | None:
    """Say which part of a box an element with these classes is, None if they do not tell."""
    own = tokens_of(classes)
    return next((part for token, part in _PARTS.items() if token in own), None)


def is_box(node: Node) -> bool:
    """Whether a node is a box."""
    return node.is_element_node and not BOX.isdisjoint(tokens(node))
