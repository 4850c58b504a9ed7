"""The labelled values of an Instagram record in one form, whichever dialect it is written in.

`string_map_data`, `string_list_data` and `label_values` (docs/formats/instagram.md §2) all become `Entries`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

from core.readers.generic import is_words
from core.readers.instagram.words import Meaning, meaning_of, truth_of
from core.readers.shapes import as_record, first_of, get_dict, get_dicts, get_text, get_uri, list_under
from core.text.times import from_seconds
from core.values import Json

_DEPTH_LIMIT = 40  # nesting of label_values; the deepest seen is 6
_MAY_CARRY_TIME = (None, Meaning.TEXT)
# The outer key of a file stays English in every language (docs/formats/instagram.md §5).
_WRAPPER = re.compile(
    r"(account_history|comments|ig|inferred_data|profile|relationships|story_activities|text_post_app)_"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One labelled value; `within` is what the titles around it mean (an owner's name is within OWNER)."""

    meaning: Meaning | None
    value: str | None
    at: int | None
    within: tuple[Meaning | None, ...] = ()


@dataclass(slots=True)
class Entries:
    """A record as its title, its labelled values in the order of the file, its media and its own time."""

    title: str | None = None
    made_at: int | None = None
    entries: list[Entry] = field(default_factory=list)
    media: list[str] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)
    media_times: list[int] = field(default_factory=list)

    def value(self, *meanings: Meaning) -> str | None:
        """Give the first value under one of these meanings, outside nested records."""
        return next((one.value for one in self.own() if one.meaning in meanings and one.value), None)

    def nested(self, *meanings: Meaning) -> str | None:
        """Give the first value under one of these meanings within a nested record (a name within an owner)."""
        return next((one.value for one in self.entries if one.within and one.meaning in meanings and one.value), None)

    def own(self) -> list[Entry]:
        """Give the entries of the record itself, without those of nested records."""
        return [one for one in self.entries if not one.within]

    def time(self) -> int | None:
        """Give when the thing was made: a labelled time, any unexplained one, the record's, the media's."""
        times = [one for one in self.own() if one.at is not None]
        labelled = [one.at for one in times if one.meaning is Meaning.TIME]
        # A time of its own goes before one that stands on a value (in the oldest lists the text carries the time).
        others = [one for one in times if one.meaning in _MAY_CARRY_TIME]
        unexplained = sorted(others, key=lambda one: one.value is not None)
        found = next(iter(labelled + [one.at for one in unexplained]), None)
        return found if found is not None else self.made_at or min(self.media_times, default=None)

    def words(self) -> list[str]:
        """Give the values that no table explains and that read as somebody's words, in any language."""
        unexplained = [one.value for one in self.own() if one.meaning is None and one.value]
        return [value for value in unexplained if is_words(value) and truth_of(value) is None]


def records_of(tree: object, *wrappers: str) -> list[object]:
    """Find the records of a file: a bare list, the list under its wrapper (a known or a look-alike one), one record."""
    if type(tree) is dict and len(tree) == 1:
        ((key, value),) = tree.items()
        if _WRAPPER.match(key) and type(value) in (list, dict):
            return list_under({key: value}, key)
    return list_under(tree, *wrappers)


def read_entries(value: object) -> Entries:
    """Read one record; raises `WrongShape` if it is no object."""
    record = as_record(value)
    read = Entries(title=get_text(record, "title"), made_at=from_seconds(record.get("timestamp")))
    _add_map(read, get_dict(record, "string_map_data"))
    # The lists without labels hold a name (connections) or a text (answers, comments of 2021), both with their time.
    for listed in get_dicts(record, "string_list_data"):
        at = from_seconds(listed.get("timestamp"))
        read.entries.append(Entry(Meaning.TEXT, get_text(listed, "value"), at))
    for photo in get_dict(record, "media_map_data").values():
        _add_media(read, photo)
    for key in ("media", "media_list_data"):
        for media in get_dicts(record, key):
            _add_media(read, media)
    for node in get_dicts(record, "label_values"):
        _add_node(read, node, (), 0)
    return read


def _add_map(read: Entries, labelled: Json) -> None:
    for label, cell in labelled.items():
        if type(cell) is dict:
            value = first_of(get_text(cell, "value"), get_text(cell, "href"))
            read.entries.append(Entry(meaning_of(label), value, from_seconds(cell.get("timestamp"))))


def _add_node(read: Entries, node: Json, within: tuple[Meaning | None, ...], depth: int) -> None:
    label = next((node[key] for key in ("label", "title") if type(node.get(key)) is str), "")
    meaning = meaning_of(label) or _by_field_name(node.get("ent_field_name"))
    value = first_of(get_text(node, "value"), get_text(node, "href"))
    at = from_seconds(node.get("timestamp_value"))
    if value or at is not None:
        read.entries.append(Entry(meaning, value, at, within))
    for media in _media_of(node):
        _add_media(read, media)
    if depth < _DEPTH_LIMIT:
        inner = (*within, meaning) if label else within  # a node without a title only groups
        for child in chain(get_dicts(node, "dict"), get_dicts(node, "vec")):
            _add_node(read, child, inner, depth + 1)


def _by_field_name(name: object) -> Meaning | None:
    """`ent_field_name` is the same in every language, where a node has it."""
    return meaning_of(name.replace("_", " ")) if type(name) is str else None


def _media_of(node: Json) -> Iterator[Json]:
    yield from get_dicts(node, "media")
    if get_uri(node):
        yield node


def _add_media(read: Entries, media: object) -> None:
    if type(media) is not dict:
        return
    # Comments have a list of media whose only `uri` is empty: that is no picture.
    if uri := get_uri(media):
        read.media.append(uri)
    if caption := first_of(get_text(media, "title")):
        read.captions.append(caption)
    if (at := from_seconds(media.get("creation_timestamp"))) is not None:
        read.media_times.append(at)
