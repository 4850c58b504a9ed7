"""Reads an exported WhatsApp chat: the text that the phone wrote (docs/formats/whatsapp.md §1).

The text is proper UTF-8 and not mended: what looks like Meta's broken letters in it was typed so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.readers.context import Page
from core.readers.item import Item, PlaceRef, Records
from core.readers.shapes import WrongShape
from core.readers.whatsapp.dates import ORDERS, Order, order_of, utc_ms_of
from core.readers.whatsapp.messages import Message, messages_of
from core.readers.whatsapp.naming import chat_name
from core.readers.whatsapp.owner import owner_of
from core.readers.whatsapp.words import is_word, listed
from core.text.folding import fold
from core.vocabulary import Kind, PlaceKind, Platform, Reason

_TWO_PEOPLE = 2


def read_chat(page: Page) -> Records:
    """Read a chat; raises `WrongShape` if the text is no chat."""
    if type(page.tree) is not str:
        raise WrongShape(Reason.WRONG_TYPE)
    text = page.tree.replace("\0", "").replace("\r\n", "\n")
    messages = messages_of(text)
    return Records(messages, _Chat.of(page, text, messages).read)


@dataclass(frozen=True, slots=True)
class _Chat:
    """What all messages of a file share."""

    place: PlaceRef
    order: Order
    with_ai: bool
    owner: str | None

    @classmethod
    def of(cls, page: Page, text: str, messages: Sequence[Message]) -> _Chat:
        name = chat_name(page.path, text, messages)
        with_ai = _is_meta_ai(name) if name else _are_alone_with_ai(messages)
        kind = PlaceKind.AI_CONVERSATION if with_ai else PlaceKind.CONVERSATION
        place = PlaceRef(kind, name, fold(name or page.path))
        order = ORDERS.get(page.context.date_order(name) or "") or order_of([one.head for one in messages])
        return cls(place, order, with_ai, owner_of(messages, name, page.context))

    def read(self, message: Message) -> Iterable[Item]:
        """Read one message; what the app itself wrote is activity."""
        content = message.content
        # An empty message is what is left of a kind that the app does not export (view once, unknown kinds).
        if content is None or not (content.text or content.file or content.note):
            return
        yield Item(
            Platform.WHATSAPP,
            self._kind(message.sender or "", content.text),
            utc_ms_of(message.head, self.order),
            text=content.text,
            media=(content.file,) if content.file else (),
            place=self.place,
            author=message.sender,
            mine=message.sender is not None and message.sender == self.owner,
            extra=content.note,
            zone_known=False,
        )

    def _kind(self, sender: str, text: str | None) -> Kind:
        if _is_meta_ai(sender):
            return Kind.AI_ANSWER
        return Kind.AI_PROMPT if self.with_ai or _mentions_ai(text) else Kind.MESSAGE


def _are_alone_with_ai(messages: Sequence[Message]) -> bool:
    """Where the chat has no name: whether Meta AI writes, and one person at most."""
    senders = {one.sender for one in messages if one.sender is not None}
    return len(senders) <= _TWO_PEOPLE and any(map(_is_meta_ai, senders))


def _is_meta_ai(name: str) -> bool:
    return is_word("meta_ai", name)


def _mentions_ai(text: str | None) -> bool:
    if text is None or "@" not in text:
        return False
    folded = fold(text)
    return any(re.search(rf"{re.escape(fold(mention))}\b", folded) for mention in listed("mentions"))
