"""Gathers the words that stand with each file of a record: above it or below it, marked as its caption or plain.

Which of them are a caption and which the name of an album is told by `core.readers.html.albums`
(docs/formats/facebook.md §5.2).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from core.readers.html.nodes import Node, Nodes, descendants, same, tokens
from core.readers.html.text import is_block, is_leaf, text_of

_CAPTION = "_3-95"
# A file's data, reactions, others' comments below a photo (H1), head and foot: nobody's words on a picture.
_ASIDE_TAGS = frozenset(
    {"table", "ul", "ol", "script", "style", "video", "audio", "header", "footer", "h1", "h2", "h3"}
)
_ASIDE_CLASSES = frozenset({"comment", "_a6-h", "_2lek", "_a6-o", "_2lem", "_a6-g", "_2lej"})


@dataclass(slots=True)
class Words:
    """Some words with a file; none where the place of a name or a caption is left empty."""

    text: str
    is_marked: bool = False  # as a caption; plain words may be the name of the album
    is_above: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """An element that shows a file, and the address of that file."""

    node: Node
    uri: str


@dataclass(frozen=True, slots=True)
class _Piece:
    """An element or a bare text that holds words and no file."""

    node: Node
    text: str
    is_inline: bool


def words_with(region: Node, files: list[Shown], label: Node | None = None) -> dict[str, list[Words]]:
    """Give what stands with each file of a region, by its address; the label of a cell is no word on its files."""
    found: dict[str, list[Words]] = {shown.uri: [] for shown in files}
    around = _addresses_within(region, files)
    seen: list[str] = []
    last: _Piece | None = None
    for piece in _pieces(region, {shown.node.mem_id: shown.uri for shown in files}, around, label):
        if isinstance(piece, str):
            seen.append(piece)
            last = None
            continue
        uri = _address_beside(piece.node, around, seen)
        if last is not None and last.is_inline and piece.is_inline and same(last.node.parent, piece.node.parent):
            found[uri][-1].text += piece.text
        else:
            found[uri].append(Words(piece.text, _CAPTION in tokens(piece.node), uri not in seen))
        last = piece
    for words in found.values():
        for one in words:
            one.text = one.text.strip()
    return found


def _addresses_within(region: Node, files: list[Shown]) -> dict[int, list[str]]:
    """Give the addresses of the files within each element around one, by the element's id."""
    around: dict[int, list[str]] = {}
    for shown in files:
        node = shown.node.parent
        while node is not None:
            within = around.setdefault(node.mem_id, [])
            if shown.uri not in within:
                within.append(shown.uri)
            node = None if same(node, region) else node.parent
    return around


def _address_beside(node: Node, around: dict[int, list[str]], seen: list[str]) -> str:
    """Say with which file some words stand: the only one around them, else the last one before them, else the next."""
    outer = node.parent
    while outer is not None and outer.mem_id not in around:
        outer = outer.parent
    beside = around[outer.mem_id] if outer is not None else next(iter(around.values()))
    return next((uri for uri in reversed(seen) if uri in beside), beside[0])


def _pieces(
    region: Node, files: dict[int, str], around: dict[int, list[str]], label: Node | None
) -> Iterator[_Piece | str]:
    """Yield the addresses of files and what stands between them, in the order of the page."""
    taken = Nodes(label)
    for node in descendants(region, lambda inner: inner in taken or inner.parent in taken or _is_aside(inner, files)):
        if node.mem_id in files:
            taken.add(node)
            yield files[node.mem_id]
        elif node.is_text_node:
            if (text := node.text_content or "").strip():
                yield _Piece(node, text, is_inline=True)
        elif node.tag == "br":
            yield _Piece(node, "\n", is_inline=True)
        elif node.is_element_node and node.mem_id not in around and is_leaf(node):
            taken.add(node)
            text = text_of(node)
            if text or is_block(node):
                yield _Piece(node, text, is_inline=not is_block(node))


def _is_aside(node: Node, files: dict[int, str]) -> bool:
    if not node.is_element_node or node.mem_id in files:
        return False
    return node.tag in _ASIDE_TAGS or not _ASIDE_CLASSES.isdisjoint(tokens(node))
