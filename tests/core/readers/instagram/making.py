"""Runs readers over trees and builders, and puts items and the builders' truth side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import orjson

from core.readers.context import Context, Page
from core.readers.facts import Facts, FactsReader
from core.readers.item import Item, Records
from core.text.folding import fold
from core.vocabulary import Platform
from tests.builders.instagram.generations import Setting
from tests.builders.truth import LEFT_OPEN, Built, Expected

Reader = Callable[[Page], Records]
INSTAGRAM = Context(Platform.INSTAGRAM, "Zoé Lefèvre", "zoe.demo", frozenset({"zoé lefèvre", "zoe.demo"}))


def owner_of(setting: Setting, platform: Platform = Platform.INSTAGRAM) -> Context:
    """The context that the first pass makes of this setting."""
    owner = setting.circle.owner
    names = frozenset(map(fold, (owner.full_name, owner.username, owner.former_name)))
    return Context(platform, owner.full_name, owner.username, names)


def items_of(read: Reader, tree: Any, context: Context = INSTAGRAM, path: str = "x.json") -> list[Item]:
    """All items of one tree."""
    records = read(Page(tree, fold(path), context))
    return [item for record in records.records for item in records.read(record)]


def facts_of(read: FactsReader, tree: Any) -> Facts:
    """The facts of one tree."""
    return read(Page(tree, "x.json", Context(Platform.INSTAGRAM)))


def read_built(built: Built, readers: Mapping[str, Reader], context: Context) -> list[Item]:
    """All items of the members whose name ends in a key of `readers`."""
    items: list[Item] = []
    for name, data in built.members.items():
        for tail, read in readers.items():
            if f"/{name}".endswith(f"/{tail}.json"):
                items += items_of(read, orjson.loads(data), context, name)
    return items


def missing(built: Built, items: Iterable[Item]) -> list[Expected]:
    """What the truth names and no item is; an item counts once."""
    left = Counter(map(_key, items))
    lost = []
    for expected in built.truth:
        found = next((key for key in left if left[key] and _fits(expected, key)), None)
        if found is None:
            lost.append(expected)
        else:
            left[found] -= 1
    return lost


def surplus(built: Built, items: Iterable[Item]) -> int:
    """How many items there are beyond the truth and what it allows."""
    return len(list(items)) - len(built.truth) - len(built.allowed)


_Key = tuple[str, str | None, int | None, str, str | None, bool, str, str, tuple[str, ...]]


def _key(item: Item) -> _Key:
    seconds = None if item.made_at is None else item.made_at // 1000
    kind, name = (item.place.kind.word, item.place.name) if item.place else ("none", None)
    text = None if item.text is None else " ".join(item.text.split())
    return (item.kind.word, text, seconds, kind, name, item.mine, item.state.word, item.platform.word, item.media)


def _fits(expected: Expected, key: _Key) -> bool:
    kind, text, time_utc, place_kind, place_name, mine, state, platform, media = key
    wanted_text = None if expected.text is None else " ".join(expected.text.split())
    return (
        (expected.kind, wanted_text, expected.state, expected.platform) == (kind, text, state, platform)
        and expected.time_utc in (LEFT_OPEN, time_utc)
        and expected.mine in (None, mine)
        and (not expected.media or expected.media == media)
        and (expected.place_kind is None or expected.place_kind == place_kind)
        and (expected.place_name is None or expected.place_name == place_name)
    )
