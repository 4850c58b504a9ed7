"""Reads albums, loose photos and videos of a Facebook export (docs/formats/facebook.md §2.1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from core.readers.context import Context, Page
from core.readers.facebook import places
from core.readers.facebook.album_names import kind_of_album, kind_of_pictures
from core.readers.generic import is_generic, is_written, nodes, read_generic
from core.readers.item import Item, PlaceRef, Records
from core.readers.shapes import (
    WrongShape,
    as_list,
    as_record,
    as_records,
    get_dict,
    get_dicts,
    get_text,
    get_uri,
    list_under,
)
from core.text.times import from_seconds
from core.values import Json
from core.vocabulary import Aspect, Kind, PlaceKind, Platform, Reason

_VIDEO_ENDINGS = (".mp4", ".mov", ".webm", ".m4v", ".avi", ".3gp")
_COVER = "cover_photo"


def read_album(page: Page) -> Records:
    """Read the photos of one album and, below each, the owner's own comments."""
    tree = as_record(page.tree)
    photos = as_records(tree.get("photos"))
    if not photos and not get_text(tree, "name"):
        raise WrongShape(Reason.UNKNOWN_SHAPE)
    name = get_text(tree, "name")
    kind = kind_of_album(name)
    place = places.named(PlaceKind.ALBUM, name) if name else None
    shown = {get_uri(photo) for photo in photos if type(photo) is dict}
    if (cover := get_uri(get_dict(tree, _COVER))) is not None and cover not in shown:
        photos = [*photos, tree[_COVER]]  # an export of some months only has it and not its photo
    if kind is not None:
        return Records(photos, partial(_profile_photo, page, kind))
    return Records(photos, partial(_photo, page, place or places.TIMELINE))


def read_uncategorized(page: Page) -> Records:
    """Read photos from comments, groups and the like: where each was shown is told only by a record that shows it."""
    return Records(list_under(page.tree, "other_photos", "photos"), partial(_photo, page, None))


def read_videos(page: Page) -> Records:
    """Read videos."""
    return Records(list_under(page.tree, "videos"), partial(_photo, page, places.TIMELINE))


def read_avatar(page: Page) -> Records:
    """Read the avatar, which is a profile picture; what tells only how it is made up is no item."""
    return Records(list_under(page.tree, "avatars"), partial(_avatar, page))


def read_tagged_media(page: Page) -> Records:
    """Read others' photos in which the owner is tagged: theirs, with their audience."""
    return Records(as_records(page.tree), _tagged)


def read_memories(page: Page) -> Records:
    """Read memories that the owner shared again, with the owner's words of that day; the old ones are the caption."""
    return Records(as_records(page.tree), _shared_again)


def media_kind(uri: str) -> Kind:
    """Tell a video from a photo by its name."""
    return Kind.VIDEO if uri.casefold().split("?")[0].endswith(_VIDEO_ENDINGS) else Kind.PHOTO


def _photo(page: Page, place: PlaceRef | None, value: object) -> Iterable[Item]:
    media = as_record(value)
    if is_generic(media):
        yield from _of_generic(media, place)
        return
    uri = get_uri(media)
    if uri is None:
        raise WrongShape(Reason.NO_CONTENT)
    yield _item(media, uri, _kind_of(media, uri), place)
    yield from comments_below(page.context, as_list(media.get("comments")))


def _kind_of(media: Json, uri: str) -> Kind:
    """Tell the pictures that everybody sees by their album or folder, a video from a photo by its name."""
    album = get_text(media, "title")
    return kind_of_pictures([album] if album else [], [uri]) or media_kind(uri)


def _of_generic(record: Json, place: PlaceRef | None) -> Iterable[Item]:
    """Read each file of a record in the shape in which Meta writes one kind of member after the other."""
    generic = read_generic(record)
    media = [one for holder in (record, *nodes(record)) for one in get_dicts(holder, "media")]
    found = [_item(one, uri, _kind_of(one, uri), place) for one in media if (uri := get_uri(one))]
    if not found:
        raise WrongShape(Reason.NO_CONTENT)
    for item in found:
        yield item._replace(made_at=item.made_at or generic.made_at, text=item.text or generic.outer_text())


def _profile_photo(page: Page, kind: Kind, value: object) -> Iterable[Item]:
    media = as_record(value)
    uri = get_uri(media)
    if uri is None:
        raise WrongShape(Reason.NO_CONTENT)
    yield _item(media, uri, kind, places.TIMELINE)
    yield from comments_below(page.context, as_list(media.get("comments")))


def _avatar(page: Page, value: object) -> Iterable[Item]:
    if not is_generic(as_record(value)):
        yield from _profile_photo(page, Kind.PROFILE_PICTURE, value)
        return
    generic = read_generic(value)
    for uri in generic.media:
        yield Item(Platform.FACEBOOK, Kind.PROFILE_PICTURE, generic.made_at, media=(uri,), place=places.TIMELINE)


def _item(media: Json, uri: str, kind: Kind, place: PlaceRef | None) -> Item:
    return Item(
        Platform.FACEBOOK,
        kind,
        from_seconds(media.get("creation_timestamp")),
        text=get_text(media, "description"),
        media=(uri,),
        place=place,
        title=get_text(media, "title"),
    )


def comments_below(context: Context, comments: Sequence[object]) -> Iterable[Item]:
    """Yield the comments below a photo, by anyone (2018 to 2022); the owner's may stand in no other member."""
    for comment in comments:
        if not isinstance(comment, dict):
            continue
        author, group = get_text(comment, "author"), get_text(comment, "group")
        yield Item(
            Platform.FACEBOOK,
            Kind.GROUP_COMMENT if group else Kind.COMMENT,
            from_seconds(comment.get("timestamp")),
            text=get_text(comment, "comment"),
            place=places.group(group) if group else places.TIMELINE,
            author=author,
            mine=context.is_owner(author),
            aspect=Aspect.NONE if group else Aspect.OWN_MEDIA,
        )


def _tagged(value: object) -> Iterable[Item]:
    generic = read_generic(value)
    if not generic.media:
        return ()
    owner = generic.value_of("name", "owner")
    place = places.named(PlaceKind.PROFILE, owner) if owner else None
    return (
        Item(
            Platform.FACEBOOK,
            media_kind(generic.media[0]),
            generic.made_at,
            media=tuple(generic.media),
            place=place,
            author=owner,
            mine=False,
        ),
    )


def _shared_again(value: object) -> Iterable[Item]:
    generic = read_generic(value)
    words = generic.outer_text()
    is_own = words is not None and is_written(words)  # else a name or a label of the thing
    return (
        Item(
            Platform.FACEBOOK,
            Kind.SHARE,
            generic.made_at,
            text=words if is_own else None,
            media=tuple(generic.media),
            place=places.TIMELINE,
            title=generic.title,
            link=next(iter(generic.links), None),
            extra=None if is_own else words,
        ),
    )
