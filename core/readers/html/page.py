"""An HTML member on its way to the tree that the JSON member of the same path would have given."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from html import unescape

from core.readers.context import Context
from core.readers.html.boxes import MARKS, Box, boxes_in
from core.readers.html.cutting import CHUNK_BYTES, cut
from core.readers.html.nodes import first_with, parsed
from core.readers.html.text import text_of
from core.text.dates.clocks import PACIFIC_STANDARD, Clock
from core.text.dates.page_dates import PageDates, read_day
from core.vocabulary import Platform

_DATE = re.compile(
    rb'class="(?:[^"<>]*\s)?(?:_a72d|_2lem|_a6-o)(?:\s[^"<>]*)?"[^<>]*>\s*(?:<[^<>]+>\s*){0,4}([^<>]{6,80})'
)
# Where a page of labels and values has its dates.
_VALUE = re.compile(rb'class="(?:[^"<>]*\s)?_a6_r(?:\s[^"<>]*)?"[^<>]*>([^<>]{6,80})<')
_HEADINGS = ("_a70e", "_3b0d")
_PACIFIC = frozenset({Platform.INSTAGRAM, Platform.THREADS})


@dataclass(eq=False)  # no slots: `dates` and `heading` are found when first asked for
class HtmlPage:
    """A page, its path and what is known of its owner."""

    content: bytes
    path: str  # folded, '/'-separated, relative to the export's root
    context: Context
    date_pattern: re.Pattern[bytes] = field(default=_DATE)

    @cached_property
    def clock(self) -> Clock:
        """The clock of its times: Facebook's is the account's, Instagram's and Threads' the same all year."""
        if self.context.platform in _PACIFIC:
            return PACIFIC_STANDARD
        return Clock.in_zone(self.context.time_zone) if self.context.time_zone else Clock.unknown()

    @cached_property
    def dates(self) -> PageDates:
        """How the page writes its dates, decided from all of them."""
        found = self.date_pattern.findall(self.content) or _VALUE.findall(self.content)
        samples = [_plain(date) for date in found]
        languages = (self.context.language,) if self.context.language else ()
        return PageDates.of(samples, self.clock, languages)

    @cached_property
    def heading(self) -> str | None:
        """The page's own title: the name of a conversation or an album."""
        start = parsed(self.content[: CHUNK_BYTES // 10].decode("utf-8", "replace"))
        found = first_with(start, *_HEADINGS) or start.css_first("h1") or start.css_first("title")
        return (text_of(found) or None) if found is not None else None

    def boxes(self) -> Iterator[Box]:
        """Yield the records of the page in its order, piece by piece: keep no box when you ask for the next."""
        for piece in cut(self.content, MARKS):
            yield from boxes_in(piece)

    def seconds(self, text: str | None) -> int | None:
        """Read a date as the seconds that JSON would have."""
        at = self.dates.utc_ms(text) if text else None
        return None if at is None else at // 1000

    def day(self, text: str) -> date | None:
        """Read a date without time, such as a birth date."""
        languages = (self.context.language,) if self.context.language else ()
        return self.dates.day(text) or read_day(text, languages)


def _plain(date: bytes) -> str:
    return unescape(date.decode("utf-8", "replace")).strip()
