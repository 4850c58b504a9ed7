"""Reads the entries of a Facebook profile: one record, an item for each thing that the owner entered.

Facts: docs/formats/facebook.md §2.12. Every entry's audience is left out of the export; name, user name and gender are
public by Facebook's own rule. Addresses, numbers, blood and birthday are no items: they are read as facts at most.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.readers.classic import with_names
from core.readers.context import Page
from core.readers.facebook import places
from core.readers.item import Item, Records
from core.readers.shapes import as_record, first_of, get_dict, get_text, list_under
from core.text.mending import mend
from core.text.times import from_seconds
from core.values import Json
from core.vocabulary import Aspect, Kind, Platform

_BETWEEN = " · "
_DEPTH = 4  # nesting of an entry; the deepest known is 2 (screen names)
# In the order of the export. Liked pages and joined groups are listed on a profile, too: others made those.
_ENTRIES = {
    "previous_names": Aspect.FORMER_NAME,
    "other_names": Aspect.OTHER_NAME,
    "name_pronunciation": Aspect.PRONUNCIATION,
    "current_city": Aspect.CURRENT_CITY,
    "hometown": Aspect.HOMETOWN,
    "relationship": Aspect.RELATIONSHIP,
    "previous_relationships": Aspect.FORMER_RELATIONSHIP,
    "family_members": Aspect.FAMILY,
    "education_experiences": Aspect.EDUCATION,
    "work_experiences": Aspect.WORK,
    "places_lived": Aspect.PLACE_LIVED,
    "languages": Aspect.LANGUAGE,
    "interested_in": Aspect.INTERESTED_IN,
    "religious_view": Aspect.RELIGION,
    "political_view": Aspect.POLITICS,
    "websites": Aspect.WEBSITE,
    "screen_names": Aspect.SCREEN_NAME,
    "intro_bio": Aspect.BIO,
    "about_me": Aspect.BIO,
    "favorite_quotes": Aspect.QUOTE,
    "other_entries": Aspect.NONE,  # of a page of HTML, which tells an entry but not which one it is
}


@dataclass(frozen=True, slots=True)
class _Entry:
    """One thing on the profile: its words, and when it was set."""

    words: tuple[str, ...]
    made_at: int | None


def read_profile_fields(page: Page) -> Records:
    """Read the entries of the profile: one record, several items; each song on it is a record of its own."""
    tree = as_record(page.tree)
    if "profile_music" in tree or "profile_music_v2" in tree:
        return Records(list_under(tree, "profile_music"), _music)
    profile = next((get_dict(tree, key) for key in ("profile_v2", "profile", "profile_v3") if key in tree), tree)
    return Records([profile], _items)


def _items(value: object) -> Iterable[Item]:
    profile = as_record(value)
    yield from _basics(profile)
    bios: set[tuple[str, ...]] = set()
    for key, aspect in _ENTRIES.items():
        for entry in _entries(profile.get(key)):
            if aspect is Aspect.BIO:
                if entry.words in bios:
                    continue  # the same words as introduction and as text about oneself are one bio
                bios.add(entry.words)
            yield _item(entry, aspect)


def _basics(profile: Json) -> Iterable[Item]:
    name = first_of(get_text(get_dict(profile, "name"), "full_name"), get_text(profile, "name"))
    gender = get_dict(profile, "gender")
    told = (
        (name, Aspect.NAME),
        (get_text(profile, "username"), Aspect.USER_NAME),
        (
            first_of(_BETWEEN.join(_words(gender.get("custom_genders"))), get_text(gender, "gender_option")),
            Aspect.GENDER,
        ),
    )
    for text, aspect in told:
        if text:
            yield _item(_Entry((text,), None), aspect)


def _music(value: object) -> Iterable[Item]:
    record = as_record(value)
    if title := get_text(record, "title"):
        yield _item(_Entry((title,), from_seconds(record.get("timestamp"))), Aspect.MUSIC)


def _entries(value: object) -> Iterator[_Entry]:
    """Yield what stands under one key: a text, an object or a list of either. What holds no words is none."""
    for one in value if type(value) is list else [value]:
        if words := tuple(_words(one)):
            yield _Entry(words, from_seconds(one.get("timestamp")) if type(one) is dict else None)


def _words(value: object, depth: int = 0) -> Iterator[str]:
    """Yield all texts of an entry in their order: an employer, the work there, a place, the words about it."""
    if type(value) is str:
        if words := mend(value).strip():
            yield words
    elif depth < _DEPTH:
        within: Iterable[object] = value.values() if type(value) is dict else value if type(value) is list else ()
        for inner in within:
            yield from _words(inner, depth + 1)


def _item(entry: _Entry, aspect: Aspect) -> Item:
    return Item(
        Platform.FACEBOOK,
        Kind.PROFILE_FIELD,
        entry.made_at,
        text=with_names(_BETWEEN.join(entry.words)),
        place=places.TIMELINE,
        aspect=aspect,
    )
