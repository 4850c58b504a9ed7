"""Finds the name of an exported WhatsApp chat: the contact or the group (docs/formats/whatsapp.md §1.1, §1.2)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.readers.whatsapp.contents import LEFT_TO_RIGHT
from core.readers.whatsapp.messages import Message
from core.readers.whatsapp.words import is_word, name_in_file_name
from core.text.folding import fold

_COPY = re.compile(r"\s\(\d+\)$")  # what a browser adds to a second download
_FIRST = 5  # messages among which iOS signs its notices with the chat's name


def chat_name(path: str, text: str, messages: Sequence[Message]) -> str | None:
    """Give the name from the file or its folder, else from who signs the first notices; None if nothing tells it."""
    for part in reversed(path.split("/")):
        stem = _COPY.sub("", part.removesuffix(".txt").removesuffix(".zip"))
        if name := name_in_file_name(stem):
            return _as_sender(name, messages) or _as_written(name, text)
    return next((one.sender for one in messages[:_FIRST] if _is_notice(one)), None)


def _is_notice(message: Message) -> bool:
    return message.content is None and message.text.startswith(LEFT_TO_RIGHT) and not _is_deleted(message.text)


def _is_deleted(words: str) -> bool:
    return is_word("deleted", words) or is_word("you_deleted", words)


def _as_sender(name: str, messages: Sequence[Message]) -> str | None:
    """Give a name with its capitals, which a folded path has lost: a contact writes, too."""
    senders = dict.fromkeys(one.sender for one in messages if one.sender)
    return next((sender for sender in senders if fold(sender) == name), None)


def _as_written(name: str, text: str) -> str:
    """Give a group's name as the app's notices write it."""
    match = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE)
    return match[0] if match else name
