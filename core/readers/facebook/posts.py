"""Reads the posts of a Facebook JSON export, all generations (docs/formats/facebook.md §2.1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from core.readers.classic import Classic, read_classic
from core.readers.context import Context, Page
from core.readers.facebook import places
from core.readers.facebook.album_names import kind_of_pictures
from core.readers.facebook.media import comments_below
from core.readers.facebook.standing import Standing, standing_of
from core.readers.item import Item, PlaceRef, Records
from core.readers.shapes import WrongShape, first_of, list_under
from core.text.folding import fold
from core.vocabulary import Aspect, Audience, Holder, Kind, Platform, Reason, State

_KINDS = {  # what hangs on a post -> what it is
    "poll": Kind.POLL,
    "fundraiser": Kind.FUNDRAISER,
    "for_sale_item": Kind.LISTING,
    "product": Kind.LISTING,
    "note": Kind.NOTE,
}


def read_posts(page: Page) -> Records:
    """Read posts of the owner; where each stands, its sentence tells (`core.readers.facebook.standing`)."""
    return Records(list_under(page.tree, "status_updates", "posts"), partial(_timeline_post, page.context))


def read_app_posts(page: Page) -> Records:
    """Read posts that other apps made (2018 to 2022)."""
    return Records(list_under(page.tree, "app_posts"), partial(_timeline_post, page.context))


def read_posts_by_others(page: Page) -> Records:
    """Read what others wrote on the owner's timeline; the author is named in the title only."""
    return Records(list_under(page.tree, "wall_posts_sent_to_you"), partial(_post_by_other, page.context))


def read_page_posts(page: Page) -> Records:
    """Read the posts of a Page; those of an additional profile, or of nobody knows which, stand on its timeline.

    Facts: docs/formats/facebook.md §2.19.
    """
    is_page = page.context.holder is Holder.PAGE
    read = partial(_page_post, places.own_page(page.context)) if is_page else partial(_timeline_post, page.context)
    return Records(list_under(page.tree, "profile_posts", "posts"), read)


def posts_of(
    classic: Classic, kind: Kind, place: PlaceRef | None, state: State = State.PUBLISHED, *, publishes: bool = False
) -> Iterator[Item]:
    """Yield the item of a classic record, none where only Facebook's own sentence is left of it.

    What an app posted is often empty (docs/formats/facebook.md §2.1.1, §7 #2). Where the sentence or the file tells
    that something was published (`publishes`), that is an item without words. Raises `WrongShape` if the record holds
    nothing at all.
    """
    attached = classic.attached
    if is_bare(classic):
        if not (classic.title or classic.made_at):
            raise WrongShape(Reason.NO_CONTENT)
        if not (publishes and classic.title):
            return
    yield Item(
        Platform.FACEBOOK,
        kind,
        classic.made_at,
        text=text_with_captions(classic.text, attached.captions),
        media=tuple(attached.media),
        place=place,
        title=classic.title,
        link=attached.link,
        extra=first_of(attached.link_name, attached.place, *attached.quoted),
        state=state,
        aspect=Aspect.UNSURE_AUDIENCE if classic.stated is Audience.UNKNOWN else Aspect.NONE,
        stated=classic.stated or Audience.UNKNOWN,
        audience_words=classic.audience_words,
    )


def is_bare(classic: Classic) -> bool:
    """Whether nothing is left of a record but Facebook's own sentence and the time."""
    attached = classic.attached
    return not (classic.text or attached.media or attached.captions or attached.kinds)


def text_with_captions(text: str | None, captions: Iterable[str]) -> str | None:
    """Join a post's text with the captions that differ from it (most repeat it, docs/formats/facebook.md §7 #16)."""
    parts = [text] if text else []
    for caption in captions:
        if all(fold(caption) != fold(part) for part in parts):
            parts.append(caption)
    return "\n\n".join(parts) or None


def kind_of_post(classic: Classic, standing: Standing | None = None) -> Kind:
    """Tell posts, shares, polls and the like apart by what hangs on them and where they stand."""
    kinds = classic.attached.kinds
    album = kind_of_pictures(classic.attached.albums, classic.attached.media)
    if album is not None:
        return album
    if standing is not None and standing.kind is not None:
        return standing.kind
    for key, kind in _KINDS.items():
        if key in kinds:
            return kind
    if "external_context" in kinds and not classic.attached.media:
        return Kind.SHARE
    return Kind.POST


def _timeline_post(context: Context, record: object) -> Iterable[Item]:
    classic = read_classic(record)
    standing = standing_of(classic, context)
    kind, place = kind_of_post(classic, standing), standing.place
    if kind is Kind.LISTING and (place is None or place is places.TIMELINE):
        place = places.market(classic.attached.market, context)
    yield from posts_of(classic, kind, place, publishes=standing.publishes)
    yield from comments_below(context, classic.attached.comments)


def _post_by_other(context: Context, record: object) -> Iterable[Item]:
    classic = read_classic(record)
    author = places.in_title(classic.title, context)
    for item in posts_of(classic, Kind.POST, places.TIMELINE):
        yield item._replace(mine=False, author=author.name if author else None)


def _page_post(page: PlaceRef, record: object) -> Iterable[Item]:
    yield from posts_of(read_classic(record), Kind.PAGE_POST, page)
