"""Reads members that hold many conversations at once, as pages of 2010 to 2018 do (docs/formats/facebook.md §5.3)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from core.readers.context import Page
from core.readers.item import Item, Records
from core.readers.messenger.thread import read_thread
from core.readers.shapes import WrongShape, as_record, as_records
from core.vocabulary import Reason


def read_threads(page: Page) -> Records:
    """Read each conversation as if it stood alone."""
    tree = as_record(page.tree)
    if "threads" not in tree:
        raise WrongShape(Reason.UNKNOWN_SHAPE)
    talks = [read_thread(replace(page, tree=thread)) for thread in as_records(tree["threads"]) if type(thread) is dict]
    return Records([(talk.read, record) for talk in talks for record in talk.records], _read)


def _read(entry: tuple[Callable[[object], Iterable[Item]], object]) -> Iterable[Item]:
    read, record = entry
    yield from read(record)
