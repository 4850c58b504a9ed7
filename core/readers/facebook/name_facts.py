"""Collects the names of friends, groups and pages, by which titles tell where something stands.

Facts: docs/formats/facebook.md §2.3, §2.10, §2.13.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from core.readers.context import Page
from core.readers.facts import Facts
from core.readers.generic import read_generic
from core.readers.shapes import get_dicts, get_text, list_under
from core.values import Json
from core.vocabulary import PlaceKind


def friend_facts(page: Page) -> Facts:
    """Names of friends."""
    return _facts(PlaceKind.PROFILE, _names(list_under(page.tree, "friends")))


def group_facts(page: Page) -> Facts:
    """Names of groups joined or run."""
    return _facts(PlaceKind.GROUP, _names(list_under(page.tree, "groups_admined", "groups_joined", "your_groups")))


def page_facts(page: Page) -> Facts:
    """Names of pages liked, followed or run. A followed person's name may be among them."""
    records = list_under(page.tree, "pages", "page_likes", "pages_followed", "recommended_pages")
    return _facts(PlaceKind.PAGE, _names(records))


def _facts(kind: PlaceKind, names: Iterator[str]) -> Facts:
    return Facts(known_names=[(kind, name) for name in dict.fromkeys(names)])


def _names(records: list[object]) -> Iterator[str]:
    """A name stands under `name`, within `data`, or in a generic record; deleted accounts have none."""
    for record in records:
        if isinstance(record, dict):
            yield from _names_of(record)


def _names_of(record: Json) -> Iterator[str]:
    if "label_values" in record:
        generic = read_generic(record)
        name = generic.value_of("name") or generic.title or generic.longest_text()
        if name:
            yield name
    if name := get_text(record, "name"):
        yield name
    for entry in get_dicts(record, "data"):
        if name := get_text(entry, "name"):
            yield name


FACTS_READERS: dict[str, Callable[[Page], Facts]] = {
    "facebook.friends": friend_facts,
    "facebook.groups": group_facts,
    "facebook.pages": page_facts,
}
