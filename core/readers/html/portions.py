"""Takes a page of many megabytes portion by portion: no record waits in memory for the page's last one.

A portion is a page of its own: what is decided for a page (its dates, its heading, its clock) comes from the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from core.readers.html.albums import Albums
from core.readers.html.boxes import MARKS
from core.readers.html.closing import closed
from core.readers.html.cutting import box_marks, places
from core.readers.html.nodes import Node
from core.readers.html.page import LARGE_BYTES, HtmlPage
from core.text.dates.page_dates import PageDates

PORTION_BYTES = 4_000_000
_OLD_THREADS = "messenger.threads"
# Pages of 2010 to 2018 have no boxes.
_OLD_MARKS = {"facebook.wall": (box_marks("feedentry"), box_marks("meta"))}
_THREAD, _MESSAGE, _ANY_THREAD = box_marks("thread"), box_marks("message"), box_marks("thread", "message")
# Translators that make one record of a whole page, whatever its length.
_ONE_RECORD = frozenset(
    {
        "meta_ai.conversations",
        "meta_ai.app_conversations",
        "instagram.old_messages",
        "messenger.support",
        "facebook.dating_profile",
        "facebook.dating_activity",
    }
)


@dataclass(eq=False)
class Portion(HtmlPage):
    """Some records of a page, in its order."""

    all_of_it: HtmlPage = field(kw_only=True)

    @property
    def whole(self) -> HtmlPage:
        """The page of which this is a portion."""
        return self.all_of_it

    @cached_property
    def dates(self) -> PageDates:
        """Decided for the page."""
        return self.all_of_it.dates

    @property
    def zone_known(self) -> bool:
        """Decided for the page."""
        return self.all_of_it.zone_known

    @cached_property
    def albums(self) -> Albums:
        """Decided for the page."""
        return self.all_of_it.albums

    @cached_property
    def start(self) -> Node:
        """The beginning of the page."""
        return self.all_of_it.start

    @cached_property
    def heading(self) -> str | None:
        """The page's own title."""
        return self.all_of_it.heading

    @cached_property
    def owner_heading(self) -> str | None:
        """The account's name on a page of 2010 to 2018."""
        return self.all_of_it.owner_heading

    def day(self, text: str) -> date | None:
        """Read a date without time as the page writes it."""
        return self.all_of_it.day(text)


def portions(page: HtmlPage, reader: str) -> Iterator[HtmlPage]:
    """Yield a large page in portions; a page of usual size, or one that makes one record, is given whole."""
    if len(page.content) < LARGE_BYTES or reader in _ONE_RECORD:
        yield page
    elif reader == _OLD_THREADS:
        yield from _threads(page)
    else:
        for start, end in _places(page.content, _marks(page.content, reader)):
            content = page.content[start:end]
            if page.was_open:
                content = closed(content)
            yield Portion(content, page.path, page.context, page.is_shallow, page.was_open, all_of_it=page)


def _threads(page: HtmlPage) -> Iterator[Portion]:
    """Yield conversations; one that goes on has its heading, which names who takes part, in each portion."""
    count, heading = 0, b""
    for start, end in _places(page.content, _ANY_THREAD):
        content = page.content[start:end]
        goes_on = bool(heading) and not _THREAD.match(content)
        shown = heading + content if goes_on else content
        yield Portion(shown, page.path, page.context, threads_before=count - goes_on, all_of_it=page)
        for found in _THREAD.finditer(content):
            count += 1
            first = _MESSAGE.search(content, found.end())
            heading = content[found.start() : first.start() if first else found.end()]


def _marks(content: bytes, reader: str) -> re.Pattern[bytes]:
    """Choose what the records of a page begin with."""
    return next((marks for marks in (MARKS, *_OLD_MARKS.get(reader, ())) if marks.search(content)), MARKS)


def _places(content: bytes, marks: re.Pattern[bytes]) -> Iterator[tuple[int, int]]:
    """Join the pieces of a page to portions."""
    begun = 0
    for _, end in places(content, marks):
        if end - begun >= PORTION_BYTES or end == len(content):
            yield begun, end
            begun = end
