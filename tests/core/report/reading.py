"""Reads a PDF back, for the tests."""

from __future__ import annotations

import io
from collections import Counter
from typing import Any

from pypdf import PageObject, PdfReader


def reader(pdf: bytes) -> PdfReader:
    """Open a PDF from memory."""
    return PdfReader(io.BytesIO(pdf))


def text_of(pdf: bytes) -> str:
    """Give all text as somebody copies it, lines joined."""
    pages = (page.extract_text() for page in reader(pdf).pages)
    return " ".join(" ".join(pages).split())


def pages_of(pdf: bytes) -> list[list[str]]:
    """Give the lines of each page, its footer last."""
    return [[line for line in page.extract_text().splitlines() if line.strip()] for page in reader(pdf).pages]


def empty_shares(pdf: bytes) -> list[float]:
    """Give for each page which share of it is empty below the lowest words, the footer left out."""
    return [_empty_share(page) for page in reader(pdf).pages]


def _empty_share(page: PageObject) -> float:
    heights: set[int] = set()

    def visit(text: str, placed: list[float], within: list[float], *_: object) -> None:
        if text.strip():
            heights.add(round(placed[3] * within[5] + placed[5]))

    page.extract_text(visitor_text=visit)
    _footer, lowest = sorted(heights)[:2]
    return lowest / float(page.mediabox.height)


def tags_of(pdf: bytes) -> Counter[str]:
    """Count the tags of the structure tree."""
    return Counter(str(node["/S"]) for node in _nodes(reader(pdf).trailer["/Root"]["/StructTreeRoot"]) if "/S" in node)


def alternatives_of(pdf: bytes) -> list[str]:
    """List the alternative texts of figures."""
    tree = reader(pdf).trailer["/Root"]["/StructTreeRoot"]
    return [str(node["/Alt"]) for node in _nodes(tree) if "/Alt" in node]


def addresses_of(pdf: bytes) -> list[str]:
    """List where the links lead."""
    notes = [note.get_object() for page in reader(pdf).pages for note in page.get("/Annots", [])]
    return [str(note["/A"]["/URI"]) for note in notes if "/A" in note]


def _nodes(node: Any) -> list[Any]:
    """Walk the structure tree; other kinds of children are page content."""
    node = node.get_object()
    if isinstance(node, list):
        return [inner for child in node for inner in _nodes(child)]
    if not isinstance(node, dict):
        return []
    return [node, *(_nodes(node["/K"]) if "/K" in node else [])]
