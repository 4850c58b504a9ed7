"""Reads what the owner made in passing: answers to stories, notes, instants, words on reposts, replies in channels.

Facts: docs/formats/instagram.md §3.2, §3.3, §3.4, §3.6.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from core.readers.context import Page
from core.readers.instagram.entries import Entries, Entry, read_entries, records_of
from core.readers.instagram.places import ACCOUNT, profile
from core.readers.instagram.words import Meaning
from core.readers.item import Item, PlaceRef, Records
from core.readers.shapes import WrongShape, as_record, as_records, first_of, get_text
from core.text.folding import fold
from core.text.times import from_milliseconds, from_seconds
from core.values import Json
from core.vocabulary import Kind, PlaceKind, Platform, Reason

_TEXT_LABELS = (Meaning.TEXT, Meaning.COMMENT)


def read_story_answers(page: Page) -> Records:
    """Read what the owner typed into question stickers of others' stories."""
    return Records(records_of(page.tree, "story_activities_questions"), _answers)


def read_notes(page: Page) -> Records:
    """Read notes: short texts that a small circle saw for a day."""
    return Records(records_of(page.tree, "profile_notes"), _note)


def read_instants(page: Page) -> Records:
    """Read instants: pictures that a small circle saw for a short time. What else stands there is activity."""
    return Records(records_of(page.tree), _instant)


def read_reposts(page: Page) -> Records:
    """Read reposts; the reposted words are somebody else's, only words added to them are the owner's."""
    return Records(records_of(page.tree, "profile_media_reposts"), _repost)


def read_broadcast_replies(page: Page) -> Records:
    """Read the owner's replies in broadcast channels."""
    tree = as_record(page.tree)
    return Records(as_records(tree.get("replies")), partial(_broadcast_reply, _channel(tree, page.path)))


def _answers(value: object) -> Iterable[Item]:
    """One record can hold several answers to one person, each with its own time."""
    read = read_entries(value)
    owner = _named_owner(read)
    place = profile(owner) if owner else None
    listed = [one for one in read.own() if one.value and one.at is not None]
    for one in listed or [_typed(read)]:
        question = first_of(read.value(Meaning.QUESTION))
        yield Item(Platform.INSTAGRAM, Kind.ANSWER, one.at, text=one.value, place=place, extra=question)


def _typed(read: Entries) -> Entry:
    """Find the answer in a generic record: by its label, else the last of its words (the question stands before it)."""
    text = first_of(read.value(*_TEXT_LABELS), *reversed(read.words()))
    at = read.time()
    if text is None and at is None:
        raise WrongShape(Reason.NO_CONTENT)
    return Entry(Meaning.TEXT, text, at)


def _note(value: object) -> Iterable[Item]:
    read = read_entries(value)
    text = first_of(read.value(*_TEXT_LABELS), *sorted(read.words(), key=len, reverse=True))
    if not (text or read.media):
        raise WrongShape(Reason.NO_CONTENT)
    yield Item(Platform.INSTAGRAM, Kind.NOTE, read.time(), text=text, media=tuple(read.media), place=ACCOUNT)


def _instant(value: object) -> Iterable[Item]:
    read = read_entries(value)
    if not read.media:
        return
    text = first_of(read.value(Meaning.CAPTION, *_TEXT_LABELS), *read.captions)
    yield Item(Platform.INSTAGRAM, Kind.NOTE, read.time(), text=text, media=tuple(read.media), place=ACCOUNT)


def _repost(value: object) -> Iterable[Item]:
    read = read_entries(value)
    own_words = first_of(read.value(Meaning.TEXT))
    link, at = read.value(Meaning.URL), read.time()
    theirs = first_of(read.value(Meaning.CAPTION, Meaning.TITLE), read.nested(Meaning.CAPTION), *read.captions)
    author = _named_owner(read)
    if not (own_words or link or at or read.media):
        raise WrongShape(Reason.NO_CONTENT)
    yield Item(
        Platform.INSTAGRAM,
        Kind.REPOST,
        at,
        text=own_words,
        media=tuple(read.media),
        place=ACCOUNT,
        author=None if own_words else author,
        mine=own_words is not None,
        link=link,
        extra=theirs,
    )


def _named_owner(read: Entries) -> str | None:
    """Give whose thing it is: the record's title in the older files, a nested record of names in the generic ones."""
    nested = read.nested(Meaning.USERNAME) or read.nested(Meaning.NAME)
    return first_of(nested, read.value(Meaning.OWNER, Meaning.MEDIA_OWNER), read.title)


def _broadcast_reply(place: PlaceRef, value: object) -> Iterable[Item]:
    record = as_record(value)
    text = get_text(record, "reply_content")
    at = from_milliseconds(record.get("timestamp_ms")) or from_seconds(record.get("timestamp"))
    if text is None and at is None:
        raise WrongShape(Reason.NO_CONTENT)
    to_whom = get_text(record, "original_message_sender")
    yield Item(Platform.INSTAGRAM, Kind.BROADCAST, at, text=text, place=place, extra=to_whom)


def _channel(tree: Json, path: str) -> PlaceRef:
    """A channel is known by its folder, as its messages are."""
    folders = path.split("/")
    title, thread = get_text(tree, "title"), get_text(tree, "thread_path")
    key = fold(thread.rsplit("/", 1)[-1]) if thread else folders[-2] if len(folders) > 1 else fold(title or "")
    return PlaceRef(PlaceKind.BROADCAST, title, key)
