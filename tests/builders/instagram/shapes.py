"""The dialects of Instagram's JSON (docs/formats/instagram.md §2)."""

from __future__ import annotations

from tests.builders.truth import Record


def own_media(uri: str, when: int, title: str = "") -> Record:
    """A node of the D-media dialect, with the mark of Facebook that stands on everything and means nothing."""
    exif = {"latitude": 45.76, "longitude": 4.83, "device_id": "android-0f", "source_type": "4"}
    metadata = {"photo_metadata": {"exif_data": [exif]}, "camera_metadata": {"has_camera_metadata": False}}
    return {
        "uri": uri,
        "creation_timestamp": when,
        "media_metadata": metadata,
        "title": title,
        "cross_post_source": {"source_app": "FB"},
    }


def single(uri: str, when: int, caption: str) -> Record:
    """A post of one picture: its caption stands inside the media."""
    return {"media": [own_media(uri, when, caption)]}


def carousel(nodes: list[Record], when: int, caption: str) -> Record:
    """A post of several pictures: its caption stands outside."""
    return {"media": nodes, "title": caption, "creation_timestamp": when}


def triple(value: str = "", *, timestamp: int = 0, href: str = "") -> Record:
    """A cell of the D-smd dialect in its triple form."""
    return {"href": href, "value": value, "timestamp": timestamp}


def string_map(title: str, cells: dict[str, Record], media: dict[str, Record] | None = None) -> Record:
    """A record of the D-smd dialect."""
    return {"title": title, "media_map_data": media or {}, "string_map_data": cells}


def string_list(title: str, value: str | None, when: int, href: str = "") -> Record:
    """A record of the D-sld dialect; since September 2025 the value can be missing."""
    cell: Record = {"href": href, "timestamp": when}
    if value is not None:
        cell["value"] = value
    return {"title": title, "media_list_data": [], "string_list_data": [cell]}
