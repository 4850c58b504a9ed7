"""Reads walls and timelines of 2010 to 2018, made into classic records from their pages.

They hold what others wrote, too, and until 2013 the audience that was chosen (docs/formats/facebook.md §3.1, §5.1).
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from core.readers.classic import Classic, read_classic
from core.readers.context import Context, Page
from core.readers.facebook import places
from core.readers.facebook.posts import kind_of_post, posts_of
from core.readers.facebook.standing import Standing, standing_of
from core.readers.item import Item, PlaceRef, Records
from core.readers.shapes import as_record, get_dicts, get_text, list_under
from core.text.times import from_seconds
from core.values import Json
from core.vocabulary import Aspect, Kind, PlaceKind, Platform


def read_wall(page: Page) -> Records:
    """Read the entries of a wall and the comments below them; the author of each is named."""
    return Records(list_under(page.tree, "entries"), partial(_entry, page.context))


def _entry(context: Context, value: object) -> Iterable[Item]:
    record = as_record(value)
    classic = read_classic(record)
    author = get_text(record, "author")
    mine = author is None or not context.owner_names or context.is_owner(author)
    standing = _standing(context, record, classic) if mine else Standing(places.TIMELINE)
    for item in posts_of(classic, kind_of_post(classic, standing), standing.place):
        yield item._replace(mine=mine, author=author)
    for comment in get_dicts(record, "comments"):
        yield _comment(context, comment)


def _standing(context: Context, record: Json, classic: Classic) -> Standing:
    """What stands on another wall names it in a link; else the sentence tells."""
    if elsewhere := get_text(record, "elsewhere"):
        return Standing(places.in_title(elsewhere, context) or PlaceRef(PlaceKind.PROFILE, None, ""))
    return standing_of(classic, context)


def _comment(context: Context, comment: Json) -> Item:
    author = get_text(comment, "author")
    return Item(
        Platform.FACEBOOK,
        Kind.COMMENT,
        from_seconds(comment.get("timestamp")),
        text=get_text(comment, "comment"),
        place=places.TIMELINE,
        author=author,
        mine=context.is_owner(author),
        aspect=Aspect.OWN_MEDIA,
    )
