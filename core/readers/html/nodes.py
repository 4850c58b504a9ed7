"""Looks at elements of a page: their class tokens, attributes and descendants.

Classes are compared token by token, never as a whole: their order and company change (docs/formats/facebook.md §5.1).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from selectolax.lexbor import LexborHTMLParser, LexborNode

from core.errors import DamagedMember
from core.vocabulary import Reason

Node = LexborNode
TEXT = "-text"
_NO_TOKENS: frozenset[str] = frozenset()
_LONGEST_CLIMB = 64  # elements between one and another around it; more were never seen
_WEB = ("http://", "https://")


def parsed(html: bytes) -> Node:
    """Parse a page or a piece of one, in UTF-8; whatever it holds becomes a tree, stray bytes become U+FFFD."""
    root = LexborHTMLParser(html).root
    if root is None:
        raise DamagedMember(Reason.EMPTY_FILE)
    return root


@lru_cache(maxsize=4096)  # a page has some twenty different class attributes, on a million elements
def tokens_of(attribute: str) -> frozenset[str]:
    """Split a class attribute."""
    return frozenset(attribute.split())


def tokens(node: Node) -> frozenset[str]:
    """Give the class tokens of an element."""
    return tokens_of(node.attrs.get("class") or "") if node.is_element_node else _NO_TOKENS


def attribute(node: Node, name: str) -> str | None:
    """Give an attribute that says something."""
    return (node.attrs.get(name) or None) if node.is_element_node else None


def holds_text_only(node: Node) -> bool:
    """Whether an element holds one text and nothing else, as most do: no need to look for anything else in it."""
    child = node.first_child
    return child is None or (child.is_text_node and child.next is None)


def children(node: Node) -> list[Node]:
    """List the child elements, no texts."""
    found: list[Node] = []
    child = node.first_child
    while child is not None:
        if child.is_element_node:
            found.append(child)
        child = child.next
    return found


def first_element(node: Node) -> Node | None:
    """Give the first child element."""
    child = node.first_child
    while child is not None and not child.is_element_node:
        child = child.next
    return child


def descendants(node: Node, skip: Callable[[Node], bool] | None = None) -> Iterator[Node]:
    """Yield all nodes within an element in the order of the page, texts too; nothing within what is skipped."""
    current = node.first_child
    waiting: list[Node] = []  # what follows after the elements around: no depth exhausts the stack
    while current is not None or waiting:
        if current is None:
            current = waiting.pop()
        following = current.next
        if skip is not None and skip(current):
            current = following
            continue
        yield current
        inner = current.first_child
        if inner is not None and following is not None:
            waiting.append(following)
        current = inner if inner is not None else following


def first_with(node: Node, *wanted: str) -> Node | None:
    """Give the first descendant with one of these class tokens."""
    return node.css_first(",".join(f".{token}" for token in wanted))


def all_with(node: Node, *wanted: str) -> list[Node]:
    """List the descendants with one of these class tokens, in the order of the page."""
    return node.css(",".join(f".{token}" for token in wanted))


def same(one: Node | None, other: Node | None) -> bool:
    """Whether both are one node. `==` would compare what they look like, at the cost of writing both out as HTML."""
    return one is not None and other is not None and one.mem_id == other.mem_id


class Nodes:
    """Some nodes, to be asked whether another one is among them."""

    def __init__(self, *nodes: Node | None) -> None:
        self._ids: set[int] = {node.mem_id for node in nodes if node is not None}

    def add(self, *nodes: Node) -> None:
        """Take further nodes in."""
        self._ids.update(node.mem_id for node in nodes)

    def __contains__(self, node: Node | None) -> bool:
        """Whether a node is one of them."""
        return node is not None and node.mem_id in self._ids


def stands_in(node: Node, outer: Node) -> bool:
    """Whether an element stands within another one; one that is deeper than any seen counts as such."""
    around = node.parent
    for _ in range(_LONGEST_CLIMB):
        if around is None:
            return False
        if around.mem_id == outer.mem_id:
            return True
        around = around.parent
    return True


def web_address(node: Node) -> str | None:
    """Give the first address on the web that a link within an element leads to."""
    for link in node.css("a[href]"):
        address = attribute(link, "href") or ""
        if address.startswith(_WEB):
            return address
    return None
