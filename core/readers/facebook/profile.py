"""Reads what the owner wrote of themselves on Facebook: profile fields, pictures, the dating profile.

Facts: docs/formats/facebook.md §2.9, §2.12. Every field's audience is left out of the export; name, user name and
gender are public by Facebook's own rule.
"""

from __future__ import annotations

from collections.abc import Iterable

from core.readers.classic import Classic, read_classic, with_names
from core.readers.context import Page
from core.readers.facebook import places
from core.readers.facebook.album_names import kind_of_album
from core.readers.facebook.posts import posts_of
from core.readers.generic import is_generic, read_generic
from core.readers.item import Item, Records
from core.readers.shapes import as_list, as_record, first_of, get_dict, get_dicts, get_text, get_uri, list_under
from core.text.mending import mend
from core.text.times import from_seconds
from core.values import Json
from core.vocabulary import Aspect, Kind, Platform

_OWN_WORDS = ("about_me", "favorite_quotes")
_DATING_WORDS = ("intro", "job_title", "college", "company", "high_school", "hometown", "current_city", "hobbies")


def read_profile_fields(page: Page) -> Records:
    """Read name, user name, gender, bio and what else the owner wrote on the profile: one record, several items."""
    tree = as_record(page.tree)
    if "profile_music" in tree or "profile_music_v2" in tree:
        return Records(list_under(tree, "profile_music"), _music)
    profile = next((get_dict(tree, key) for key in ("profile_v2", "profile", "profile_v3") if key in tree), tree)
    return Records([profile], _fields)


def read_profile_updates(page: Page) -> Records:
    """Read the history of the profile: pictures, covers, life events; most stand in the timeline file too."""
    return Records(list_under(page.tree, "profile_updates"), _update)


def read_dating_profile(page: Page) -> Records:
    """Read the dating profile, which people shown it can see."""
    return Records([get_dict(as_record(page.tree), "dating_profile_v2") or page.tree], _dating)


def read_dating_activity(page: Page) -> Records:
    """Read compliments sent and the words of introduction; the counters are activity."""
    return Records([get_dict(as_record(page.tree), "dating_your_activity_v2") or page.tree], _compliments)


def _fields(value: object) -> Iterable[Item]:
    profile = as_record(value)
    yield from _basics(profile)
    bio = get_dict(profile, "intro_bio")
    yield from _field(get_text(bio, "name"), Aspect.BIO, bio)
    for key in _OWN_WORDS:
        yield from _field(get_text(profile, key), Aspect.BIO if key == "about_me" else Aspect.NONE, {})
    for job in get_dicts(profile, "work_experiences"):
        yield from _field(get_text(job, "description"), Aspect.NONE, job)


def _basics(profile: Json) -> Iterable[Item]:
    name = first_of(get_text(get_dict(profile, "name"), "full_name"), get_text(profile, "name"))
    yield from _field(name, Aspect.NAME, {})
    yield from _field(get_text(profile, "username"), Aspect.USER_NAME, {})
    yield from _field(get_text(get_dict(profile, "gender"), "gender_option"), Aspect.GENDER, {})


def _field(text: str | None, aspect: Aspect, record: Json) -> Iterable[Item]:
    if text:
        yield Item(
            Platform.FACEBOOK,
            Kind.PROFILE_FIELD,
            from_seconds(record.get("timestamp")),
            text=with_names(text),
            place=places.TIMELINE,
            aspect=aspect,
        )


def _music(value: object) -> Iterable[Item]:
    record = as_record(value)
    yield from _field(get_text(record, "title"), Aspect.NONE, record)


def _update(record: object) -> Iterable[Item]:
    if is_generic(as_record(record)):
        generic = read_generic(record)
        kind = Kind.PROFILE_PICTURE if generic.media else Kind.POST
        yield Item(
            Platform.FACEBOOK,
            kind,
            generic.made_at,
            text=generic.longest_text(),
            media=tuple(generic.media),
            place=places.TIMELINE,
            title=generic.title,
        )
        return
    classic = read_classic(record)
    yield from posts_of(classic, _kind_of_update(classic), places.TIMELINE)


def _kind_of_update(classic: Classic) -> Kind:
    """A picture of the profile's history is a profile picture unless its album says otherwise."""
    if not classic.attached.media or "life_event" in classic.attached.kinds:
        return Kind.POST
    albums = (kind_of_album(name) for name in classic.attached.albums)
    return next((kind for kind in albums if kind), Kind.PROFILE_PICTURE)


def _dating(value: object) -> Iterable[Item]:
    profile = as_record(value)
    for words in _words(profile, _DATING_WORDS):
        yield Item(Platform.FACEBOOK, Kind.DATING, None, text=words)
    for media in (get_dict(profile, "profile_picture"), *get_dicts(profile, "photos")):
        if uri := get_uri(media):
            at = from_seconds(media.get("creation_timestamp"))
            yield Item(Platform.FACEBOOK, Kind.DATING, at, media=(uri,))
    for question in get_dicts(profile, "profile_questions"):
        if answer := get_text(question, "answer"):
            yield Item(Platform.FACEBOOK, Kind.DATING, None, text=answer, extra=get_text(question, "question"))


def _words(record: Json, keys: Iterable[str]) -> Iterable[str]:
    for key in keys:
        for value in [record.get(key)] if isinstance(record.get(key), str) else as_list(record.get(key)):
            if isinstance(value, str) and value:
                yield mend(value)


def _compliments(value: object) -> Iterable[Item]:
    activity = as_record(value)
    for words in _words(activity, ("compliments_sent",)):
        yield Item(Platform.FACEBOOK, Kind.ANSWER, None, text=words)
    if intro := get_text(activity, "friendship_intro"):
        yield Item(Platform.FACEBOOK, Kind.DATING, None, text=intro)
