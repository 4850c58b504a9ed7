"""Where a Facebook item stands, told without understanding its title's language.

Only names that the archive itself knows as a group, page or friend are looked for in the title
(docs/formats/facebook.md §2.1.1: titles are localised sentences, never parsed by words).
"""

from __future__ import annotations

from core.readers.context import Context
from core.readers.item import PlaceRef
from core.text.folding import fold
from core.vocabulary import PlaceKind

TIMELINE = PlaceRef(PlaceKind.TIMELINE, None, "")
MARKETPLACE = PlaceRef(PlaceKind.MARKETPLACE, None, "")
UNKNOWN_GROUP = PlaceRef(PlaceKind.GROUP, None, "")


def group(name: str | None) -> PlaceRef:
    """Give the place of a group by its name."""
    return PlaceRef(PlaceKind.GROUP, name, fold(name)) if name else UNKNOWN_GROUP


def market(name: str | None) -> PlaceRef:
    """Give the place of something for sale: Marketplace, or the group that the record names instead."""
    return MARKETPLACE if name is None or fold(name) == "marketplace" else group(name)


def own_page(context: Context) -> PlaceRef:
    """Give the place of the posts of a Page: the export is the Page's, its owner's name is the Page's name."""
    return named(PlaceKind.PAGE, context.owner) if context.owner else PlaceRef(PlaceKind.PAGE, None, "")


def named(kind: PlaceKind, name: str) -> PlaceRef:
    """Give a place by its kind and name."""
    return PlaceRef(kind, name, fold(name))


def in_title(title: str | None, context: Context) -> PlaceRef | None:
    """Find the known name in a title."""
    return context.known.find(title) if title else None


def group_in(title: str | None, names: list[str], context: Context) -> PlaceRef:
    """Find the group of a group post: the name attached to it, else a known group in its title."""
    if names:
        return group(names[0])
    found = in_title(title, context)
    return found if found and found.kind is PlaceKind.GROUP else UNKNOWN_GROUP
