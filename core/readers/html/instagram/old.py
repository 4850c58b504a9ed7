"""Turns pages at the paths of 2018 to 2020 into the objects of `media.json`, `messages.json` and `profile.json`.

Those exports held JSON only, as far as anybody told; a page among them is read by the boxes of the later ones
(docs/formats/instagram.md §3.9, §6).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from core.readers.html.boxes import Box, boxes_within
from core.readers.html.facebook.messages import Talk
from core.readers.html.instagram.maps import profile as later_profile
from core.readers.html.instagram.media import media_records
from core.readers.html.page import HtmlPage
from core.readers.html.text import lines_of
from core.values import Json

_FOLDERS = frozenset({"photos", "videos", "stories", "profile", "direct", "reels", "igtv"})
_SECOND = 1000
_PICTURE = re.compile(r"^https?://\S+\.(?:jpe?g|png|webp|heic)(?:\?\S*)?$", re.IGNORECASE)  # no site of the owner's


def media(page: HtmlPage) -> Json:
    """Give each file under the folder in which it lies, which tells what it is; the first of a box has its words."""
    tree: dict[str, list[Json]] = {}
    for record in media_records(page):
        caption, at = record["title"], _iso(record["creation_timestamp"])
        for one in record["media"] or [{}]:
            path, own = one.get("uri", ""), one.get("title", "")
            words = "\n\n".join(filter(None, (caption, own)))
            tree.setdefault(_folder(path), []).append({"path": path, "caption": words, "taken_at": at})
            caption = ""
    return tree


def conversations(page: HtmlPage) -> list[Json]:
    """Give each conversation of a page that may hold all: one begins with a box of its own, or is a box of boxes."""
    return [_conversation(talk.told(title)) for title, talk in _talks(page) if talk.messages]


def profile(page: HtmlPage) -> list[Json]:
    """Give the profile as the later pages do; labels may be written as the keys of JSON are."""
    records = later_profile(page)
    for record in records:
        record["label_values"] = [row for row in record["label_values"] if not _PICTURE.search(row.get("value", ""))]
        for row in record["label_values"]:
            row["label"] = row.get("label", "").replace("_", " ")
    return records


def _talks(page: HtmlPage) -> Iterator[tuple[str | None, Talk]]:
    talk = Talk(page)
    for box in page.boxes():
        inner = [one for one in boxes_within(box.node) if one.foot is not None]
        if inner:
            yield None, talk
            yield box.title, _gathered(page, box, inner)
            talk = Talk(page)
        elif box.date_text is not None:
            talk.add(box, box.date_text)
        else:
            if talk.messages:
                yield None, talk
                talk = Talk(page)
            talk.header += lines_of(box.node)
    yield None, talk


def _gathered(page: HtmlPage, box: Box, inner: list[Box]) -> Talk:
    talk = Talk(page)
    talk.header += lines_of(box.head) if box.head is not None else []
    for one in inner:
        talk.add(one, one.date_text)
    return talk


def _conversation(told: Json) -> Json:
    participants = [one["name"] for one in told["participants"]]
    return {"participants": participants, "conversation": [part for one in told["messages"] for part in _parts(one)]}


def _parts(message: Json) -> Iterator[Json]:
    """Yield a message, and one more for each further file: JSON has one file in each."""
    at, share = message["timestamp_ms"], message.get("share", {})
    sent = {"sender": message.get("sender_name", ""), "created_at": _iso(at // _SECOND if at is not None else None)}
    first, *more = message.get("photos") or [{"uri": ""}]
    yield sent | {
        "text": message.get("content", ""),
        "media": first["uri"],
        "media_share_url": share.get("link", ""),
        "media_share_caption": share.get("share_text", ""),
    }
    yield from (sent | {"media": one["uri"]} for one in more)


def _folder(path: str) -> str:
    return next((part for part in path.split("/") if part in _FOLDERS), "photos")


def _iso(seconds: int | None) -> str | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC).isoformat()
