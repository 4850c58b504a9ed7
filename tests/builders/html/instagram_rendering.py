"""Renders the records of Instagram's and Threads' JSON as boxes of a page (docs/formats/instagram.md §2, §6)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

from tests.builders.html.instagram_markup import InstagramMarkup
from tests.builders.html.markup import words

Json = Mapping[str, Any]


def record(markup: InstagramMarkup, value: Any) -> str:
    """Render one record of a list, whichever dialect it is in."""
    if not isinstance(value, dict):
        return markup.box(str(value), "", None)
    if "label_values" in value:
        return _generic(markup, value)
    if "string_map_data" in value:
        return _map(markup, value)
    if "string_list_data" in value:
        return _list(markup, value)
    if "media" in value or "uri" in value:
        return _media(markup, value)
    rows = [markup.row(key, one) for key, one in value.items() if isinstance(one, str | int)]
    return markup.box(None, markup.table(rows), None)


def message(markup: InstagramMarkup, value: Json) -> str:
    """Render one message: parts in a fixed order, of which the second is the text."""
    shown = "".join(markup.media(node["uri"]) for key in ("photos", "videos") for node in value.get(key, ()))
    reactions = "".join(
        f"<li><span>{one['reaction']}{words(one['actor'])} (Aug 17, 2025 11:24 am)</span></li>"
        for one in value.get("reactions", ())
    )
    listed = f'<ul class="_a6-q">{reactions}</ul>' if reactions else ""
    parts = ("", words(value.get("content", "")), _share(value), shown, listed)
    body = "<div>" + "".join(f"<div>{part}</div>" for part in parts) + "</div>"
    return markup.box(value.get("sender_name"), body, value["timestamp_ms"] // 1000)


def _share(value: Json) -> str:
    share = value.get("share")
    if share is None:
        return ""
    link = f'<a href="{escape(share["link"])}">{words(share["link"])}</a>'
    return f"<div>{words(share.get('share_text', ''))}</div>{link}"


def reply(markup: InstagramMarkup, value: Json) -> str:
    """Render one reply in a channel; how it looks is inferred."""
    body = f"<div><div></div><div>{words(value['reply_content'])}</div></div>"
    return markup.box(value["original_message_sender"], body, value["timestamp_ms"] // 1000)


def _media(markup: InstagramMarkup, value: Json) -> str:
    nodes = [node for node in value.get("media", [value]) if "uri" in node]
    head = value.get("title") or (nodes[0].get("title") if len(nodes) == 1 else None)
    shown = "".join(_shown(markup, node, head) for node in nodes if node["uri"])
    tagged = markup.table([markup.wide_row("Tagged users", "<div>jo.example (Tagged, 0.00, 0.00)</div>")])
    times = [one["creation_timestamp"] for one in (value, *nodes) if "creation_timestamp" in one]
    return markup.box(head, f"<div>{shown}{''.join(_geo(markup, nodes))}{tagged}</div>", times[0])


def _shown(markup: InstagramMarkup, node: Json, head: str | None) -> str:
    own = node.get("title")
    caption = f'<div class="_3-95">{words(own)}</div>' if own and own != head else ""
    return f"<div>{markup.media(node['uri'])}{caption}</div>"


def _geo(markup: InstagramMarkup, nodes: list[Any]) -> Iterator[str]:
    for node in nodes[:1]:
        exif = node["media_metadata"]["photo_metadata"]["exif_data"][0]
        rows = [markup.row(name.title(), f"{exif[name]:.6f}") for name in ("latitude", "longitude")]
        yield markup.table([*rows, markup.row("Has camera metadata", "False")])


def _map(markup: InstagramMarkup, value: Json) -> str:
    rows = [_photo(markup, label, one) for label, one in value.get("media_map_data", {}).items()]
    for label, cell in value["string_map_data"].items():
        shown = markup.time(cell["timestamp"]) if cell.get("timestamp") else cell.get("value", "")
        rows.append(markup.row(label, shown))
    return markup.box(value.get("title"), markup.table(rows), None)


def _photo(markup: InstagramMarkup, label: str, media: Json) -> str:
    return markup.wide_row(label, f"<div>{markup.media(media['uri'])}</div>")


def _list(markup: InstagramMarkup, value: Json) -> str:
    lines = []
    for one in value["string_list_data"]:
        name = one.get("value") or ""
        link = f'<a target="_blank" href="{escape(one["href"])}">{words(name or one["href"])}</a>'
        shown = link if one.get("href") else words(name)
        lines.append(f"<div><div>{shown}</div><div>{markup.time(one['timestamp'])}</div></div>")
    return markup.box(value.get("title"), "".join(lines), None)


def _generic(markup: InstagramMarkup, value: Json) -> str:
    rows = "".join(_row(markup, node) for node in value["label_values"])
    inner = markup.section(None, markup.table([rows]))
    return markup.section(value.get("title"), inner, value.get("timestamp"))


def _row(markup: InstagramMarkup, node: Json) -> str:
    label = node.get("label", node.get("title", ""))
    if node.get("media"):
        head = "".join(_shown(markup, one, None) for one in node["media"])
        return markup.wide_row(label, head)
    if "href" in node:
        return markup.wide_row(label, f'<a href="{escape(node["href"])}">{words(node["value"])}</a>')
    if "vec" in node:
        inner = "".join(f"<div>{markup.section(None, words(one.get('value', '')))}</div>" for one in node["vec"])
        return markup.wide_row(label, inner)
    if "dict" in node:
        return markup.wide_row(label, "".join(_nested(markup, node)))
    if "timestamp_value" in node:
        return markup.row(label, markup.time(node["timestamp_value"]))
    return markup.row(label, node.get("value", ""))


def _nested(markup: InstagramMarkup, node: Json) -> Iterator[str]:
    """Render what a titled node holds: the records within it, or its own rows as one record."""
    records = [one for one in node["dict"] if "dict" in one and not one.get("title") and not one.get("label")]
    rows = [_row(markup, one) for one in node["dict"] if one not in records]
    for one in records:
        yield markup.section(None, markup.table(_row(markup, inner) for inner in one["dict"]))
    if rows:
        yield markup.section(None, markup.table(rows))
