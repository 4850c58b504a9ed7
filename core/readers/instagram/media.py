"""Reads the owner's pictures and videos on Instagram: posts, reels, stories, archived and deleted ones.

Facts: docs/formats/instagram.md §2 (D-media), §3.2.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from core.readers.context import Page
from core.readers.instagram.entries import records_of
from core.readers.instagram.places import ACCOUNT
from core.readers.item import Item, Records
from core.readers.shapes import WrongShape, as_record, first_of, get_dict, get_dicts, get_text, get_uri
from core.text.folding import fold
from core.text.times import from_seconds
from core.values import Json
from core.vocabulary import Kind, Platform, Reason, State

# The folder below `media/` that a file lies in tells what it was, where a list mixes kinds.
_KIND_OF_FOLDER = {"reels": Kind.REEL, "stories": Kind.STORY, "igtv": Kind.VIDEO}


def read_posts(page: Page) -> Records:
    """Read the grid; since 2022 some of its posts are reels."""
    return _records(page, Kind.POST, State.PUBLISHED)


def read_stories(page: Page) -> Records:
    """Read the stories kept in the story archive."""
    return _records(page, Kind.STORY, State.PUBLISHED, "ig_stories")


def read_reels(page: Page) -> Records:
    """Read reels."""
    return _records(page, Kind.REEL, State.PUBLISHED, "ig_reels_media")


def read_igtv(page: Page) -> Records:
    """Read long videos."""
    return _records(page, Kind.VIDEO, State.PUBLISHED, "ig_igtv_media")


def read_archived(page: Page) -> Records:
    """Read posts that the owner took off the grid for everybody but themselves."""
    return _records(page, Kind.POST, State.ARCHIVED, "ig_archived_post_media")


def read_recently_deleted(page: Page) -> Records:
    """Read posts, reels and stories deleted in the last 30 days."""
    return _records(page, Kind.POST, State.DELETED, "ig_recently_deleted_media")


def read_other_content(page: Page) -> Records:
    """Read uploads that stand in no other file: drafts and dropped stories."""
    return _records(page, Kind.POST, State.DRAFT, "ig_other_media")


def read_profile_photos(page: Page) -> Records:
    """Read profile pictures."""
    return _records(page, Kind.PROFILE_PICTURE, State.PUBLISHED, "ig_profile_picture")


def read_media(value: object, kind: Kind) -> Item:
    """Read one record of media as a published item; raises `WrongShape` if there is none in it.

    Stories and profile pictures are written flat, all else with a list `media` inside.
    """
    record = as_record(value)
    flat = "media" not in record
    media = [record] if flat else list(get_dicts(record, "media"))
    uris = tuple(uri for one in media if (uri := get_uri(one)))
    text = text_of(record, media)
    # `cross_post_source: FB` stands on every item and tells nothing (docs/formats/instagram.md §2): it is not read.
    if not (uris or text):
        raise WrongShape(Reason.NO_CONTENT)
    return Item(
        Platform.INSTAGRAM,
        _kind_by_folder(uris, kind),
        made_at(record, media),
        text=text,
        media=uris,
        place=ACCOUNT,
        extra=_coordinates(media),
    )


def text_of(record: Json, media: Iterable[Json]) -> str | None:
    """Give the caption: one picture carries it inside, several have it outside; both may be equal.

    A picture's title that differs from the post's is a caption of its own and is kept.
    """
    texts: dict[str, str] = {}
    for source in (record, *media):
        if text := first_of(get_text(source, "title")):
            texts.setdefault(fold(text), text)
    return "\n\n".join(texts.values()) or None


def made_at(record: Json, media: Iterable[Json]) -> int | None:
    """Give the post's own time, else the earliest of its media."""
    outer = from_seconds(record.get("creation_timestamp"))
    times = (from_seconds(one.get("creation_timestamp")) for one in media)
    return outer if outer is not None else min((at for at in times if at is not None), default=None)


def kind_of_file(uri: str) -> Kind | None:
    """Tell what a file was by its folder below `media/`; None where the folder holds posts or anything."""
    folders = uri.replace("\\", "/").casefold().split("/")[:-1]
    return next((_KIND_OF_FOLDER[folder] for folder in folders if folder in _KIND_OF_FOLDER), None)


def _records(page: Page, kind: Kind, state: State, *wrappers: str) -> Records:
    return Records(records_of(page.tree, *wrappers), partial(_read, kind, state))


def _read(kind: Kind, state: State, value: object) -> Iterable[Item]:
    return (read_media(value, kind)._replace(state=state),)


def _kind_by_folder(uris: tuple[str, ...], kind: Kind) -> Kind:
    """Only lists of posts are mixed; one file decides, as carousels hold no reels."""
    if kind is not Kind.POST or not uris:
        return kind
    return kind_of_file(uris[0]) or kind


def _coordinates(media: Iterable[Json]) -> str | None:
    """Give where the first picture that tells it was taken."""
    # Photos and videos keep their exif data under keys of their own (photo_metadata, video_metadata).
    for one in media:
        for metadata in get_dict(one, "media_metadata").values():
            for exif in get_dicts(metadata, "exif_data") if type(metadata) is dict else ():
                latitude, longitude = exif.get("latitude"), exif.get("longitude")
                if type(latitude) is float and type(longitude) is float:
                    return f"{latitude}, {longitude}"
    return None
