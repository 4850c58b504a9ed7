"""An export in which every name and text was written to harm whoever shows it."""

from __future__ import annotations

import json
from typing import Any

from tests.builders.facebook.generations import Generation
from tests.builders.truth import Built
from tests.builders.whole import facebook_archive
from tests.builders.writing import Members

OVERRIDE, ESCAPE, INVISIBLE = "\u202e", "\x1b[31m", "\u2060"
HONEST = "שלום עולם"  # true right-to-left text, which stays as it is
ZALGO = "e" + "\u0301" * 60
MARKUP = "<b>bold</b><img src='https://a.example/x.png'>"
LONG = "W" * 3_000
HARM = (
    f" {OVERRIDE}gnp.exe {ESCAPE}red\x07 a\u200b\u200b\u200bb{INVISIBLE} {ZALGO} {MARKUP} "
    f"{{0}} %s \ud83d =1+1 {HONEST} {LONG}"
)
_KEYS = frozenset(
    (
        *("name", "full_name", "first_name", "last_name", "title", "post", "comment", "content", "sender_name"),
        *("author", "group", "text", "description", "source", "address", "question", "option", "username"),
    )
)


def hostile_archive() -> Built:
    """Build a whole Facebook export whose names and texts all end in harm; what is true of it is not told."""
    built = facebook_archive(Generation.G5)
    return Built({name: _harmful(data) for name, data in built.members.items() if name.endswith(".json")}, ())


def hostile_names(members: Members) -> dict[str, bytes]:
    """Give each picture or page a name that turns the writing and calls the terminal."""
    return {f"photos/a{number}{OVERRIDE}gpj{ESCAPE}<b>.exe": data for number, data in enumerate(members.values())}


def _harmful(data: bytes) -> bytes:
    try:
        tree = json.loads(data)
    except ValueError:
        return data
    return json.dumps(_with_harm(tree)).encode()


def _with_harm(value: Any) -> Any:
    if isinstance(value, list):
        return [_with_harm(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {
        key: _mended(one) + HARM if key in _KEYS and isinstance(one, str) and one else _with_harm(one)
        for key, one in value.items()
    }


def _mended(text: str) -> str:
    """Take Meta's bytes for the letters that they are, so that harm can stand beside them."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text
