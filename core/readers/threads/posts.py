"""Reads the owner's threads and replies, published and archived (docs/formats/threads.md §3).

`reply_control` says who may reply; it is no audience. A reply does not name what it answers.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from core.readers.context import Page
from core.readers.instagram.entries import records_of
from core.readers.instagram.media import made_at, text_of
from core.readers.instagram.places import ACCOUNT
from core.readers.item import Item, Records
from core.readers.shapes import WrongShape, as_record, get_dict, get_dicts, get_uri
from core.values import Json
from core.vocabulary import Kind, Platform, Reason, State


def read_threads(page: Page) -> Records:
    """Read threads and replies; records before 2024 do not tell one from the other and count as posts."""
    return Records(records_of(page.tree, "text_post_app_text_posts"), partial(_thread, State.PUBLISHED))


def read_archived_threads(page: Page) -> Records:
    """Read threads that only the owner sees."""
    return Records(records_of(page.tree, "text_post_app_text_app_archived_posts"), partial(_thread, State.ARCHIVED))


def _thread(state: State, value: object) -> Iterable[Item]:
    record = as_record(value)
    media = list(get_dicts(record, "media")) if "media" in record else [record]
    uris = tuple(uri for one in media if (uri := get_uri(one)))
    text, at = text_of(record, media), made_at(record, media)
    if not (text or uris or at):
        raise WrongShape(Reason.NO_CONTENT)
    # A post without text and files is a link or a repost whose target the export leaves out; its time is kept.
    is_reply = _is_reply(record, media)
    yield Item(
        Platform.THREADS,
        Kind.REPLY if is_reply else Kind.POST,
        at,
        text=text,
        media=uris,
        place=None if is_reply else ACCOUNT,
        state=state,
    )


def _is_reply(record: Json, media: list[Json]) -> bool:
    return any(get_dict(one, "text_app_post").get("is_reply") is True for one in (record, *media))
