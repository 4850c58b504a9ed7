"""Finds the time that an archive was asked for, in its own list of requests for archives.

`other_activity/your_information_download_requests` of Facebook and Instagram: generic records with the labels Request
completion time, Start date, End date, Media quality (docs/formats/instagram.md §3.5). Meta offers a year by default.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from core.readers.generic import Generic, read_generic
from core.text.dates.page_dates import read_day
from core.text.folding import fold
from core.text.times import from_iso
from resources import resource

DAY_MS = 86_400_000
_BEFORE_FACEBOOK = 1_075_852_800_000  # 4 February 2004: who asks from then on asks for everything
_TIMES_OF_A_REQUEST = 3  # completed, from, until: in an unknown language their order tells
_SHORTEST = 6 * DAY_MS  # the shortest range that is offered is a week


class Requested(NamedTuple):
    """One request: when it was made or answered, and from when until when it asked; None where for everything."""

    at: int  # UTC ms
    first: int | None
    last: int | None


def requests_of(tree: object) -> list[Requested]:
    """Read the requests that an archive lists, in the order of the file."""
    records = tree if type(tree) is list else [tree]
    return list(_requests(one for one in records if type(one) is dict))


def _requests(records: Iterable[object]) -> Iterator[Requested]:
    for record in records:
        read = read_generic(record)
        if read.made_at is None:
            continue
        first, last = _labelled(read, "start"), _labelled(read, "end")
        if first is None and last is None:
            first, last = _by_order(read)
        if first is None or first <= _BEFORE_FACEBOOK:
            first = last = None
        yield Requested(read.made_at, first, last)


def _labelled(read: Generic, table: str) -> int | None:
    known = _words()[table]
    times = (at for path, at in read.times if path and fold(path[-1]) in known)
    written = (_of_day(one.value) for one in read.fields if fold(one.label) in known)
    return next((at for at in (*times, *written) if at is not None), None)


def _of_day(value: str) -> int | None:
    """Read a day without a clock, as pages write it in any language; the day is enough."""
    day = read_day(value)
    return from_iso(day.isoformat()) if day is not None else from_iso(value)


def _by_order(read: Generic) -> tuple[int | None, int | None]:
    times = [at for _, at in read.times]
    if len(times) != _TIMES_OF_A_REQUEST:
        return None, None
    _, first, last = times
    fits = read.made_at is not None and first + _SHORTEST <= last <= read.made_at + DAY_MS
    return (first, last) if fits else (None, None)


@cache
def _words() -> dict[str, frozenset[str]]:
    tables = tomllib.loads(resource("words", "requests.toml").read_text(encoding="utf-8"))
    return {name: frozenset(map(fold, words)) for name, words in tables.items()}
