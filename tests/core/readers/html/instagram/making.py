"""Makes pages of Instagram exports and reads them as the worker does."""

from __future__ import annotations

from core.readers.facts import Facts
from core.readers.html.page import HtmlPage
from core.readers.html.translating import translate
from core.readers.item import Item
from core.readers.registry import FACTS_READERS, READERS
from core.readers.running import Outcome, run_reader
from tests.core.readers.html.making import page as any_page
from tests.core.readers.instagram.making import INSTAGRAM

PATH = "your_instagram_activity/x/y.html"


def page(html: str) -> HtmlPage:
    """Give an Instagram page with this content."""
    return any_page(html, INSTAGRAM, PATH)


def items(reader: str, html: str, path: str = PATH) -> list[Item]:
    """Give the items that a reader finds on a page."""
    read = translate(html.encode("utf-8"), reader, path, INSTAGRAM)
    records = READERS[reader](read)
    return [item for record in records.records for item in records.read(record)]


def facts(reader: str, html: str) -> Facts:
    """Give what a page tells of the account."""
    return FACTS_READERS[reader](translate(html.encode("utf-8"), reader, PATH, INSTAGRAM))


def outcome(reader: str, content: bytes) -> Outcome:
    """Run a reader over the bytes of a page."""
    return run_reader(READERS[reader], translate(content, reader, PATH, INSTAGRAM))
