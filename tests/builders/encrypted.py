"""The export of end-to-end encrypted chats that Messenger itself makes (docs/formats/facebook.md §6.3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.builders.pictures import jpeg
from tests.builders.records import moment
from tests.builders.truth import Built, Expected, Record
from tests.builders.writing import meta_json, utf8_json

START = moment("2025-02-03 09:00:00")
PHOTO = "media/3f0c1a52-0000-4000-8000-000000000001.jpeg"
NOT_SAVED = "Failed to download media"


@dataclass(frozen=True, slots=True)
class Talk:
    """One conversation in the making: `names` are all who take part, the owner among them."""

    title: str
    number: int
    names: tuple[str, ...]

    @property
    def file(self) -> str:
        """The member, named after the thread."""
        return f"{self.title}_{self.number}.json"

    def tree(self, messages: Sequence[Record]) -> Record:
        """Give the whole of the file."""
        name = f"{self.title}_{self.number}"
        return {"participants": list(self.names), "threadName": name, "messages": list(messages)}


def said(sender: str, when_ms: int, text: str | None = None, uri: str | None = None) -> Record:
    """Make one message; without a text it is a file."""
    media: list[Record] = [{"uri": uri}] if uri else []
    kind = "text" if text else "media"
    message: Record = {"senderName": sender, "timestamp": when_ms, "type": kind, "isUnsent": False, "media": media}
    return message | ({"text": text} if text else {}) | {"reactions": []}


def encrypted_export(owner: str, friend: str = "Élodie Brun", other: str = "Bob Sample") -> Built:
    """A talk of two, newest first, broken as Meta breaks letters; a group, proper; one in which nothing was said."""
    pair, group = Talk(friend, 3, (friend, owner)), Talk("Randonnée d'été", 12, (other, owner, friend))
    spoken = [
        said(owner, _at(0), "Salut, ça va ? 🙂"),
        said(friend, _at(1), "Très bien !"),
        said(owner, _at(2), uri=f"./{PHOTO}"),
        said(friend, _at(3), uri=NOT_SAVED),
        said(friend, _at(4), f"{friend} unsent a message") | {"isUnsent": True},
        said(friend, _at(4), "https://maps.example/a") | {"type": "link"},
    ]
    of_group = [said(other, _at(9), "Qui vient ?"), said(owner, _at(10), "Moi")]
    members = {
        pair.file: meta_json(pair.tree(spoken[::-1])),
        group.file: utf8_json(group.tree(of_group)),
        "Nobody_7.json": utf8_json(Talk("Nobody", 7, ("Nobody", owner)).tree([])),
        PHOTO: jpeg(60),
    }
    return Built(members, _truth(owner, friend, other))


def _truth(owner: str, friend: str, other: str) -> tuple[Expected, ...]:
    in_pair: tuple[tuple[str, int, str | None, tuple[str, ...]], ...] = (
        (owner, 0, "Salut, ça va ? 🙂", ()),
        (friend, 1, "Très bien !", ()),
        (owner, 2, None, (PHOTO,)),
        (friend, 3, None, ()),
        (friend, 4, "https://maps.example/a", ()),
    )
    in_group: tuple[tuple[str, int, str | None, tuple[str, ...]], ...] = (
        (other, 9, "Qui vient ?", ()),
        (owner, 10, "Moi", ()),
    )
    return tuple(
        Expected(
            "message", text, _at(n) // 1000, "conversation", place, name == owner, platform="messenger", media=files
        )
        for place, lines in ((friend, in_pair), ("Randonnée d'été", in_group))
        for name, n, text, files in lines
    )


def _at(minute: int) -> int:
    return (START + 60 * minute) * 1000 + 123
