"""Reads the end-to-end encrypted chats that Messenger itself saves: `<Name>_<n>.json` and `media/`.

Facts: docs/formats/facebook.md §6.3. Some strings are broken as Meta breaks them, some are not: each is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.readers.context import Context, Page
from core.readers.facts import Talk
from core.readers.item import Item, PlaceRef, Records
from core.readers.messenger.talks import talk_key
from core.readers.messenger.thread import kind_of_message
from core.readers.shapes import WrongShape, as_list, as_record, as_records, first_of, get_dicts, get_text, get_uri
from core.text.mending import mend
from core.text.times import from_milliseconds
from core.values import Json
from core.vocabulary import PlaceKind, Platform, Reason

_NUMBER = re.compile(r"_\d+$")
_PAIR = 2


def read_encrypted(page: Page) -> Records:
    """Read one conversation; messages that were taken back are activity. Raises `WrongShape` if it is none."""
    tree = as_record(page.tree)
    if not is_encrypted(tree):
        raise WrongShape(Reason.UNKNOWN_SHAPE)
    return Records(as_records(tree.get("messages")), _Conversation.of(tree, page).read)


def is_encrypted(tree: object) -> bool:
    """Whether this is a conversation of the encrypted export."""
    if type(tree) is not dict or type(tree.get("messages")) is not list:
        return False
    return "threadName" in tree or any("senderName" in message for message in get_dicts(tree, "messages"))


def people_of(tree: Json) -> Talk:
    """Say who takes part in a conversation: whoever does in all of them is the owner, which no file says."""
    names, listed = _participants(tree), bool(as_list(tree.get("participants")))
    return Talk(talk_key(names, _title(tree)), tuple(names), listed)


def _participants(tree: Json) -> list[str]:
    """List the people; where the list is missing, those who wrote."""
    listed = [mend(name) for name in as_list(tree.get("participants")) if type(name) is str and name]
    written = (get_text(message, "senderName") for message in get_dicts(tree, "messages"))
    return listed or list(dict.fromkeys(filter(None, written)))


def _title(tree: Json) -> str | None:
    """The name of the file and thread is the title with a running number."""
    name = get_text(tree, "threadName")
    return _NUMBER.sub("", name) if name else None


@dataclass(slots=True)
class _Conversation:
    """What all messages of a member share."""

    context: Context
    place: PlaceRef

    @classmethod
    def of(cls, tree: Json, page: Page) -> _Conversation:
        names, title = _participants(tree), _title(tree)
        key = talk_key(names, title)
        if key not in page.context.talks:
            key = f"{key}\n{page.path}"  # several talks of the same people cannot be told apart but by their files
        name = _other_of_two(names, page.context) or first_of(title, *names)
        return cls(page.context, PlaceRef(PlaceKind.CONVERSATION, name, key))

    def read(self, value: object) -> Iterable[Item]:
        """Read one message."""
        message = as_record(value)
        if message.get("isUnsent") is True:
            return
        sender, text = get_text(message, "senderName"), get_text(message, "text")
        media, missing = _media(message)
        yield Item(
            Platform.MESSENGER,
            kind_of_message(sender, text),
            from_milliseconds(message.get("timestamp")),
            text=text,
            media=media,
            place=self.place,
            author=sender,
            mine=self.context.is_owner(sender),
            extra=missing,
        )


def _other_of_two(names: Sequence[str], context: Context) -> str | None:
    others = [name for name in names if not context.is_owner(name)]
    return others[0] if len(names) == _PAIR and len(others) == 1 else None


def _media(message: Json) -> tuple[tuple[str, ...], str | None]:
    """Give the files, and what stands in place of one that could not be saved ("Failed to download media")."""
    uris = [uri for entry in get_dicts(message, "media") if (uri := get_uri(entry))]
    return tuple(uri for uri in uris if "/" in uri), first_of(*(mend(uri) for uri in uris if "/" not in uri))
