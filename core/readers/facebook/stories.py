"""Reads stories, reels and live videos of a Facebook export (docs/formats/facebook.md §2.4)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from core.readers.classic import read_classic
from core.readers.context import Context, Page
from core.readers.facebook import places
from core.readers.facebook.media import media_kind
from core.readers.facebook.posts import posts_of
from core.readers.facebook.states import generic_item
from core.readers.generic import is_generic, read_generic
from core.readers.item import Item, PlaceRef, Records
from core.readers.shapes import as_record, as_records, first_of, get_dicts, get_text, list_under
from core.text.times import from_seconds
from core.vocabulary import Kind, PlaceKind, Platform, State


def read_stories(page: Page) -> Records:
    """Read archived stories: only the owner sees them by now; whether a highlight shows one is not told."""
    return Records(list_under(page.tree, "archived_stories"), partial(_posted, Kind.STORY, State.ARCHIVED))


def read_story_highlights(page: Page) -> Records:
    """Read the covers of highlights; which stories a highlight keeps is not told (docs/formats/facebook.md §2.15)."""
    return Records(as_records(page.tree), _covers)


def read_reels(page: Page) -> Records:
    """Read reels, called short videos in 2021 and 2022."""
    return Records(list_under(page.tree, "lasso_videos"), partial(_posted, Kind.REEL, State.PUBLISHED))


def read_live_videos(page: Page) -> Records:
    """Read live videos."""
    return Records(list_under(page.tree, "live_videos"), partial(_posted, Kind.LIVE, State.PUBLISHED))


def read_story_replies(page: Page) -> Records:
    """Read words sent in reply to somebody's story; a reaction without words is activity."""
    return Records(list_under(page.tree, "stories_feedback"), partial(_reply, page.context))


def _posted(kind: Kind, state: State, record: object) -> Iterable[Item]:
    if is_generic(as_record(record)):
        yield generic_item(read_generic(record), kind, places.TIMELINE, state)
    else:
        yield from posts_of(read_classic(record), kind, places.TIMELINE, state)


def _covers(record: object) -> Iterable[Item]:
    """Yield each cover, which the profile shows whatever became of the story; a highlight without one is activity."""
    generic = read_generic(record)
    name = first_of(generic.title, generic.longest_text())
    for uri in generic.media:
        yield Item(Platform.FACEBOOK, media_kind(uri), generic.made_at, media=(uri,), place=places.TIMELINE, extra=name)


def _reply(context: Context, value: object) -> Iterable[Item]:
    record = as_record(value)
    text = first_of(*(get_text(entry, "text") for entry in get_dicts(record, "data")))
    if text is None:
        return ()
    title = get_text(record, "title")
    return (
        Item(
            Platform.FACEBOOK,
            Kind.ANSWER,
            from_seconds(record.get("timestamp")),
            text=text,
            place=places.in_title(title, context) or PlaceRef(PlaceKind.PROFILE, None, ""),
            title=title,
        ),
    )
