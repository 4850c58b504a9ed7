"""Finds who turns a page into the tree that its reader expects; the page's path, never its words, has named the reader.

A new translator is one line in the table of its platform.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from core.readers.context import Context, Page
from core.readers.html.facebook import table as facebook
from core.readers.html.instagram import table as instagram
from core.readers.html.knowing import has_profile, is_known
from core.readers.html.meta_ai import table as meta_ai
from core.readers.html.page import HtmlPage
from core.readers.html.portions import portions
from core.readers.html.records import count_boxes, mixed_records
from core.readers.html.threads import table as threads

PAGES = (".html", ".htm", ".xhtml")
_RECORDS = ".json"
_BOM = b"\xef\xbb\xbf"
_LOOKED_AT = 1024
_OF_PROFILES = frozenset({"facebook.profile", "facebook.profile_fields"})
Translator = Callable[[HtmlPage], object]

TRANSLATORS: dict[str, Translator] = {
    **facebook.TRANSLATORS,
    **instagram.TRANSLATORS,
    **threads.TRANSLATORS,
    **meta_ai.TRANSLATORS,
}
"""By the name of the reader or facts reader. Others take each record as it looks: classic or label/value."""


def is_page(content: bytes, path: str) -> bool:
    """Tell a page from JSON and plain text by its content; an empty or odd one by its name."""
    start = content[:_LOOKED_AT].removeprefix(_BOM).lstrip(b"\0 \t\r\n\f")
    if path.endswith(PAGES):
        return not start.startswith((b"{", b"["))
    return path.endswith(_RECORDS) and start.startswith(b"<")


def translate(content: bytes, reader: str, path: str, context: Context) -> Page:
    """Give a page as the JSON of its path would have come. Raises `DamagedMember` for what no parser could take."""
    page = HtmlPage.of(content, path, context)
    return replace(_translated(page, reader, known=_is_known(page, reader)), ignored=page.ignored)


def translate_in_portions(content: bytes, reader: str, path: str, context: Context) -> Page:
    """Give a page as `translate` does, one of many megabytes by its first records: `rest` gives the others."""
    page = HtmlPage.of(content, path, context)
    known = _is_known(page, reader)
    pages = (_translated(portion, reader, known=known) for portion in portions(page, reader))
    return replace(next(pages), rest=pages, ignored=page.ignored)


def _is_known(page: HtmlPage, reader: str) -> bool:
    return is_known(page) or (reader in _OF_PROFILES and has_profile(page))


def _translated(page: HtmlPage, reader: str, *, known: bool) -> Page:
    tree = TRANSLATORS.get(reader, mixed_records)(page) if known else None
    return Page(tree, page.path, page.context, html=True, zone_known=page.zone_known)


def count(content: bytes, path: str, context: Context) -> Page:
    """Give a page of activity as the list of its records, of which only the number matters."""
    page = HtmlPage.of(content, path, context)
    return Page(count_boxes(page), path, context, html=True, ignored=page.ignored)
