"""Makes pages and parts of pages."""

from __future__ import annotations

from core.readers.context import Context
from core.readers.html.boxes import Box, boxes_in
from core.readers.html.nodes import Node, parsed
from core.readers.html.page import HtmlPage
from core.vocabulary import Platform

HERE = Context(Platform.FACEBOOK, "Anna Demo", time_zone="UTC", language="en_US")


def page(html: str, context: Context = HERE, path: str = "x.html") -> HtmlPage:
    """Give a page with this content."""
    return HtmlPage(html.encode("utf-8"), path, context)


def node(html: str) -> Node:
    """Give the first element of this content."""
    body = parsed(html.encode()).css_first("body > *")
    assert body is not None
    return body


def box(html: str) -> Box:
    """Give the one box of this content."""
    (found,) = boxes_in(html.encode())
    return found
