"""An HTML member on its way to the tree that the JSON member of the same path would have given."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from html import unescape
from itertools import takewhile

from core.readers.context import Context
from core.readers.html.albums import Albums
from core.readers.html.boxes import LABEL, MARKS, Box, boxes_in
from core.readers.html.closing import closed
from core.readers.html.cutting import cut, cut_shallow, tags_of
from core.readers.html.edits import Edits
from core.readers.html.markup import in_one_form
from core.readers.html.nodes import Node, first_with, parsed
from core.readers.html.text import text_of
from core.text.dates.clocks import PACIFIC_STANDARD, Clock
from core.text.dates.page_dates import PageDates, read_day
from core.text.dates.zones import cut_zone
from core.vocabulary import Platform

_DATE = re.compile(
    rb'class="(?:[^"<>]*\s)?(?:_a72d|_2lem|_a6-o|meta|time|timerow)(?:\s[^"<>]*)?"[^<>]*>'
    rb"\s*(?:<[^<>]+>\s*){0,4}([^<>]{6,80})"
)
# Where a page of labels and values has its dates, its cells or a part of them, and where a page of lists.
# No part gives back what it took: a cell of a million blanks is looked through once.
_VALUE = re.compile(rb"<t[dh]\b[^<>]*+>\s*+(?:[^<>]*+<div[^<>]*+>\s*+(?:<div[^<>]*+>\s*+)?)?([^<>]{6,80})<")
_LINE = re.compile(rb"<div\b[^<>]*+>\s*+([^<>]{6,80})</div>")
_YEAR = re.compile(rb"(?<!\d)\d{4}(?!\d)")
_STRETCH, _STRETCHES = 4_000, 25  # bytes of a large page that are looked at for dates, and how many times
_ENOUGH = 64  # dates that show the months, the halves of the day, the order of day and month
LONGEST_START = 200_000  # bytes before the first record: styles, a heading, links to other pages
LARGE_BYTES = 24_000_000  # smaller pages are whole: to free what was sent takes a twentieth of the time longer
_HEADINGS = ("_a70e", "_3b0d")
_HEAD_WORDS = re.compile(rb'(?:_a6-h|_2lek)(?:\s[^"<>]*)?"[^<>]*>([^<>]+)<')
_ALBUM = "/album/"  # the folder of the pages of albums
_OPENING = 20_000  # bytes in which the records without a date that open a page stand
_PACIFIC = frozenset({Platform.INSTAGRAM, Platform.THREADS})


@dataclass(eq=False)  # no slots: `dates` and `heading` are found when first asked for
class HtmlPage:
    """A page, its path and what is known of its owner."""

    content: bytes
    path: str  # folded, '/'-separated, relative to the export's root
    context: Context
    is_shallow: bool = False  # found so: no need to look at its pieces again
    was_open: bool = False  # closing tags were missing: what belongs together was told by the marks of records alone
    threads_before: int = 0  # conversations of a page of 2010 to 2018 that stand before this portion of it

    @classmethod
    def of(cls, content: bytes, path: str, context: Context) -> HtmlPage:
        """Make a page of the bytes of a member; what it leaves open is closed, portion by portion if it is large."""
        content = in_one_form(content)
        tags = tags_of(content)
        whole = content if tags.are_closed or len(content) >= LARGE_BYTES else closed(content)
        return cls(whole, path, context, tags.are_shallow and whole is content, not tags.are_closed)

    @cached_property
    def clock(self) -> Clock:
        """The clock of its times: Facebook's is the account's, Instagram's and Threads' the same all year."""
        if self.context.platform in _PACIFIC:
            return PACIFIC_STANDARD
        return Clock.in_zone(self.context.time_zone) if self.context.time_zone else Clock.unknown()

    @cached_property
    def dates(self) -> PageDates:
        """How the page writes its dates, decided from all of them."""
        languages = (self.context.language,) if self.context.language else ()
        return PageDates.of(self._date_texts, self.clock, languages)

    @property
    def zone_known(self) -> bool:
        """Whether its times are told in full: by the account's clock, or each with its zone, as before 2018."""
        return self.clock.known or any(cut_zone(text)[1] is not None for text in self._date_texts[:1])

    @cached_property
    def _date_texts(self) -> list[str]:
        sample = _sample(self.content)
        found = _DATE.findall(sample)
        if len(found) < _ENOUGH and sample is not self.content:  # its records are long
            found = _DATE.findall(self.content)
        for elsewhere in () if found else (_VALUE, _LINE):
            found = found or [text for text in elsewhere.findall(self.content) if _YEAR.search(text)]
        return [_plain(date) for date in found]

    @cached_property
    def owner_heading(self) -> str | None:
        """The account's name, which heads the contents of pages of 2010 to 2018; None on newer pages."""
        found = self.start.css_first(".contents h1, #rhs h1, #content h1")
        return (text_of(found) or None) if found is not None else None

    @cached_property
    def heading(self) -> str | None:
        """The page's own title: the name of a conversation or an album."""
        found = first_with(self.start, *_HEADINGS) or self.start.css_first("h1") or self.start.css_first("title")
        return (text_of(found) or None) if found is not None else None

    @cached_property
    def albums(self) -> Albums:
        """The albums whose pictures it shows; the heading of an album's own page is the album's name."""
        return Albums(self.content, self.heading if _ALBUM in self.path else None)

    @cached_property
    def edits(self) -> Edits:
        """The lines that say when something on it was changed."""
        return Edits(self.content, self.dates)

    @cached_property
    def start(self) -> Node:
        """The beginning of the page, which holds its frame: what comes before the first record."""
        first = MARKS.search(self.content)
        return parsed(self.content[: min(first.start() if first else LONGEST_START, LONGEST_START)])

    @cached_property
    def has_labels(self) -> bool:
        """Whether any of its records may be a table of labels and values; most pages have none."""
        return LABEL.encode() in self.content

    @property
    def ignored(self) -> int:
        """How many scripts it holds, and pictures and the like on the web: none is run or fetched."""
        scripts, remote = self.content.count(b"<script"), self.content.count(b'src="http')
        return scripts + remote - (self.content.count(b'<script src="http') if scripts and remote else 0)

    def boxes(self) -> Iterator[Box]:
        """Yield the records of the page in its order, piece by piece: keep no box when you ask for the next."""
        for piece in (cut_shallow if self.is_shallow else cut)(self.content, MARKS):
            yield from boxes_in(piece)

    @property
    def whole(self) -> HtmlPage:
        """The page of which this one is a portion; itself where it is whole."""
        return self

    @cached_property
    def names_above(self) -> list[str]:
        """What stands above its records, each once and unparsed: who writes in a conversation too large to be held."""
        return list(dict.fromkeys(map(_plain, dict.fromkeys(_HEAD_WORDS.findall(self.content)))))

    @cached_property
    def opening(self) -> list[Box]:
        """The records without a date that open the page: who takes part."""
        first = MARKS.search(self.content)
        start = first.start() if first else 0
        boxes = boxes_in(self.content[start : start + _OPENING])
        return list(takewhile(lambda box: box.date_text is None, boxes))

    def seconds(self, text: str | None) -> int | None:
        """Read a date as the seconds that JSON would have."""
        at = self.dates.utc_ms(text) if text else None
        return None if at is None else at // 1000

    def day(self, text: str) -> date | None:
        """Read a date without time, such as a birth date."""
        languages = (self.context.language,) if self.context.language else ()
        return self.dates.day(text) or read_day(text, languages)


def _sample(content: bytes) -> bytes:
    """Take some stretches of a large page: they tell as much of its dates as all of it."""
    if len(content) <= _STRETCH * _STRETCHES:
        return content
    step = len(content) // _STRETCHES
    return b"".join(content[start : start + _STRETCH] for start in range(0, len(content), step))


def _plain(date: bytes) -> str:
    return unescape(date.decode("utf-8", "replace")).strip()
