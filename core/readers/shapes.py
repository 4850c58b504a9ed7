"""Typed ways into JSON that may hold anything: wrong types count as missing, a record of the wrong type is told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from core.text.mending import mend
from core.values import Json
from core.vocabulary import Reason

_VERSION = re.compile(r"_v[0-9]{1,3}")


@dataclass(eq=False)
class WrongShape(Exception):
    """A record is not what its reader expects: a result between readers and their runner, which no face ever meets."""

    reason: Reason


def as_record(value: object) -> Json:
    """Take a record as an object; raises `WrongShape` for anything else."""
    if type(value) is dict:
        return value
    raise WrongShape(Reason.WRONG_TYPE)


def as_list(value: object) -> list[object]:
    """Take a list; a single object counts as a list of one (Meta writes a lone record bare), all else as empty."""
    if type(value) is list:
        return value
    return [value] if type(value) is dict else []


def as_records(value: object) -> list[object]:
    """Take the list of a member's records: a lone object is one, nothing is none.

    Raises `WrongShape` for anything else: what stands there would vanish without a word.
    """
    if value is None or type(value) in (list, dict):
        return as_list(value)
    raise WrongShape(Reason.WRONG_TYPE)


def as_entries(value: object) -> list[object]:
    """Take one of a member's lists of records; what is none stands for a record that nobody understands."""
    return as_list(value) if value is None or type(value) in (list, dict) else [value]


def holds_none(tree: object) -> bool:
    """Whether a number or a word stands where a member has its records: alone, or under its only key."""
    if type(tree) is dict and len(tree) == 1:
        (tree,) = tree.values()
    return tree is not None and type(tree) not in (list, dict)


def get_dict(record: Json, key: str) -> Json:
    """Give the object under `key`, or an empty one."""
    value = record.get(key)
    return value if type(value) is dict else {}


def get_list(record: Json, key: str) -> list[object]:
    """Give the list under `key`; a lone object counts as a list of one."""
    return as_list(record.get(key))


def get_dicts(record: Json, key: str) -> Iterator[Json]:
    """Yield the objects of the list under `key`."""
    for value in as_list(record.get(key)):
        if type(value) is dict:
            yield value


def get_text(record: Json, key: str) -> str | None:
    """Give the mended text under `key`, None where it is missing, empty or no text."""
    value = record.get(key)
    return mend(value) if type(value) is str and value else None


def get_uri(record: Json) -> str | None:
    """Give the `uri` of a media object, None where there is none. It is mended when it is looked up."""
    value = record.get("uri")
    if type(value) is not str or not value:
        return None
    return value if value.isascii() else _writable(value)


def _writable(text: str) -> str:
    """Give a text that can be written as UTF-8: half a letter (a lone surrogate) becomes U+FFFD."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def first_of(*texts: str | None) -> str | None:
    """Give the first text that says something."""
    return next((text for text in texts if text and not text.isspace()), None)


def list_under(tree: object, *keys: str) -> list[object]:
    """Find the records of a member: a bare list, the list under a key with any suffix, or one bare record.

    A key is tried plain, with `_v2`, `_v3` or any other number, and one nesting deeper (2018 to 2020:
    `{key: {activity_log_data: […]}}`);
    see docs/formats/facebook.md §1. An object without any of the keys is one bare record. Raises `WrongShape` where
    neither a list nor an object stands under the key.
    """
    if type(tree) is list:
        return tree
    if type(tree) is not dict:
        raise WrongShape(Reason.UNKNOWN_SHAPE)
    found = [name for name in tree if _is_one_of(name, keys)]
    if not found:
        return [tree]
    if len(tree) == 1:
        return _unwrapped(tree[found[0]])
    # A list beside the known one may hold records, too: whoever reads them counts what is none.
    lists = (_unwrapped(value, as_entries) for name, value in tree.items() if name in found or _holds_records(value))
    return [record for records in lists for record in records]


def _is_one_of(name: object, keys: Sequence[str]) -> bool:
    """Whether a name is one of these keys, with or without the number of a version."""
    return type(name) is str and any(
        name == key or (name.startswith(key) and _VERSION.fullmatch(name, len(key)) is not None) for key in keys
    )


def _holds_records(value: object) -> bool:
    return type(value) is list and any(type(one) is dict for one in value)


def _unwrapped(value: object, take: Callable[[object], list[object]] = as_records) -> list[object]:
    """Take the list out of one more nesting, if there is one."""
    if type(value) is dict and len(value) == 1:
        (inner,) = value.values()
        if type(inner) is list:
            return inner
    return take(value)
