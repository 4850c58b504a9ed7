"""Renders records of JSON as boxes: classic posts, comments, media, label/value records, messages, plain things."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from html import escape
from typing import Any

from tests.builders.html.markup import NOTHING, Markup, words

Json = Mapping[str, Any]
LIVE = "https://www.facebook.com/dyi/l/?l=TOKEN"
_TIMES = ("timestamp", "creation_timestamp", "created_timestamp", "create_timestamp")
_UPDATED = "Updated"


def record(markup: Markup, value: Any) -> str:
    """Render one record of a list."""
    if not isinstance(value, dict):
        return markup.record(str(value), "", None)
    if "label_values" in value:
        return _generic(markup, value)
    if "uri" in value:
        return _media_box(markup, value)
    if "data" in value or "attachments" in value:
        return markup.record(value.get("title"), _classic_body(markup, value), value.get("timestamp", 0), LIVE)
    return _thing(markup, value)


def message(markup: Markup, value: Json) -> str:
    """Render one message: parts in a fixed order, of which the second is the text (§5.3)."""
    parts = ("", words(value.get("content", "")), _share(value.get("share", {})), _shown(markup, value))
    parts += (_reactions(markup, value.get("reactions", ())),)
    body = "<div>" + "".join(f"<div>{part}</div>" for part in parts) + "</div>"
    return markup.record(value.get("sender_name"), body, value["timestamp_ms"] // 1000)


def case(markup: Markup, value: Json) -> str:
    """Render one case of support: a box for each letter, its sender and subject in the head (§5.3)."""
    return markup.record(
        value["subject"], "".join(_letter(markup, one) for one in value["messages"]), value["timestamp"]
    )


def _letter(markup: Markup, value: Json) -> str:
    head = f"<div><p>{words(value['from'])}</p>{words(value['subject'])}</div>"
    letter = markup.record("HEAD", words(value["message"]), value["timestamp"])
    return letter.replace("HEAD", head)


def profile(markup: Markup, fields: Json) -> str:
    """Render a profile as one table without a box around it, its keys in their order (§5.3)."""
    rows = "".join(f"<tr><th>{label}</th><td>{inner}</td></tr>" for label, inner in _profile_cells(markup, fields))
    kind = "_a6_n" if markup.names_groups else "_4nkx"
    return f'<div class="pam uiBoxWhite noborder"><table class="{kind}">{rows}</table></div>'


def _profile_cells(markup: Markup, fields: Json) -> Iterator[tuple[str, str]]:
    for key, value in fields.items():
        label = key.replace("_", " ").title()
        if isinstance(value, str):
            yield label, f"{words(value)}<br/>"
        elif key == "birthday":
            yield label, markup.shown.day(date(value["year"], value["month"], value["day"]))
        elif key.endswith("timestamp") and value:
            yield label, markup.shown.time(value)
        elif isinstance(value, dict):
            yield from ((name, words(inner)) for name, inner in value.items() if isinstance(inner, str))
        elif isinstance(value, list):
            yield label, f"<ul>{''.join(f'<li>{_listed(markup, one)}</li>' for one in value)}</ul>"


def _listed(markup: Markup, value: Any) -> str:
    """Write an entry of the profile: its words, below each other, and the day on which it was set in brackets."""
    if not isinstance(value, dict):
        return words(value)
    lines = "<br/>".join(words(inner) for inner in value.values() if isinstance(inner, str))
    return f"{lines}\u2003({markup.shown.time(value['timestamp'])})" if value.get("timestamp") else lines


def _share(share: Json) -> str:
    if "link" not in share:
        return ""
    text = f"<div>{words(share['share_text'])}</div>" if "share_text" in share else ""
    return f'{text}<a href="{escape(share["link"])}">{words(share["link"])}</a>'


def _shown(markup: Markup, value: Json) -> str:
    nodes = [node for key in ("photos", "videos", "gifs") for node in value.get(key, ())]
    nodes += [value["sticker"]] if "sticker" in value else []
    shown = "".join(markup.media(node["uri"], None, None) for node in nodes)
    return shown + "".join(_file(node["uri"]) for key in ("audio_files", "files") for node in value.get(key, ()))


def _reactions(markup: Markup, reactions: Iterable[Json]) -> str:
    listed = "".join(f"<li>{one['reaction']}{words(one['actor'])}</li>" for one in reactions)
    kind = "_tqp" if markup.head.startswith("_3-96") else "_a6-q"
    return f'<ul class="{kind}">{listed}</ul>' if listed else ""


def _file(uri: str) -> str:
    if uri.endswith(".aac"):
        return f'<audio src="{escape(uri)}" controls="1"><a href="{escape(uri)}"><div>Audio:</div></a></audio>'
    return f'<a href="{escape(uri)}">{words(uri.rsplit("/", 1)[-1])}</a>'


def _classic_body(markup: Markup, value: Json) -> str:
    attached = [one for attachment in value.get("attachments", ()) for one in attachment["data"] if one]
    body = "".join(_attachments(markup, attached))
    entries = value.get("data", ())
    entries = entries if isinstance(entries, list) else [entries]
    comments = [entry["comment"] for entry in entries if "comment" in entry]
    if comments:
        return body + "".join(_comment(markup, comment) for comment in comments)
    shown = [_entry(markup, entry) for entry in entries]
    return body + (markup.text(*shown) if any(shown) else "")


def _entry(markup: Markup, entry: Json) -> str | None:
    if "update_timestamp" in entry:
        return f"{_UPDATED} {markup.shown.time(entry['update_timestamp'])}"
    return next((str(entry[key]) for key in ("post", "text", "name") if key in entry), None)


def _comment(markup: Markup, comment: Json) -> str:
    """The group stands first, the text is the bare tail after it (§5.3); the author is not shown."""
    text = comment.get("comment", "")
    if "group" not in comment or not markup.names_groups:
        return markup.text(text) if text else ""
    group = f'<div class="_3-95"><span class="_a6_m">Group: </span>{words(comment["group"])}</div>'
    return f'<div><div class="_2pin"><div>{group}{words(text)}</div></div></div>'


def _attachments(markup: Markup, ones: list[Json]) -> Iterator[str]:
    media = [one["media"] for one in ones if "media" in one]
    if media:
        shown = "".join(markup.media(node["uri"], node.get("title"), node.get("description")) for node in media)
        yield f'<div class="_2pin"><div><div><div class="_a7nf">{shown}</div></div></div></div>'
    for one in ones:
        for key, value in one.items():
            yield from _attachment(markup, key, value)


def _attachment(markup: Markup, key: str, value: Any) -> Iterator[str]:
    if key == "external_context":
        url = value.get("url", "")
        lines = [words(value[name]) for name in ("name", "source") if value.get(name)]
        yield markup.attachment(*lines, f'<a target="_blank" href="{escape(url)}">{words(url)}</a>' if url else "")
    elif key == "place":
        at = value["coordinate"]
        lines = [f"Place: {value['name']}", f"({at['latitude']}, {at['longitude']})", f"Address: {value['address']}"]
        yield markup.attachment(*map(words, lines))
    elif key in ("text", "name"):
        yield markup.attachment(words(value))
    elif key == "poll":
        options = [words(option["option"]) for option in value["options"]]
        yield markup.attachment(words(value.get("question", "")), *options)
    elif key != "media":
        told = [value[name] for name in ("title", "name", "text", "description") if isinstance(value.get(name), str)]
        yield markup.attachment(*map(words, told))


def _media_box(markup: Markup, value: Json) -> str:
    exif = markup.table([markup.row("Camera", "Demo 3000"), markup.row("Orientation", "1")])
    shown = markup.media(value["uri"], value.get("title"), value.get("description"))
    return markup.record(None, f"<div>{shown}{exif}</div>", value["creation_timestamp"])


def _thing(markup: Markup, value: Json) -> str:
    """Render what has a name and maybe a text: friends, pages, events, notes, listings, places."""
    time = next((value[key] for key in _TIMES if value.get(key)), None)
    head = next((value[key] for key in ("name", "title", "group_name", "event") if value.get(key)), None)
    if head is None:
        return markup.record(None, markup.table(_profile_rows(markup, value)), time)
    texts = [value[key] for key in ("text", "description") if value.get(key)]
    body = markup.text(*texts) if texts else ""
    if "coordinate" in value and "address" in value:
        body += "".join(_attachment(markup, "place", value))
    if "answers" in value:
        body = markup.table([markup.row(one["question"], one["answer"]) for one in value["answers"]])
        time = value["answers"][0]["timestamp"]
    return markup.record(head, body, time)


def _generic(markup: Markup, value: Json) -> str:
    rows = "".join(_row(markup, node) for node in value["label_values"])
    inner = markup.record(None, markup.table([rows]), None)
    return markup.record(value.get("title"), inner, value.get("timestamp", 0))


def _row(markup: Markup, node: Json) -> str:
    label = node.get("label", node.get("title", ""))
    if "href" in node:
        return markup.wide_row(label, f'<a href="{escape(node["href"])}">{words(node["value"])}</a>')
    if node.get("media"):
        nodes = [(one["uri"], one.get("title"), one.get("description")) for one in node["media"]]
        return markup.wide_row(label, "".join(markup.media(*one) for one in nodes))
    if "vec" in node:
        return markup.wide_row(label, "".join(_plain(markup, one.get("value", "")) for one in node["vec"]))
    if "dict" in node:
        return _dict_row(markup, node, label)
    if "timestamp_value" in node:
        return markup.row(label, markup.shown.time(node["timestamp_value"]) if node["timestamp_value"] else "")
    return markup.row(label, node.get("value", ""))


def _dict_row(markup: Markup, node: Json, label: str) -> str:
    if all("dict" not in one for one in node["dict"]):
        rows = "".join(_row(markup, one) for one in node["dict"])
        return markup.wide_row(label, markup.record(None, markup.table([rows]), None))
    inner = "".join(_dict_row(markup, one, "") if "dict" in one else _row(markup, one) for one in node["dict"])
    return markup.wide_row("", markup.record(label, markup.table([inner]), None))


def _plain(markup: Markup, value: str) -> str:
    return f"<div>{markup.record(None, words(value), None)}</div>"


def _profile_rows(markup: Markup, fields: Json) -> Iterator[str]:
    for key, value in fields.items():
        label = key.replace("_", " ").title()
        if isinstance(value, str):
            yield markup.row(label, value)
        elif key == "birthday":
            yield markup.row(label, markup.shown.day(date(value["year"], value["month"], value["day"])))
        elif key.endswith("timestamp") and value:
            yield markup.row(label, markup.shown.time(value))
        elif isinstance(value, dict) and "uri" in value:
            yield markup.wide_row(label, markup.media(value["uri"], None, None))
        elif isinstance(value, int):
            yield markup.row(label, value)
        elif isinstance(value, dict):
            yield from (markup.row(name, inner) for name, inner in value.items() if isinstance(inner, str))
        elif isinstance(value, list):
            yield markup.wide_row(label, "".join(_profile_entry(markup, one) for one in value))


def _profile_entry(markup: Markup, value: Any) -> str:
    if not isinstance(value, dict):
        return _plain(markup, str(value))
    rows = [
        markup.row(name, markup.shown.time(inner) if name.endswith("timestamp") else inner)
        for name, inner in value.items()
        if isinstance(inner, str) or (name.endswith("timestamp") and inner)
    ]
    return markup.record(None, markup.table(rows), None) if rows else NOTHING
