"""The root files of 2018 to 2020 as pages; nobody has seen one, so they have the boxes of the later pages.

Facts: docs/formats/instagram.md §3.9, §6 ("How these look is inferred").
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from tests.builders.html.instagram_markup import InstagramMarkup
from tests.builders.html.markup import words


def is_first(member: str) -> bool:
    """Whether a member is one of the files at the root."""
    return "/" not in member and member.endswith(".json")


def first_boxes(markup: InstagramMarkup, member: str, tree: Any) -> list[str]:
    """Write the records of such a file as boxes; activity is a box for each key."""
    if member == "media.json":
        return [_picture(markup, one) for listed in tree.values() for one in listed]
    if member == "comments.json":
        return [_comment(markup, *triple) for listed in tree.values() for triple in listed]
    if member == "messages.json":
        return [box for talk in tree for box in _talk(markup, talk)]
    if member == "profile.json":
        return [markup.box(None, markup.table(_profile(markup, tree)), None)]
    return [markup.box(str(key), "", None) for key in tree]


def _picture(markup: InstagramMarkup, one: dict[str, Any]) -> str:
    shown = f"<div>{markup.media(one['path'])}</div>"
    return markup.box(one.get("caption") or None, f"<div>{shown}</div>", _seconds(one["taken_at"]))


def _comment(markup: InstagramMarkup, when: str, text: str, owner: str) -> str:
    line = f"<div><div>{words(text)}</div><div>{markup.time(_seconds(when))}</div></div>"
    return markup.box(owner, line, None)


def _talk(markup: InstagramMarkup, talk: dict[str, Any]) -> Iterator[str]:
    yield markup.box(f"Participants: {' and '.join(talk['participants'])}", "", None)
    for one in talk["conversation"]:
        link = one.get("media_share_url")
        shared = f'<a href="{link}">{link}</a>' if link else ""
        body = f"<div><div></div><div>{words(one.get('text', ''))}</div><div>{shared}</div><div></div></div>"
        yield markup.box(one["sender"], body, _seconds(one["created_at"]))


def _profile(markup: InstagramMarkup, tree: dict[str, Any]) -> Iterator[str]:
    for key, value in tree.items():
        shown = markup.time(_seconds(value)) if key == "date_joined" else value
        yield markup.row(key.replace("_", " ").capitalize(), shown)


def _seconds(iso: str) -> int:
    return int(datetime.fromisoformat(iso).timestamp())
