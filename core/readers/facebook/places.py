"""The places in which a Facebook item may stand, by their names."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache

from core.readers.classic import read_classic
from core.readers.context import Context, KnownNames
from core.readers.facebook.sentences import IN_GROUPS, Says, read_title
from core.readers.generic import is_generic, read_generic
from core.readers.item import PlaceRef
from core.text.folding import fold
from core.vocabulary import PlaceKind
from resources import resource

TIMELINE = PlaceRef(PlaceKind.TIMELINE, None, "")
MARKETPLACE = PlaceRef(PlaceKind.MARKETPLACE, None, "")
UNKNOWN_GROUP = PlaceRef(PlaceKind.GROUP, None, "")
_NAMED_BY = {Says.BELOW_POST: (PlaceKind.PROFILE, PlaceKind.PAGE), **dict.fromkeys(IN_GROUPS, (PlaceKind.GROUP,))}


@lru_cache(maxsize=4096)  # the same few groups stand beside thousands of records
def group(name: str | None) -> PlaceRef:
    """Give the place of a group by its name."""
    return PlaceRef(PlaceKind.GROUP, name, fold(name)) if name else UNKNOWN_GROUP


def market(name: str | None, context: Context) -> PlaceRef:
    """Give the place of something for sale: Marketplace in whatever writing, or the group that the record names.

    A name that neither is a known group's nor means Marketplace is taken for a group's: what stands in it counts as
    public, assumed, where Marketplace would be public by rule. Only an answer on this very group can narrow it.
    """
    if known := context.known.named(name or "", PlaceKind.GROUP):
        return known
    letters = _letters(name or "")
    return MARKETPLACE if not letters or letters in _market_names() else group(name)


@cache
def _market_names() -> frozenset[str]:
    table = tomllib.loads(resource("words", "facebook_marketplace.toml").read_text(encoding="utf-8"))
    return frozenset(map(_letters, table["names"]))


def _letters(name: str) -> str:
    """Leave of a name what tells it apart in any writing: no blanks, no signs, one case."""
    return "".join(sign for sign in fold(name) if sign.isalnum())


def own_page(context: Context) -> PlaceRef:
    """Give the place of the posts of a Page: the export is the Page's, its owner's name is the Page's name."""
    return named(PlaceKind.PAGE, context.owner) if context.owner else PlaceRef(PlaceKind.PAGE, None, "")


def named(kind: PlaceKind, name: str) -> PlaceRef:
    """Give a place by its kind and name."""
    return PlaceRef(kind, name, fold(name))


def in_title(title: str | None, context: Context, *kinds: PlaceKind) -> PlaceRef | None:
    """Find the longest known name in a title, whatever it says of it; of these kinds, if any are given."""
    return context.known.find(title, *kinds) if title else None


def group_in(title: str | None, names: list[str], context: Context) -> PlaceRef:
    """Find the group of what surely stands in one: the name attached to it, else a known group in its title."""
    return group(names[0]) if names else group_told(title, context)


def group_told(title: str | None, context: Context) -> PlaceRef:
    """Find the group that the title of what surely stands in one tells."""
    told = read_title(title, context.known) if title else None
    if told is not None and told.sentence is not None and told.sentence.says in IN_GROUPS:
        return context.known.named(told.sentence.name or "", PlaceKind.GROUP) or group(told.group)
    return in_title(title, context, PlaceKind.GROUP) or UNKNOWN_GROUP


def reviewed(record: object, context: Context) -> PlaceRef | None:
    """Find the page that a review is about: by what hangs on it, else by its title, by names that the archive knows."""
    title, told = _told_of_review(record)
    attached = (context.known.named(name, PlaceKind.PAGE) for name in told if name)
    if known := next((page for page in attached if page), None):
        return known
    sentence = read_title(title, context.known).sentence if title else None
    if sentence is not None and sentence.says is Says.RECOMMENDS:
        return context.known.named(sentence.name or "", PlaceKind.PAGE)
    return in_title(title, context, PlaceKind.PAGE)


def _told_of_review(record: object) -> tuple[str | None, list[str | None]]:
    if is_generic(record):
        generic = read_generic(record)
        return generic.title, [one.value for one in generic.fields]
    review = read_classic(record)
    return review.title, [*review.attached.names, review.attached.place, review.attached.link_name]


def below(title: str | None, context: Context) -> PlaceRef | None:
    """Find what a comment stands below by the longest known name in its title.

    A reply names who wrote the other comment, not whose post both stand below (docs/formats/facebook.md §2.2).
    """
    return _below(title, context.known) if title else None


@lru_cache(maxsize=8192)  # a title of one friend's posts stands above hundreds of comments
def _below(title: str, names: KnownNames) -> PlaceRef | None:
    told = read_title(title, names)
    if told.sentence is None:
        return names.find(title)
    kinds = _NAMED_BY.get(told.sentence.says)
    known = names.named(told.sentence.name or "", *kinds) if kinds else None
    return known or (group(told.group) if told.group else None)
