"""The record shapes that Facebook and Instagram share: classic posts, media, label-values, lists of names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from tests.builders.truth import Record


def moment(text: str) -> int:
    """Give the Unix seconds of a UTC time such as "2014-05-03 08:15:02" or "2014-05-03"."""
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


def post(timestamp: int, title: str | None, *ones: Mapping[str, object], text: str | None = None) -> Record:
    """Make a CLASSIC record (docs/formats/facebook.md §2.0); `ones` go into one attachment."""
    record: Record = {"timestamp": timestamp}
    if ones:
        record["attachments"] = [{"data": list(ones)}]
    record["data"] = [] if text is None else [{"post": text}]
    if title is not None:
        record["title"] = title
    return record


def media(uri: str, timestamp: int, title: str = "", description: str | None = None) -> Record:
    """Make a MEDIA node with the exif data of 2021 and later (docs/formats/facebook.md §2.0)."""
    exif = {"upload_ip": "192.0.2.7", "taken_timestamp": timestamp - 60, "orientation": 1}
    kind = "video_metadata" if uri.endswith(".mp4") else "photo_metadata"
    node: Record = {
        "uri": uri,
        "creation_timestamp": timestamp,
        "media_metadata": {kind: {"exif_data": [exif]}},
        "title": title,
    }
    if description is not None:
        node["description"] = description
    return node


def place(name: str, latitude: float = 48.85, longitude: float = 2.35) -> Record:
    """Make a place node."""
    return {
        "name": name,
        "coordinate": {"latitude": latitude, "longitude": longitude},
        "address": "1 rue de l'Église",
        "url": f"https://www.facebook.com/{name.replace(' ', '')}",
    }


def generic(
    *label_values: Record, timestamp: int | None = None, fbid: str | None = None, title: str | None = None
) -> Record:
    """Make a GENERIC record (docs/formats/facebook.md §2.0, docs/formats/instagram.md §2 D-lv)."""
    record: Record = {} if timestamp is None else {"timestamp": timestamp}
    record["media"] = []
    record["label_values"] = list(label_values)
    if title is not None:
        record["title"] = title
    if fbid is not None:
        record["fbid"] = fbid
    return record


def labelled(label: str, value: str | None = None) -> Record:
    """A label with its value, or a label that stands empty."""
    return {"label": label} if value is None else {"label": label, "value": value}


def dated(label: str | None, timestamp: int) -> Record:
    """A date; some have no label."""
    return {"timestamp_value": timestamp} if label is None else {"label": label, "timestamp_value": timestamp}


def linked(label: str, address: str) -> Record:
    """A link."""
    return {"label": label, "value": address, "href": address}


def listed(label: str, *values: str) -> Record:
    """A list of values, maybe empty."""
    return {"label": label, "vec": [{"value": value} for value in values]}


def shown(label: str, *nodes: Record) -> Record:
    """A label with media."""
    return {"label": label, "media": list(nodes)}


def nested(title: str, *entries: Record) -> Record:
    """A titled record within the record."""
    return {"title": title, "dict": list(entries)}


def named(names: Iterable[tuple[str, int]]) -> list[Record]:
    """A NAME LIST."""
    return [{"name": name, "timestamp": timestamp} for name, timestamp in names]


def data_named(title: str, names: Iterable[tuple[str, int]]) -> list[Record]:
    """A DATA-NAME list; `title` holds {name}."""
    return [
        {"timestamp": timestamp, "title": title.format(name=name), "data": [{"name": name}]}
        for name, timestamp in names
    ]


def tree(name: str, *values: Record) -> Record:
    """One branch of a SETTINGS TREE."""
    return {"name": name, "description": f"{name} (description)", "entries": list(values), "children": []}
