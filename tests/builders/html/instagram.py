"""An Instagram export as HTML: every JSON member as the page of its name, with the same people, things and times."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import orjson

from tests.builders.html.facebook import plain
from tests.builders.html.instagram_first import first_boxes, is_first
from tests.builders.html.instagram_markup import InstagramMarkup
from tests.builders.html.instagram_rendering import message, record, reply
from tests.builders.truth import LEFT_OPEN, Built, Expected

_TALKS = "messages/ai_conversations.json"


def as_html(built: Built, year: int, language: str = "en") -> Built:
    """Write a build as the pages of a year; what is true of it stays true, to the precision of its times."""
    markup = InstagramMarkup(year, language)
    members: dict[str, bytes] = {}
    for member, data in built.members.items():
        members |= _pages(markup, member, data)
    return Built(
        members,
        tuple(_told(built.truth, markup.seconds)),
        {_page_name(name): _counted(name, built.members[name], count) for name, count in built.activity.items()},
        (*_told(built.allowed, markup.seconds), *may_be_seen()),
    )


def page(markup: InstagramMarkup, member: str, tree: Any) -> str:
    """Write the page of one member."""
    if is_first(member):
        return markup.page(member, first_boxes(markup, member, tree))
    if isinstance(tree, dict) and "participants" in tree:
        return _thread(markup, tree)
    return markup.page(member.rsplit("/", 1)[-1], [record(markup, one) for one in _records(tree)])


def _counted(member: str, data: bytes, count: int) -> int:
    """Count what a page of activity shows: in the first layout one box for each key of the file."""
    return len(orjson.loads(data)) if is_first(member) else count


def _pages(markup: InstagramMarkup, member: str, data: bytes) -> dict[str, bytes]:
    if not member.endswith(".json"):
        return {member: data}
    tree = orjson.loads(data) if is_first(member) else plain(data)  # the first layout writes proper texts
    if member.endswith(_TALKS):
        return dict(_talks(markup, member.removesuffix(".json"), tree))
    return {_page_name(member): page(markup, member, tree).encode("utf-8")}


def _talks(markup: InstagramMarkup, folder: str, tree: Any) -> Iterator[tuple[str, bytes]]:
    """An index, and a page for each talk (docs/formats/meta_ai.md §2)."""
    talks = _records(tree)
    names = [f"{folder}/{talk['title'].replace(' ', '_')}_{number}.html" for number, talk in enumerate(talks)]
    links = [
        markup.box(None, f'<a href="{name}">{talk["title"]}</a>', None) for name, talk in zip(names, talks, strict=True)
    ]
    yield f"{folder}.html", markup.page("Conversations", links).encode()
    for name, talk in zip(names, talks, strict=True):
        yield name, markup.page(talk["title"], [record(markup, talk)]).encode("utf-8")


def _page_name(member: str) -> str:
    return member.removesuffix(".json") + ".html" if member.endswith(".json") else member


def _thread(markup: InstagramMarkup, tree: dict[str, Any]) -> str:
    people = [one["name"] for one in tree["participants"]]
    heads = []
    if len(people) > 2:
        heads.append(markup.box(f"Participants: {', '.join(people[:-1])} and {people[-1]}", "", None))
    if tree.get("is_pending"):
        heads.append(markup.box("Mailbox thread pending", "", None))
    said = [message(markup, one) for one in tree["messages"]]
    replies = [reply(markup, one) for one in tree.get("replies", ())]
    return markup.page(tree["title"], [*heads, *said, *replies])


def _records(tree: Any) -> list[Any]:
    """Find the records of a member: a bare list, the list under its one key, or a lone one."""
    if isinstance(tree, list):
        return tree
    if len(tree) == 1 and "media" not in tree:
        (inner,) = tree.values()
        return inner if isinstance(inner, list) else [inner]
    return [tree]


def _told(items: Iterable[Expected], coarse: int) -> Iterator[Expected]:
    """Give what pages tell of these items (docs/formats/instagram.md §6, "What pages do not tell")."""
    for item in items:
        yield _without_untold(item if item.time_utc is None else replace(item, time_utc=_rounded(item, coarse)))


def _without_untold(item: Expected) -> Expected:
    if item.kind == "reply":
        return replace(item, kind="post")  # Threads' pages do not say which it was
    if item.kind == "profile-picture":
        return replace(item, time_utc=LEFT_OPEN)  # the page of the profile shows it without a time
    return item


def _rounded(item: Expected, coarse: int) -> int:
    at = LEFT_OPEN if item.time_utc is None else item.time_utc
    return at if at == LEFT_OPEN else at - at % coarse


def may_be_seen() -> Iterator[Expected]:
    """Give what a page may show besides: calls and withdrawn messages look like messages."""
    for text in ("…", None):
        yield Expected("message", text, LEFT_OPEN, mine=None, platform="instagram")
