"""Finds the pictures, films and sounds that a record shows, with their captions.

Icons, page assets and embedded data are decoration; pictures on the web count only where a picture of the record
stands (docs/formats/facebook.md §5.2).
"""

from __future__ import annotations

from urllib.parse import unquote

from core.readers.html.captions import Shown, words_with
from core.readers.html.nodes import Node, attribute, tokens
from core.readers.html.page import HtmlPage
from core.readers.html.text import as_meta
from core.values import Json

_TAGS = "img[src],video[src],audio[src],video source[src],audio source[src]"
_SHOWN = frozenset({"_a6_o", "_2yuc"})  # what Meta dresses pictures and films of records with
_ASSETS = ("files/", "icons/", "images/")


def media_nodes(node: Node) -> list[Node]:
    """List the elements within a node that show media of a record, in the order of the page."""
    return [found for found in node.css(_TAGS) if uri_of(found) is not None]


def media_of(page: HtmlPage, region: Node, timestamp: int | None = None, label: Node | None = None) -> list[Json]:
    """Give the media of a region as the MEDIA objects of JSON, with all words of the region.

    `title` is the name of the album, `description` the caption; the label of a cell is neither.
    """
    files = _files(region)
    found: list[Json] = []
    for uri, words in words_with(region, files, label).items() if files else ():
        media: Json = {"uri": as_meta(uri)}
        if timestamp is not None:
            media["creation_timestamp"] = timestamp
        place = page.albums.place_of_name(uri, words) if words else None
        if place is not None:
            media["title"] = as_meta(words.pop(place).text)
        if caption := "\n".join(dict.fromkeys(one.text for one in words if one.text)):
            media["description"] = as_meta(caption)
        found.append(media)
    return found


def files_of(region: Node) -> list[Json]:
    """Give the media of a region without the words that stand with them."""
    return [{"uri": as_meta(uri)} for uri in dict.fromkeys(shown.uri for shown in _files(region))]


def _files(region: Node) -> list[Shown]:
    """List the elements that show files; a film may name its file in an element within."""
    found: list[Shown] = []
    for node in region.css(_TAGS):
        if (uri := uri_of(node)) is not None:
            film = node.parent if node.tag == "source" else node
            found.append(Shown(film or node, uri))
    return found


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
