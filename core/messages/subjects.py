"""What is being read just now, as a sentence: posts, comments, photos… told by the name of the reader."""

from __future__ import annotations

from collections.abc import Mapping

from core.i18n import Words
from core.messages.labels import label
from core.vocabulary import Platform

# The first of these parts that stands in a reader's name tells its subject.
_PARTS = {
    "comment": "comments",
    "stor": "stories",
    "reel": "videos",
    "video": "videos",
    "igtv": "videos",
    "message": "messages",
    "thread": "messages",
    "broadcast": "messages",
    "profile": "profile",
    "avatar": "profile",
    "photo": "photos",
    "album": "photos",
    "media": "photos",
    "event": "events",
    "group": "groups",
    "post": "posts",
    "wall": "posts",
    "check_ins": "posts",
    "archived": "posts",
    "trash": "posts",
}
_PLATFORMS = (Platform.FACEBOOK, Platform.INSTAGRAM, Platform.THREADS)


def reading_of(reader: str | None, words: Words) -> str:
    """Say what this reader reads, such as “facebook.comments”; of one that is not known only that it reads."""
    topic, _, name = (reader or "").partition(".")
    alone = _of_topics(words)
    if topic in alone:
        return alone[topic]
    platform = next(
        (one for one in (Platform.FACEBOOK, Platform.INSTAGRAM, Platform.THREADS) if one.word == topic), None
    )
    if platform is None:
        return words._("Reading…")
    subject = next((subject for part, subject in _PARTS.items() if part in name), "")
    return _of_subjects(words)[subject].format(platform=label(platform, words))


def _of_topics(words: Words) -> Mapping[str, str]:
    return {
        "messenger": words._("Reading messages…"),
        "meta_ai": words._("Reading talks with Meta AI…"),
        "whatsapp": words._("Reading what is from WhatsApp…"),
    }


def _of_subjects(words: Words) -> Mapping[str, str]:
    return {
        "comments": words._("Reading your comments on {platform}…"),
        "stories": words._("Reading your stories on {platform}…"),
        "videos": words._("Reading your videos on {platform}…"),
        "messages": words._("Reading your messages on {platform}…"),
        "profile": words._("Reading your profile on {platform}…"),
        "photos": words._("Reading your photos on {platform}…"),
        "events": words._("Reading your events on {platform}…"),
        "groups": words._("Reading what you wrote in groups on {platform}…"),
        "posts": words._("Reading your posts on {platform}…"),
        "": words._("Reading what is from {platform}…"),
    }
