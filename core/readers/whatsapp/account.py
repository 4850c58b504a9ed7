"""Reads WhatsApp's account report ("Request account info"): no messages, only who the owner is and since when.

Facts: docs/formats/whatsapp.md §2. The keys around the values are not all public: they are read by their sense.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from core.readers.context import Page
from core.readers.facts import Facts
from core.readers.item import Item, Records
from core.readers.shapes import as_record, as_records, first_of, get_text
from core.text.times import from_seconds
from core.values import Json
from core.vocabulary import Aspect, Kind, Platform

_DEPTH_LIMIT = 10
_NAMES = ("name", "push_name", "profile_name", "user_name")
_ABOUT = ("about", "about_text", "status_text")


def read_account(page: Page) -> Records:
    """Read the text "about" of the profile."""
    return Records(as_records(page.tree), _about)


def account_facts(page: Page) -> Facts:
    """The name under which the owner stands in others' phones, and when the number was registered."""
    facts = Facts()
    for record in _objects(page.tree, 0):
        facts.name = facts.name or first_of(*(get_text(record, key) for key in _NAMES))
        facts.created_at = facts.created_at or from_seconds(record.get("registration_timestamp"))
    return facts


def _about(value: object) -> Iterable[Item]:
    for record in _objects(as_record(value), 0):
        if about := first_of(*(get_text(record, key) for key in _ABOUT)):
            yield Item(Platform.WHATSAPP, Kind.PROFILE_FIELD, None, text=about, aspect=Aspect.BIO)


def _objects(tree: object, depth: int) -> Iterator[Json]:
    if depth > _DEPTH_LIMIT:
        return
    if type(tree) is dict:
        yield tree
    children = tree.values() if type(tree) is dict else tree if type(tree) is list else ()
    for child in children:
        yield from _objects(child, depth + 1)
