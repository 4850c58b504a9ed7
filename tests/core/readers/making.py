"""Runs one reader over one tree."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from core.readers.context import Context, KnownNames, Page
from core.readers.facts import Facts, FactsReader
from core.readers.item import Item, Records
from core.readers.running import Outcome, run_reader
from core.text.folding import fold
from core.vocabulary import PlaceKind, Platform

Reader = Callable[[Page], Records]
OWNER = "Anna Demo"
KNOWN = (
    (PlaceKind.PROFILE, "Bob Sample"),
    (PlaceKind.PROFILE, "Ann"),
    (PlaceKind.GROUP, "Gardeners"),
    (PlaceKind.GROUP, "Gardeners of Lyon"),
    (PlaceKind.PAGE, "Café X"),
)


def facebook(
    owner: str | None = OWNER, former: Iterable[str] = (), known: Iterable[tuple[PlaceKind, str]] = KNOWN
) -> Context:
    """Give the context of a Facebook export whose owner knows some people, groups and pages."""
    names = [name for name in (owner, *former) if name]
    return Context(Platform.FACEBOOK, owner, None, frozenset(map(fold, names)), KnownNames(known, names))


FACEBOOK = facebook()


def page(tree: Any, context: Context = FACEBOOK, path: str = "x.json") -> Page:
    """Give a member with this tree."""
    return Page(tree, fold(path), context)


def items(read: Reader, tree: Any, context: Context = FACEBOOK, path: str = "x.json") -> list[Item]:
    """Give all items of a tree; raises what the reader raises."""
    records = read(page(tree, context, path))
    return [item for record in records.records for item in records.read(record)]


def only(read: Reader, tree: Any, context: Context = FACEBOOK, path: str = "x.json") -> Item:
    """Give the one item of a tree."""
    (item,) = items(read, tree, context, path)
    return item


def outcome(read: Reader, tree: Any, context: Context = FACEBOOK) -> Outcome:
    """Run a reader as a worker does."""
    return run_reader(read, page(tree, context))


def facts(read: FactsReader, tree: Any) -> Facts:
    """Give the facts of a tree."""
    return read(page(tree, Context(Platform.FACEBOOK)))


def place(item: Item) -> tuple[str, str | None]:
    """Give the kind and the name of an item's place."""
    return (item.place.kind.word, item.place.name) if item.place else ("none", None)
