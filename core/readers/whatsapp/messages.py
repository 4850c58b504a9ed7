"""Cuts the text of an exported WhatsApp chat into messages (docs/formats/whatsapp.md §1.2)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from core.readers.shapes import WrongShape
from core.readers.whatsapp.contents import Content, content_of
from core.readers.whatsapp.heads import MARKS, Head, Style, head_of
from core.vocabulary import Reason

_LOOKED_AT = 50  # lines from which the file's manner of writing is told
_ENOUGH = 3  # heads among them that make it a chat
# A name, then a colon. Quotation marks and the blank before a French colon show words of the app's.
_SENDER = re.compile(r'(?P<name>[^\n":“”„«»]{0,59}[^\s\n":“”„«»]):(?: |$)', re.MULTILINE)


class Message(NamedTuple):
    """One message as the file has it. Without a sender, or without a content, it is a line of the app itself."""

    head: Head
    sender: str | None
    text: str
    content: Content | None


def messages_of(text: str) -> list[Message]:
    """Cut a chat at the heads of its messages; raises `WrongShape` if it is no chat."""
    lines = text.split("\n")
    style = _style(lines)
    messages: list[Message] = []
    head: Head | None = None
    pending: list[str] = []
    for line in lines:
        found = head_of(line)
        # A quoted or forwarded line in another phone's manner of writing belongs to the message around it.
        if found is None or found.style is not style:
            pending.append(line)
            continue
        if head is not None:
            messages.append(_message(head, pending))
        head, pending = found, [line[found.rest_at :]]
    if head is not None:
        messages.append(_message(head, pending))
    return messages


def _style(lines: Sequence[str]) -> Style:
    """Tell the file's way of writing heads; raises `WrongShape` where too few lines begin with one."""
    written = [line for line in lines[: _LOOKED_AT * 2] if line.strip()][:_LOOKED_AT]
    heads = Counter(head.style for line in written if (head := head_of(line)) is not None)
    if not heads or (heads.total() < _ENOUGH and head_of(written[0]) is None):
        raise WrongShape(Reason.UNKNOWN_SHAPE)
    return heads.most_common(1)[0][0]


def _message(head: Head, lines: list[str]) -> Message:
    text = "\n".join(lines).rstrip()
    match = _SENDER.match(text)
    if match is None:
        return Message(head, None, text, None)
    sender, words = match["name"].strip(MARKS + " \N{NO-BREAK SPACE}"), text[match.end() :]
    return Message(head, sender or None, words, content_of(words))
