"""Reads the comments of a Facebook JSON export (docs/formats/facebook.md §2.2, §2.3)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from core.readers.classic import Attached, read_classic, with_names
from core.readers.context import Context, Page
from core.readers.facebook import places
from core.readers.facebook.posts import text_with_captions
from core.readers.generic import is_generic
from core.readers.item import Item, PlaceRef, Records
from core.readers.shapes import WrongShape, as_record, first_of, get_dict, get_list, get_text, list_under
from core.text.times import from_seconds
from core.values import Json
from core.vocabulary import Kind, PlaceKind, Platform, Reason

_NOTHING_ATTACHED = Attached()  # never written to
_Told = Callable[[str | None, Context], PlaceRef | None]  # what a title tells of the place


def read_comments(page: Page) -> Records:
    """Read comments; one that names a group is a group comment."""
    return Records(list_under(page.tree, "comments"), partial(_comment, page.context, places.below))


def read_group_comments(page: Page) -> Records:
    """Read comments in groups; the group is named by the record, else by its title."""
    return Records(list_under(page.tree, "group_comments"), partial(_comment, page.context, places.group_told))


def _comment(context: Context, told: _Told, value: object) -> Iterable[Item]:
    record = as_record(value)
    if is_generic(record):
        yield from _generic_comment(context, told, record)
        return
    comment = _comment_in(record)
    attached = _attached(record)
    media, link = tuple(attached.media), attached.link
    text = text_with_captions(with_names(get_text(comment, "comment")), attached.captions)
    title = get_text(record, "title")
    made_at = from_seconds(comment.get("timestamp")) or from_seconds(record.get("timestamp"))
    if not (text or media or link or comment):
        if title or made_at:
            return  # only Facebook's own sentence is left of it
        raise WrongShape(Reason.NO_CONTENT)
    group = get_text(comment, "group")
    place = places.group(group) if group else told(title, context)
    author = get_text(comment, "author")
    yield Item(
        Platform.FACEBOOK,
        Kind.GROUP_COMMENT if place is not None and place.kind is PlaceKind.GROUP else Kind.COMMENT,
        made_at,
        text=text,
        media=media,
        place=place,
        author=author,
        mine=author is None or not context.owner_names or context.is_owner(author),
        title=title,
        link=link,
        extra=first_of(attached.link_name, attached.place),
    )


def _generic_comment(context: Context, told: _Told, record: Json) -> Iterable[Item]:
    """Read a comment in the shape in which Meta writes one kind of file after the other."""
    classic = read_classic(record)
    groups = (context.known.named(name, PlaceKind.GROUP) for name in classic.attached.names)
    place = next(filter(None, groups), None) or told(classic.title, context)
    yield Item(
        Platform.FACEBOOK,
        Kind.GROUP_COMMENT if place is not None and place.kind is PlaceKind.GROUP else Kind.COMMENT,
        classic.made_at,
        text=text_with_captions(classic.text, classic.attached.captions),
        media=tuple(classic.attached.media),
        place=place,
        title=classic.title,
        link=classic.attached.link,
    )


def _comment_in(record: Json) -> Json:
    for entry in get_list(record, "data"):
        if type(entry) is dict and "comment" in entry:
            return get_dict(entry, "comment")
    return {}


def _attached(record: Json) -> Attached:
    """Most comments have no attachment: only then is the whole record taken apart."""
    return read_classic(record).attached if record.get("attachments") else _NOTHING_ATTACHED
