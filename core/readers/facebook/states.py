"""Reads posts whose file tells their state or place: archive, bin, check-ins, edits, posts on other pages.

Facts: docs/formats/facebook.md §2.1; most are generic records of 2023 and later.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from core.readers.classic import read_classic
from core.readers.context import Context, Page
from core.readers.facebook import places
from core.readers.facebook.posts import kind_of_post, posts_of, text_with_captions
from core.readers.generic import Generic, is_generic, nodes, read_generic
from core.readers.item import Item, PlaceRef, Records
from core.readers.shapes import WrongShape, as_record, first_of, get_dicts, get_text, list_under
from core.values import Json
from core.vocabulary import Kind, PlaceKind, Platform, Reason, State

_TITLED = frozenset({Kind.EVENT, Kind.NOTE, Kind.LISTING, Kind.FUNDRAISER, Kind.POLL, Kind.LIVE, Kind.OTHER})


def read_archived_posts(page: Page) -> Records:
    """Read archived posts: only the owner sees them."""
    return _posts(page, ("archive",), State.ARCHIVED)


def read_trash(page: Page) -> Records:
    """Read posts in the bin, which is emptied after 30 days."""
    return _posts(page, ("trash",), State.DELETED)


def read_check_ins(page: Page) -> Records:
    """Read check-ins; each stands in the timeline file too and is joined with it."""
    return _posts(page, ("check_ins",), State.PUBLISHED)


def read_post_edits(page: Page) -> Records:
    """Read the versions of edited posts; they are folded into the post that they belong to."""
    return Records(list_under(page.tree, "edits"), partial(_version, Kind.POST))


def read_comment_edits(page: Page) -> Records:
    """Read the versions of edited comments."""
    return Records(list_under(page.tree, "edits"), partial(_version, Kind.COMMENT))


def read_posts_elsewhere(page: Page) -> Records:
    """Read posts on other pages and profiles; the target may be empty."""
    return Records(list_under(page.tree, "posts"), partial(_elsewhere, page.context))


def read_unknown_content(page: Page) -> Records:
    """Read generic records of a file that nobody knows: where they stand and who saw them, nobody knows either."""
    return Records(list_under(page.tree), _unknown)


def generic_item(generic: Generic, kind: Kind, place: PlaceRef | None, state: State = State.PUBLISHED) -> Item:
    """Turn a generic record into an item; raises `WrongShape` if it holds nothing at all."""
    text = generic.titled_text() if kind in _TITLED else generic.longest_text()
    if not (text or generic.media or generic.links or generic.title or generic.made_at):
        raise WrongShape(Reason.NO_CONTENT)
    return Item(
        Platform.FACEBOOK,
        kind,
        generic.made_at,
        text=text_with_captions(text, generic.captions),
        media=tuple(generic.media),
        place=place,
        title=generic.title,
        link=next(iter(generic.links), None),
        state=state,
    )


def _posts(page: Page, keys: tuple[str, ...], state: State) -> Records:
    """Records of such files are generic or classic, record by record."""
    return Records(list_under(page.tree, *keys), partial(_post, state))


def _post(state: State, value: object) -> Iterable[Item]:
    record = as_record(value)
    if is_generic(record):
        yield generic_item(_without_nested_places(record), Kind.POST, places.TIMELINE, state)
        return
    classic = read_classic(record)
    yield from posts_of(classic, kind_of_post(classic), places.TIMELINE, state)


def _without_nested_places(record: Json) -> Generic:
    """Leave nested records (a place, its address) out of the search for the text, unless nothing else is there."""
    flat = dict(record)
    flat["label_values"] = [node for node in get_dicts(record, "label_values") if not node.get("dict")]
    generic, shallow = read_generic(record), read_generic(flat)
    if shallow.longest_text():
        generic.fields = shallow.fields
    return generic


def _unknown(value: object) -> Iterable[Item]:
    yield generic_item(_without_nested_places(as_record(value)), Kind.POST, None)


def _version(kind: Kind, record: object) -> Iterable[Item]:
    generic = read_generic(record)
    text = generic.longest_text()
    if text is None:
        return ()
    key = generic.fbid or f"at {generic.made_at}"
    return (Item(Platform.FACEBOOK, kind, generic.made_at, text=text, place=places.TIMELINE, version_of=key),)


def _elsewhere(context: Context, value: object) -> Iterable[Item]:
    record = as_record(value)
    if not is_generic(record):
        classic = read_classic(record)
        yield from posts_of(classic, Kind.POST, places.in_title(classic.title, context))
        return
    generic = read_generic(record)
    target = _target(record)
    place = _by_name(target, context) if target else None
    first_text = _first_words(record)
    item = generic_item(generic, Kind.POST, place)
    yield item._replace(text=text_with_captions(first_text, generic.captions)) if first_text else item


def _by_name(name: str, context: Context) -> PlaceRef:
    """A page and a person look alike: the names that the archive knows tell them apart."""
    known = context.known.named(name, PlaceKind.PROFILE, PlaceKind.PAGE, PlaceKind.GROUP)
    return known or places.named(PlaceKind.PROFILE, name)


def _target(record: Json) -> str | None:
    """Give the name within the first nested record; attachments come after it."""
    for node in get_dicts(record, "label_values"):
        if "dict" in node:
            return first_of(*(get_text(inner, "value") for inner in nodes({"dict": [node]})))
    return None


def _first_words(record: Json) -> str | None:
    """Give the first scalar, which is the message: a target's name may be longer."""
    for node in get_dicts(record, "label_values"):
        if value := get_text(node, "value"):
            return value
    return None
