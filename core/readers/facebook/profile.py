"""Reads the history of a Facebook profile with its pictures, and the dating profile.

Facts: docs/formats/facebook.md §2.9, §2.12.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from core.readers.classic import Classic, read_classic
from core.readers.context import Context, Page
from core.readers.facebook import places
from core.readers.facebook.album_names import kind_of_pictures
from core.readers.facebook.posts import posts_of, text_with_captions
from core.readers.facebook.sentences import Says, read_title
from core.readers.generic import is_generic, is_words, read_generic
from core.readers.item import Item, Records
from core.readers.shapes import as_list, as_record, get_dict, get_dicts, get_text, get_uri, list_under
from core.text.mending import mend
from core.text.times import from_seconds
from core.values import Json
from core.vocabulary import Kind, Platform

_TIMES = ("timestamp", "creation_timestamp", "time")
_DATING_WORDS = ("intro", "job_title", "college", "company", "high_school", "hometown", "current_city", "hobbies")


def read_profile_updates(page: Page) -> Records:
    """Read the history of the profile: pictures, covers, life events; most stand in the timeline file too."""
    return Records(list_under(page.tree, "profile_updates"), partial(_update, page.context))


def read_dating_profile(page: Page) -> Records:
    """Read the dating profile, which people shown it can see."""
    return Records([get_dict(as_record(page.tree), "dating_profile_v2") or page.tree], _dating)


def read_dating_activity(page: Page) -> Records:
    """Read compliments sent and the words of introduction; the counters are activity."""
    return Records([get_dict(as_record(page.tree), "dating_your_activity_v2") or page.tree], _compliments)


def _update(context: Context, record: object) -> Iterable[Item]:
    if is_generic(as_record(record)):
        generic = read_generic(record)
        kind = _kind_of_picture(generic.albums, generic.media, generic.title, context) if generic.media else Kind.POST
        yield Item(
            Platform.FACEBOOK,
            kind,
            generic.made_at,
            text=text_with_captions(generic.longest_text(), generic.captions),
            media=tuple(generic.media),
            place=places.TIMELINE,
            title=generic.title,
        )
        return
    classic = read_classic(record)
    yield from posts_of(classic, _kind_of_update(classic, context), places.TIMELINE)


def _kind_of_update(classic: Classic, context: Context) -> Kind:
    if not classic.attached.media or "life_event" in classic.attached.kinds:
        return Kind.POST
    return _kind_of_picture(classic.attached.albums, classic.attached.media, classic.title, context)


def _kind_of_picture(albums: Iterable[str], uris: Iterable[str], title: str | None, context: Context) -> Kind:
    """A picture of the profile's history is a profile picture unless its album or its sentence says otherwise."""
    if kind := kind_of_pictures(albums, uris):
        return kind
    sentence = read_title(title, context.known).sentence if title else None
    is_cover = sentence is not None and sentence.says is Says.COVER_PHOTO
    return Kind.COVER_PICTURE if is_cover else Kind.PROFILE_PICTURE


def _dating(value: object) -> Iterable[Item]:
    profile = as_record(value)
    for words in _words(profile, _DATING_WORDS):
        yield Item(Platform.FACEBOOK, Kind.DATING, None, text=words)
    for media in (get_dict(profile, "profile_picture"), *get_dicts(profile, "photos")):
        if uri := get_uri(media):
            at = from_seconds(media.get("creation_timestamp"))
            yield Item(Platform.FACEBOOK, Kind.DATING, at, text=get_text(media, "description"), media=(uri,))
    for question in get_dicts(profile, "profile_questions"):
        if answer := get_text(question, "answer"):
            yield Item(Platform.FACEBOOK, Kind.DATING, None, text=answer, extra=get_text(question, "question"))


def _words(record: Json, keys: Iterable[str]) -> Iterable[str]:
    for key in keys:
        for value in [record.get(key)] if isinstance(record.get(key), str) else as_list(record.get(key)):
            if isinstance(value, str) and value:
                yield mend(value)


def _compliment(compliment: Json) -> Item:
    """Read a compliment in an object whose keys nobody has shown: the longest of its words are what was written."""
    words = [mend(value) for value in compliment.values() if type(value) is str and is_words(value)]
    at = next((at for key in _TIMES if (at := from_seconds(compliment.get(key))) is not None), None)
    return Item(Platform.FACEBOOK, Kind.ANSWER, at, text=max(words, key=len, default=None))


def _compliments(value: object) -> Iterable[Item]:
    activity = as_record(value)
    for words in _words(activity, ("compliments_sent",)):
        yield Item(Platform.FACEBOOK, Kind.ANSWER, None, text=words)
    for compliment in get_dicts(activity, "compliments_sent"):
        yield _compliment(compliment)
    if intro := get_text(activity, "friendship_intro"):
        yield Item(Platform.FACEBOOK, Kind.DATING, None, text=intro)
