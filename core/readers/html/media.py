"""Finds the pictures, films and sounds that a record shows, with their captions.

Icons, page assets and embedded data are decoration; pictures on the web count only where a picture of the record
stands (docs/formats/facebook.md §5.2).
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from core.readers.html.nodes import Node, attribute, tokens
from core.readers.html.text import as_meta, text_of
from core.values import Json

_TAGS = "img[src],video[src],audio[src],video source[src],audio source[src]"
_SHOWN = frozenset({"_a6_o", "_2yuc"})  # what Meta dresses pictures and films of records with
_ASSETS = ("files/", "icons/", "images/")
_FILES = frozenset({"img", "video", "audio"})
_AROUND = _FILES | {"a", "figure", "span"}
_CAPTION = "_3-95"  # the element without it is the name of the album
BESIDE = frozenset({"comment"})  # elements beside a file that are no words on it: others' comments (H1)


def media_nodes(node: Node) -> list[Node]:
    """List the elements within a node that show media of a record, in the order of the page."""
    return [found for found in node.css(_TAGS) if uri_of(found) is not None]


def media_of(node: Node, timestamp: int | None = None) -> list[Json]:
    """Give the media within a node as the MEDIA objects of JSON; `title` is the name of the album."""
    found: dict[str, Json] = {}
    for shown in media_nodes(node):
        uri = uri_of(shown)
        if uri is not None and uri not in found:
            found[uri] = _media(uri, shown, timestamp)
    return list(found.values())


def uri_of(shown: Node) -> str | None:
    """Give the address of a shown file as JSON names it, from the root of the export; None for decoration."""
    address = (attribute(shown, "src") or "").strip()
    if address.startswith(("http://", "https://")):
        return address if not _SHOWN.isdisjoint(tokens(shown)) else None
    return member_path(address)


def member_path(address: str) -> str | None:
    """Give the path of a file of the archive that an address of a page means; None if it means none."""
    path = address.strip().replace("\\", "/")
    while path.startswith(("../", "./", "/")):
        path = path.partition("/")[2]
    scheme, colon, _ = path.partition(":")
    if not path or path.startswith(("#", "?", *_ASSETS)) or (colon and scheme.isalpha()):
        return None
    return unquote(path) if "%" in path else path


def _media(uri: str, shown: Node, timestamp: int | None) -> Json:
    media: Json = {"uri": as_meta(uri)}
    if timestamp is not None:
        media["creation_timestamp"] = timestamp
    for beside in _after(_outermost_alone(shown)):
        text = text_of(beside)
        key = "description" if _CAPTION in tokens(beside) else "title"
        if text and key not in media:
            media[key] = as_meta(text)
    return media


def _outermost_alone(shown: Node) -> Node:
    """Climb from a file to the link or element that holds nothing else."""
    around = shown
    for _ in range(3):
        parent = around.parent
        if parent is None or parent.tag not in _AROUND:
            break
        around = parent
    return around


def _after(around: Node) -> Iterator[Node]:
    """Yield the elements that follow beside a file, up to the next file: the name of its album, its caption."""
    beside = around.next
    while beside is not None:
        if beside.is_element_node:
            if beside.tag in _FILES or media_nodes(beside):
                return
            if beside.tag == "div" and BESIDE.isdisjoint(tokens(beside)):
                yield beside
        beside = beside.next
