"""A list of items to work through on the site: with ticks, links where the archive has them, beginnings of texts.

It is shown in the window, saved for a spreadsheet, or set as a PDF to print.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import BinaryIO

from core.answers import Answers, Tick
from core.export import safe_cell
from core.forms import is_known_address
from core.i18n import Words
from core.library.filters import Filter, Order
from core.library.items import ItemRow
from core.library.library import Library
from core.messages import labels
from core.report.quoting import TEXT_LENGTH, direction_against, name_within
from core.report.shapes import Document, Opening, Passage, Quote, Quotes, Section
from core.text.safe import one_line
from core.vocabulary import Choice, Kind, Platform

LONGEST = 5_000  # items of one list; nobody works through more at a time
TO_DO, DONE = "☐", "☑"


@dataclass(frozen=True, slots=True)
class Task:
    """One item of the list; `link` leads to it on the site, where the archive has it and it may be opened."""

    id: int
    key: str
    platform: Platform
    kind: Kind
    made_at: datetime | None
    place: str
    text: str
    link: str | None


@dataclass(frozen=True, slots=True)
class Worklist:
    """The tasks, oldest first, and how many items fit in all."""

    tasks: tuple[Task, ...]
    fitting: int

    @property
    def is_cut(self) -> bool:
        """Whether more items fit than the list holds."""
        return self.fitting > len(self.tasks)


def worklist(library: Library, wanted: Filter) -> Worklist:
    """List the items that fit. Not for the GUI thread: the first call makes the keys of all items."""
    found = library.rows(wanted, Order.OLDEST_FIRST)
    ids = [int(item) for item in found[:LONGEST]]
    if not ids:
        return Worklist((), 0)
    keys = dict(zip(sorted(ids), library.keys_of(sorted(ids)), strict=True))
    links = library.live_links(ids)
    return Worklist(tuple(_task(row, keys[row.id], links.get(row.id)) for row in library.page(ids)), len(found))


def ticked(answers: Answers) -> frozenset[str]:
    """Give the keys of what was ticked off."""
    return frozenset(tick.key for tick in answers.ticks)


def with_tick(answers: Answers, tick: Tick) -> Answers:
    """Tick an item off."""
    return replace(answers, ticks=(*_others(answers, tick.key), tick))


def without_tick(answers: Answers, key: str) -> Answers:
    """Take a tick away."""
    return replace(answers, ticks=_others(answers, key))


def write_table(tasks: Sequence[Task], done: frozenset[str], words: Words, target: BinaryIO) -> None:
    """Write the list for a spreadsheet: UTF-8 with BOM, nothing in it can be taken for a formula."""
    text = io.TextIOWrapper(target, encoding="utf-8-sig", errors="replace", newline="")
    writer = csv.writer(text)
    writer.writerow(_headings(words))
    platforms, kinds = labels(Platform, words), labels(Kind, words)
    for task in tasks:
        day = task.made_at.date().isoformat() if task.made_at else ""
        cells = (platforms[task.platform], kinds[task.kind], task.place, task.text, task.link or "")
        tick = words._("yes") if task.key in done else ""
        writer.writerow([tick, day, *map(safe_cell, cells)])
    text.detach()


def printed(tasks: Sequence[Task], done: frozenset[str], library: Library, words: Words) -> Document:
    """Set the list out for printing, with a box before each item."""
    day = library.judgement.day
    title = words._("To work through on the site")
    columns = (words._("Day"), words._("Where"), words._("Text"))
    count = words.n("{n} item", "{n} items", len(tasks))
    kinds = labels(Kind, words)
    quotes = Quotes(columns, tuple(_quote(task, kinds, words, done=task.key in done) for task in tasks))
    told = words._("Tick off what you changed or deleted. An address leads to the item itself.")
    return Document(
        language=words.language,
        rtl=words.locale.text_direction == "rtl",
        title=title,
        day=(day.year, day.month, day.day),
        footer=words._("Volteface, {day}. Made on your own computer; nothing was sent anywhere.").format(
            day=words.day(day)
        ),
        page_of=words._("Page {page} of {pages}"),
        opening=Opening(words.day(day), title, (count,)),
        sections=(Section("", (Passage(told), quotes)),),
    )


def _headings(words: Words) -> list[str]:
    return [
        words.p("column", "Done"),
        words.p("column", "Date"),
        words.p("column", "Platform"),
        words.p("column", "What"),
        words.p("column", "Where"),
        words.p("column", "Text"),
        words.p("column", "Address"),
    ]


def _task(row: ItemRow, key: str, link: str | None) -> Task:
    return Task(
        id=row.id,
        key=key,
        platform=row.platform,
        kind=row.kind,
        made_at=row.made_at,
        place=row.place.name or "" if row.place else "",
        text=one_line(row.text or row.title or "", TEXT_LENGTH),
        link=link if link and is_known_address(link) else None,
    )


def _quote(task: Task, kinds: dict[Choice, str], words: Words, *, done: bool) -> Quote:
    day = words.day(task.made_at.date(), "medium") if task.made_at else words._("No date")
    where = kinds[task.kind]
    if task.place:
        where = words._("{kind}, {place}").format(kind=where, place=name_within(task.place))
    text = "\n".join(part for part in (task.text or words._("No words"), task.link) if part)
    return Quote(f"{DONE if done else TO_DO} {day}", where, text, direction_against(task.text, words))


def _others(answers: Answers, key: str) -> tuple[Tick, ...]:
    return tuple(tick for tick in answers.ticks if tick.key != key)
