"""Finds a reader for a member that the catalogue does not know, by the keys of its records.

Meta renames files more often than it changes their records (docs/formats/facebook.md §1).
"""

from __future__ import annotations

from collections.abc import Callable

from core.readers.generic import is_generic, is_written, read_generic
from core.readers.messenger.encrypted import is_encrypted
from core.values import Json
from core.vocabulary import Platform

_SAMPLE = 5  # records that are looked at


def reader_for_shape(tree: object, platform: Platform, *, content: bool = False) -> tuple[str, object] | None:
    """Name the reader whose records look like these and give them as it takes them; None if no reader fits.

    In a folder of things that people publish (`content`) generic records with words or pictures count as such.
    """
    if is_encrypted(tree):
        return "messenger.encrypted", tree
    if isinstance(tree, dict) and _is_thread(tree):
        return "messenger.thread", tree
    records = _records(tree)
    sample = [record for record in records[:_SAMPLE] if isinstance(record, dict)]
    if not sample:
        return None
    for fits, reader in _SHAPES.get(platform, ()):
        if all(map(fits, sample)):
            return reader, records
    if content and platform in _GENERIC and all(map(_GENERIC[platform][0], sample)):
        return _GENERIC[platform][1], records
    return None


def _records(tree: object) -> list[object]:
    """Take a bare list, the only list under a key that nobody knows, or the one bare record."""
    if isinstance(tree, dict):
        if "label_values" in tree or any(fits(tree) for shapes in _SHAPES.values() for fits, _ in shapes):
            return [tree]
        lists = [value for value in tree.values() if isinstance(value, list) and value]
        return lists[0] if len(lists) == 1 else [tree]
    return tree if isinstance(tree, list) else []


def _is_thread(tree: Json) -> bool:
    return isinstance(tree.get("messages"), list) and ("participants" in tree or "thread_path" in tree)


def _has_data_key(record: Json, key: str) -> bool:
    data = record.get("data")
    return isinstance(data, list) and any(isinstance(one, dict) and key in one for one in data)


def _is_comment(record: Json) -> bool:
    return _has_data_key(record, "comment")


def _is_post(record: Json) -> bool:
    attached = isinstance(record.get("attachments"), list)
    return "timestamp" in record and (_has_data_key(record, "post") or attached)


def _is_media(record: Json) -> bool:
    media = record.get("media")
    return isinstance(media, list) and bool(media) and isinstance(media[0], dict) and "creation_timestamp" in media[0]


def _is_flat_media(record: Json) -> bool:
    return isinstance(record.get("uri"), str) and "creation_timestamp" in record and "title" in record


def _is_generic_content(record: Json) -> bool:
    """Whether a generic record has a time and pictures or a text that somebody wrote; activity has names and links."""
    if not is_generic(record):
        return False
    generic = read_generic(record)
    return generic.made_at is not None and bool(generic.media or is_written(generic.longest_text() or ""))


def _is_generic_media(record: Json) -> bool:
    return is_generic(record) and bool(read_generic(record).media)


def _is_instagram_comment(record: Json) -> bool:
    keys = record.get("string_map_data")
    return isinstance(keys, dict) and "Comment" in keys


_SHAPES: dict[Platform, tuple[tuple[Callable[[Json], bool], str], ...]] = {
    Platform.FACEBOOK: ((_is_comment, "facebook.comments"), (_is_post, "facebook.posts")),
    Platform.INSTAGRAM: (
        (_is_instagram_comment, "instagram.comments"),
        (_is_media, "instagram.posts"),
        (_is_flat_media, "instagram.stories"),
    ),
    Platform.THREADS: ((_is_media, "threads.posts"),),
}
_GENERIC: dict[Platform, tuple[Callable[[Json], bool], str]] = {
    Platform.FACEBOOK: (_is_generic_content, "facebook.unknown_content"),
    Platform.INSTAGRAM: (_is_generic_media, "instagram.posts_index"),
}
