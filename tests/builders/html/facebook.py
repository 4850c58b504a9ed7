"""A Facebook export as HTML: every JSON member as the page of its name, with the same people, things and times."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from tests.builders.html.markup import Markup, family
from tests.builders.html.rendering import case, message, profile, record
from tests.builders.html.untold import may_be_seen, told
from tests.builders.truth import Built, Expected

_PROFILE = ("profile_v2", "profile")
_RECORD = frozenset({"timestamp", "label_values", "name", "title", "intro", "compliments_sent"})


def as_html(built: Built, name: str, language: str = "en", *, plain_captions: bool = False) -> Built:
    """Write a build as the pages of a family; what is true of it stays true, to the precision of its times."""
    markup = replace(family(name, language), plain_captions=plain_captions)
    members = {_page_name(member): _page(markup, member, data) for member, data in built.members.items()}
    coarse = markup.shown.seconds
    together = any("your_posts_and_comments_in_groups" in member for member in members)
    return Built(
        members,
        tuple(_rounded(told(built.truth, name, comments_among_posts=together), coarse)),
        {_page_name(member): count for member, count in built.activity.items()},
        (*_rounded(built.allowed, coarse), *may_be_seen(built.allowed)),
    )


def plain(data: bytes) -> Any:
    """Read JSON that Meta's way of writing made of each byte a letter."""
    return _mended(json.loads(data))


def page(markup: Markup, member: str, tree: Any) -> str:
    """Write the page of one member."""
    if isinstance(tree, dict) and "messages" in tree:
        return _thread(markup, tree)
    if isinstance(tree, dict) and (key := next((key for key in _PROFILE if key in tree), None)):
        return markup.page("Profile information", [profile(markup, tree[key])])
    if isinstance(tree, dict) and "support_messages" in tree:
        return markup.page("Support", [case(markup, one) for one in tree["support_messages"].values()])
    if isinstance(tree, dict) and "photos" in tree:
        return markup.page(tree["name"], [record(markup, photo) for photo in tree["photos"]])
    return markup.page(member.rsplit("/", 1)[-1], [record(markup, one) for one in _records(tree)])


def _page(markup: Markup, member: str, data: bytes) -> bytes:
    if not member.endswith(".json") or data.lstrip()[:1] not in (b"{", b"["):
        return data
    return page(markup, member, plain(data)).encode("utf-8")


def _page_name(member: str) -> str:
    return member.removesuffix(".json") + ".html" if member.endswith(".json") else member


def _thread(markup: Markup, tree: dict[str, Any]) -> str:
    people = [one["name"] for one in tree.get("participants", ())]
    names = f"{', '.join(people[:-1])} and {people[-1]}" if len(people) > 1 else "".join(people)
    header = markup.record(f"Participants: {names}", "", None)
    title = tree.get("title") or tree.get("thread_name") or ""
    return markup.page(title, [header, *(message(markup, one) for one in tree["messages"])])


def _records(tree: Any) -> list[Any]:
    """Find the records of a member: a bare list, the list under its one key, one nesting deeper, or a lone one."""
    if isinstance(tree, list):
        return tree
    if isinstance(tree, dict) and len(tree) == 1 and "label_values" not in tree:
        (inner,) = tree.values()
        lone = {"label_values": [{"label": "", "value": inner}]}
        return _records(inner) if isinstance(inner, list | dict) else [lone]
    if isinstance(tree, dict) and _RECORD.isdisjoint(tree):
        return [one for several in tree.values() for one in (several if _is_list(several) else ())] or [tree]
    return [tree]


def _is_list(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, dict) for one in value)


def _mended(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("latin-1").decode("utf-8") if all(ord(sign) < 256 for sign in value) else value
    if isinstance(value, list):
        return [_mended(one) for one in value]
    if isinstance(value, dict):
        return {_mended(key): _mended(one) for key, one in value.items()}
    return value


def _rounded(items: Iterable[Expected], coarse: int) -> Iterable[Expected]:
    for item in items:
        at = item.time_utc
        yield item if at is None or (at < 0 and coarse == 1) else replace(item, time_utc=at - at % coarse)
