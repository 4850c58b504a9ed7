"""Reads the separate download of Messenger's end-to-end encrypted chats (docs/formats/facebook.md §6.3).

One file a chat, `<Name>_<n>.json`, with other keys than any other export. It is known by its shape.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from core.readers.context import Context, Page
from core.readers.item import Item, PlaceRef, Records
from core.readers.messenger.thread import kind_of_message
from core.readers.shapes import Json, as_list, as_record, get_dicts, get_text, get_uri
from core.text.folding import fold
from core.text.times import from_milliseconds
from core.vocabulary import PlaceKind, Platform

_RUNNING_NUMBER = re.compile(r"_[0-9]+$")


def read_encrypted(page: Page) -> Records:
    """Read one chat; who of its people is the owner is told only by another export or by the person."""
    tree = as_record(page.tree)
    name = get_text(tree, "threadName") or ""
    place = PlaceRef(PlaceKind.CONVERSATION, _RUNNING_NUMBER.sub("", name) or None, fold(name))
    return Records(as_list(tree.get("messages")), _Chat(page.context, place).read)


@dataclass(frozen=True, slots=True)
class _Chat:
    context: Context
    place: PlaceRef

    def read(self, value: Any) -> Iterable[Item]:
        """Read one message; a withdrawn one is activity."""
        message = as_record(value)
        if message.get("isUnsent") is True:
            return ()
        sender, text = get_text(message, "senderName"), get_text(message, "text")
        return (
            Item(
                Platform.MESSENGER,
                kind_of_message(sender, text),
                from_milliseconds(message.get("timestamp")),
                text=text,
                media=tuple(_files(message)),
                place=self.place,
                author=sender,
                mine=self.context.is_owner(sender),
            ),
        )


def _files(message: Json) -> Iterable[str]:
    """Name the files that were saved; of others a sentence stands where the name would."""
    return (uri for entry in get_dicts(message, "media") if (uri := get_uri(entry)) and "/" in uri)
