"""Reads events, notes, reviews, fundraisers, listings, places and documents that the owner made on Facebook.

Facts: docs/formats/facebook.md §2.1 (notes), §2.3 (documents), §2.7, §2.8, §2.11.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from core.readers.classic import read_classic, titled_text, with_names
from core.readers.context import Context, Page
from core.readers.facebook import places
from core.readers.facebook.posts import posts_of, text_with_captions
from core.readers.facebook.states import generic_item
from core.readers.generic import is_generic, read_generic
from core.readers.item import Item, PlaceRef, Records
from core.readers.shapes import WrongShape, as_record, first_of, get_dict, get_dicts, get_text, get_uri, list_under
from core.text.times import from_seconds
from core.values import Json
from core.vocabulary import Kind, PlaceKind, Platform, Reason

_MADE_AT = ("create_timestamp", "creation_timestamp", "created_timestamp", "updated_timestamp", "timestamp")
_OWN_EVENT = PlaceRef(PlaceKind.EVENT, None, "")


def read_events(page: Page) -> Records:
    """Read events that the owner made; whether they were public is not told."""
    return Records(list_under(page.tree, "your_events", "events"), _event)


def read_notes(page: Page) -> Records:
    """Read notes (until 2020)."""
    return Records(list_under(page.tree, "notes"), partial(_titled, Kind.NOTE, "text", "title"))


def read_reviews(page: Page) -> Records:
    """Read reviews and recommendations; never seen filled, so both record families are taken.

    Each stands on the page that it is about, null where the archive does not know that page.
    """
    return Records(list_under(page.tree, "reviews"), partial(_review, page.context))


def read_ratings(page: Page) -> Records:
    """Read words on a buyer or seller."""
    return Records(list_under(page.tree, "ratings"), _rating)


def read_fundraisers(page: Page) -> Records:
    """Read fundraisers that the owner made."""
    return Records(list_under(page.tree, "fundraisers_created"), partial(_posted, Kind.FUNDRAISER))


def read_polls(page: Page) -> Records:
    """Read polls that the owner made."""
    return Records(list_under(page.tree, "polls"), partial(_posted, Kind.POLL))


def read_listings(page: Page) -> Records:
    """Read what the owner offered on Marketplace; a listing in a group names the group."""
    return Records(list_under(page.tree, "items_selling"), partial(_listing, page.context))


def read_places(page: Page) -> Records:
    """Read public places that the owner entered."""
    return Records(list_under(page.tree, "your_places"), _place)


def read_local_lists(page: Page) -> Records:
    """Read lists of places."""
    return Records(list_under(page.tree, "local_lists"), partial(_titled, Kind.OTHER, "description", "title"))


def read_group_documents(page: Page) -> Records:
    """Read documents written in groups."""
    return Records(list_under(page.tree, "documents"), _document)


def _posted(kind: Kind, record: object) -> Iterable[Item]:
    """Read a thing that is no post of the timeline: where else it is shown is not told."""
    if is_generic(as_record(record)):
        yield generic_item(read_generic(record), kind, None)
    else:
        yield from posts_of(read_classic(record), kind, None)


def _event(value: object) -> Iterable[Item]:
    """Read an event: a place of its own, with an audience of its own."""
    record = as_record(value)
    name = read_generic(record).name() if is_generic(record) else get_text(record, "name")
    for item in _titled(Kind.EVENT, "description", "name", record):
        yield item._replace(place=places.named(PlaceKind.EVENT, name) if name else _OWN_EVENT)


def _review(context: Context, value: object) -> Iterable[Item]:
    """Read a review as a post, else by the words that its data hold under whatever of these keys."""
    page = places.reviewed(value, context)
    return [item._replace(place=page) for item in _review_items(value)]


def _review_items(value: object) -> Iterable[Item]:
    record = as_record(value)
    if found := list(_posted(Kind.REVIEW, record)):
        return found
    entries = list(get_dicts(record, "data"))
    inner = [get_dict(entry, "review") for entry in entries]
    text = first_of(*(get_text(one, key) for one in (*entries, *inner) for key in ("review", "text", "comment")))
    if text is None:
        raise WrongShape(Reason.NO_CONTENT)
    title = get_text(record, "title")
    return [Item(Platform.FACEBOOK, Kind.REVIEW, _made_at(record), text=text, title=title)]


def _titled(kind: Kind, text_key: str, title_key: str, value: object) -> Iterable[Item]:
    """Read a record with a title and a text: both are its words. It has an audience of its own, wherever it stands."""
    record = as_record(value)
    if is_generic(record):
        yield generic_item(read_generic(record), kind, None)
        return
    title, text = get_text(record, title_key), with_names(get_text(record, text_key))
    if not (title or text):
        raise WrongShape(Reason.NO_CONTENT)
    shown = list(get_dicts(record, "media"))
    captions = [caption for entry in shown if (caption := get_text(entry, "description"))]
    yield Item(
        Platform.FACEBOOK,
        kind,
        _made_at(record),
        text=text_with_captions(titled_text(title, text), captions),
        media=tuple(uri for entry in shown if (uri := get_uri(entry))),
        title=title if text else None,
        link=get_text(record, "url"),
        extra="\n".join(_spots(record)) or None,
    )


def _spots(record: Json) -> Iterator[str]:
    """Name where an event is, and the places of a list."""
    for spot in (get_dict(record, "place"), *get_dicts(record, "places")):
        if name := get_text(spot, "name"):
            yield name


def _place(value: object) -> Iterable[Item]:
    record = as_record(value)
    if is_generic(record):
        yield generic_item(read_generic(record), Kind.OTHER, None)
        return
    for item in _titled(Kind.OTHER, "", "name", record):
        yield item._replace(extra=get_text(record, "address"))


def _made_at(record: Json) -> int | None:
    return next((at for key in _MADE_AT if (at := from_seconds(record.get(key))) is not None), None)


def _rating(value: object) -> Iterable[Item]:
    record = as_record(value)
    if is_generic(record):
        generic = read_generic(record)
        return (generic_item(generic, Kind.REVIEW, places.MARKETPLACE),) if generic.longest_text() else ()
    text = first_of(*(get_text(entry, "text") for entry in get_dicts(record, "data")))
    if text is None:
        return ()
    item = Item(Platform.FACEBOOK, Kind.REVIEW, _made_at(record), text=text, place=places.MARKETPLACE)
    return (item._replace(title=get_text(record, "title")),)


def _listing(context: Context, value: object) -> Iterable[Item]:
    record = as_record(value)
    if is_generic(record):
        yield generic_item(read_generic(record), Kind.LISTING, places.MARKETPLACE)
        return
    title, text = get_text(record, "title"), get_text(record, "description")
    if not (title or text):
        raise WrongShape(Reason.NO_CONTENT)
    yield Item(
        Platform.FACEBOOK,
        Kind.LISTING,
        _made_at(record),
        text=titled_text(title, text),
        place=places.market(get_text(record, "marketplace"), context),
        title=title if text else None,
        extra=get_text(record, "price"),
    )


def _document(value: object) -> Iterable[Item]:
    yield generic_item(read_generic(value), Kind.OTHER, places.UNKNOWN_GROUP)


READERS: dict[str, Callable[[Page], Records]] = {
    "facebook.events": read_events,
    "facebook.notes": read_notes,
    "facebook.reviews": read_reviews,
    "facebook.ratings": read_ratings,
    "facebook.fundraisers": read_fundraisers,
    "facebook.polls": read_polls,
    "facebook.listings": read_listings,
    "facebook.places": read_places,
    "facebook.local_lists": read_local_lists,
    "facebook.group_documents": read_group_documents,
}
