"""Makes libraries of a few items, without an archive and without processes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from core.answers import NO_ANSWERS, Answers
from core.archive.media import MediaIndex
from core.archive.member import PLAIN_FILE, Location, Member
from core.archive.opening import Archive
from core.judging.policy import shipped_policy
from core.library import schema
from core.library.adding import Adder
from core.library.database import Database
from core.library.filters import EVERYTHING
from core.library.library import Library
from core.library.sealing import join_media, seal
from core.readers.context import Context, Page
from core.readers.item import Item, PlaceRef, Records
from core.readers.running import run_reader
from core.text.folding import fold
from core.values import Account
from core.vocabulary import Kind, PlaceKind, Platform

DAY = date(2026, 11, 25)
ANNA = Account("facebook-1", 0, Platform.FACEBOOK, "Anna Demo", birth_date=date(1990, 5, 1), time_zone="UTC")
TIMELINE = PlaceRef(PlaceKind.TIMELINE, None, "")
Items = Sequence[Item]
Row = dict[str, Any]


def at(text: str) -> int:
    """Give the UTC milliseconds of a moment such as "2014-05-03 08:15"."""
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


def post(text: str | None = "Hello", when: str | None = "2014-05-03 08:15", **more: Any) -> Item:
    """Make a post of the owner's timeline, or what `more` says instead."""
    item = Item(Platform.FACEBOOK, Kind.POST, at(when) if when else None, text, place=TIMELINE)
    return item._replace(**more)


def message(text: str | None, when: str, sender: str, thread: PlaceRef, *, mine: bool = False) -> Item:
    """Make a message of a conversation."""
    return Item(Platform.MESSENGER, Kind.MESSAGE, at(when), text, place=thread, author=sender, mine=mine)


def conversation(title: str, key: str | None = None) -> PlaceRef:
    """Name a conversation; its key is its folder's name."""
    return PlaceRef(PlaceKind.CONVERSATION, title, key or fold(title))


def group(name: str) -> PlaceRef:
    """Name a group."""
    return PlaceRef(PlaceKind.GROUP, name, fold(name))


def library_of(
    *members: Items,
    accounts: Sequence[Account] = (ANNA,),
    of_member: Sequence[int] | None = None,
    ranks: Sequence[int] = (),
    pages: Sequence[int] = (),
    answers: Answers = NO_ANSWERS,
) -> Library:
    """Make a library of these members' items, one record an item.

    `of_member` gives each member's account, `ranks` the age of each member's export, newest highest; `pages` are the
    members that are HTML.
    """
    database = Database()
    database.run(schema.CREATE)
    adder = Adder(database)
    for number, items in enumerate(members):
        account = of_member[number] if of_member else 0
        for batch in run_reader(lambda page: Records(page.tree, _as_it_is), _page(items)).batches:
            adder.add(account, number, batch)
    adder.finish()
    seal(database, dict(enumerate(ranks)), dict.fromkeys(pages, 0))
    archive = _archive(len(members))
    join_media(database, MediaIndex(archive.members), archive.members)
    library = Library(database, archive, tuple(accounts), [], shipped_policy())
    library.judge_again(answers=answers, day=DAY)
    return library


def rows_of(library: Library) -> list[Row]:
    """All items as the command line gives them."""
    return [dict(row) for row in library.export_rows(EVERYTHING)]


def rows(*members: Items, **more: Any) -> list[Row]:
    """All items of a library of these members."""
    library = library_of(*members, **more)
    try:
        return rows_of(library)
    finally:
        library.close()


def texts(found: Iterable[Row]) -> list[str | None]:
    """Only the words, in the order of the export."""
    return [row["text"] for row in found]


def _as_it_is(item: Item) -> tuple[Item]:
    return (item,)


def _page(items: Items) -> Page:
    return Page(list(items), "x.json", Context(Platform.FACEBOOK))


def _archive(count: int) -> Archive:
    location = Location("", 0, 0, 0, PLAIN_FILE, 0)
    names = [f"member_{number}.json" for number in range(count)]
    members = tuple(Member(number, "a.zip", name, name, 0, location) for number, name in enumerate(names))
    return Archive(members, ("a.zip",), (Path("a.zip"),))
