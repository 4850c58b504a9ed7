"""The generic record of exports since 2023: `{label_values: […], timestamp, fbid, media}`, its labels in any language.

Fields are told apart by kind (time, address, media, nesting) and order, or by the stable `ent_field_name` where a
record has it. Facts: docs/formats/facebook.md §2.0, docs/formats/instagram.md §2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from core.readers.shapes import as_record, get_dicts, get_text, get_uri
from core.text.times import from_seconds
from core.values import Json

_DEPTH_LIMIT = 40  # nesting of label_values; the deepest seen is 6
_URL = re.compile(r"https?://\S+$", re.IGNORECASE)
_COORDINATES = re.compile(r"\(?\s*-?\d+[.,]\d+\s*,\s*-?\d+[.,]\d+\s*\)?$")
_NUMBER = re.compile(r"[\d\s.,:/-]*$")
_FEW_WORDS = 5  # a value with as many is a text that somebody wrote
_SENTENCE = re.compile(r"[.!?…]\s|[。！？]|\n")


@dataclass(frozen=True, slots=True)
class Field:
    """One scalar of a generic record, with the labels that lead to it."""

    path: tuple[str, ...]
    value: str
    name: str | None = None  # ent_field_name

    @property
    def label(self) -> str:
        """The innermost label."""
        return self.path[-1] if self.path else ""


@dataclass(slots=True)
class Generic:
    """A generic record, mended and flattened in the order of the file."""

    made_at: int | None = None
    title: str | None = None
    fbid: str | None = None
    fields: list[Field] = field(default_factory=list)
    times: list[tuple[tuple[str, ...], int]] = field(default_factory=list)
    media: list[str] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)
    albums: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)

    def longest_text(self) -> str | None:
        """Give the longest value that is no address, number, date or coordinate: the text of a content record."""
        return max((one.value for one in self.fields if is_words(one.value)), key=len, default=None)

    def outer_text(self) -> str | None:
        """Give the longest words that stand in no nested record (a place, a group), if there are such."""
        return max(
            (one.value for one in self.fields if len(one.path) == 1 and is_words(one.value)), key=len, default=None
        )

    def inner_names(self) -> list[str]:
        """List the words of nested records: names of places, groups and people, of which no one knows which."""
        return [one.value for one in self.fields if len(one.path) > 1 and is_words(one.value)]

    def name(self) -> str | None:
        """Give the name of a thing that has one: the first words of its record."""
        return next((one.value for one in self.fields if len(one.path) == 1 and is_words(one.value)), None)

    def titled_text(self) -> str | None:
        """Give the text of a thing that has a name: the first words of the record stand before the longest ones."""
        longest, first = self.longest_text(), self.name()
        return f"{first}\n{longest}" if first and longest and first not in longest else longest

    def value_of(self, *labels: str) -> str | None:
        """Give the value under one of these labels (folded) or stable field names."""
        for one in self.fields:
            if one.label.casefold() in labels or one.name in labels:
                return one.value
        return None


def is_words(value: str) -> bool:
    """Whether a value reads as somebody's words rather than as an address, number or coordinate."""
    return not (is_address(value) or _COORDINATES.match(value) or _NUMBER.match(value))


def is_address(value: str) -> bool:
    """Whether a value is an address on the web and nothing else."""
    return _URL.match(value) is not None


def is_written(value: str) -> bool:
    """Whether a value reads as a text that somebody wrote rather than as a name, a place or an address."""
    return not is_address(value) and (len(value.split()) >= _FEW_WORDS or bool(_SENTENCE.search(value)))


def is_generic(tree: object) -> bool:
    """Whether a member's tree holds generic records."""
    first = tree[0] if type(tree) is list and tree else tree
    return type(first) is dict and "label_values" in first


def read_generic(value: object) -> Generic:
    """Read one generic record; raises `WrongShape` if it is no object."""
    record = as_record(value)
    generic = Generic(title=get_text(record, "title"), fbid=get_text(record, "fbid"))
    for media in get_dicts(record, "media"):
        _add_media(generic, media)
    for node in get_dicts(record, "label_values"):
        _walk(generic, node, (), 0)
    unlabelled = [at for path, at in generic.times if path == ("",)]
    others = [at for _, at in generic.times]
    generic.made_at = from_seconds(record.get("timestamp")) or next(iter(unlabelled + others), None)
    return generic


def nodes(record: Json, depth: int = 0) -> Iterator[Json]:
    """Yield every node of a generic record, outermost first, for readers that need its structure."""
    if depth > _DEPTH_LIMIT:
        return
    for key in ("label_values", "dict", "vec"):
        for node in get_dicts(record, key):
            yield node
            yield from nodes(node, depth + 1)


def _walk(generic: Generic, node: Json, path: tuple[str, ...], depth: int) -> None:
    label = get_text(node, "label") or get_text(node, "title") or ""
    here = (*path, label)
    _add_scalar(generic, node, here)
    for media in get_dicts(node, "media"):
        _add_media(generic, media)
    if depth < _DEPTH_LIMIT:
        for key in ("vec", "dict"):
            for child in get_dicts(node, key):
                _walk(generic, child, here, depth + 1)


def _add_scalar(generic: Generic, node: Json, path: tuple[str, ...]) -> None:
    if (at := from_seconds(node.get("timestamp_value"))) is not None:
        generic.times.append((path, at))
    href = get_text(node, "href")
    value = get_text(node, "value") or href
    if href:
        generic.links.append(href)
    if value:
        generic.fields.append(Field(path, value, get_text(node, "ent_field_name")))
    if get_uri(node):
        _add_media(generic, node)


def _add_media(generic: Generic, media: Json) -> None:
    if uri := get_uri(media):
        generic.media.append(uri)
    if caption := get_text(media, "description"):
        generic.captions.append(caption)
    if album := get_text(media, "title"):
        generic.albums.append(album)
