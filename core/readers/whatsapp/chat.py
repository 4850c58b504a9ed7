"""Reads an exported WhatsApp chat: the text that the phone wrote (docs/formats/whatsapp.md §1).

The text is proper UTF-8 and not mended: what looks like Meta's broken letters in it was typed so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

from core.readers.context import Page
from core.readers.item import Item, PlaceRef, Records
from core.readers.shapes import WrongShape
from core.readers.whatsapp.contents import Content
from core.readers.whatsapp.cutting import cut
from core.readers.whatsapp.messages import Messages
from core.readers.whatsapp.naming import chat_name
from core.readers.whatsapp.owner import owner_of
from core.readers.whatsapp.times import Times
from core.readers.whatsapp.words import begins_with_word, is_word, language_of, listed
from core.text.folding import fold
from core.vocabulary import Aspect, Audience, Kind, PlaceKind, Platform, Reason, State

_TWO_PEOPLE = 2
_FIRST = 5  # lines of the app among which it says what the chat is
_WORDS = Content()  # stands for a message that is nothing but words


def read_chat(page: Page) -> Records:
    """Read a chat; raises `WrongShape` if the text is no chat."""
    if type(page.tree) is not str:
        raise WrongShape(Reason.WRONG_TYPE)
    chat = _Chat.of(page, whole_text(page.tree))
    return Records(range(len(chat.messages.texts)), chat.read)


def whole_text(text: str) -> str:
    """Give a chat's text without what computers put between its lines."""
    if "\0" in text:
        text = text.replace("\0", "")
    return text.replace("\r\n", "\n") if "\r" in text else text


@dataclass(frozen=True, slots=True)
class _Chat:
    """What all messages of a file share, and the messages."""

    messages: Messages
    times: Sequence[int | None]
    aspect: Aspect
    place: PlaceRef
    owner: str | None
    answering: frozenset[str]  # the names of Meta AI or its character
    with_ai: bool

    @classmethod
    def of(cls, page: Page, text: str) -> _Chat:
        columns = cut(text)
        messages = Messages.of(columns)
        people = messages.people()
        name = chat_name(page.source or page.path, messages, people)
        opening = [line for _, line in islice(messages.app_lines(), _FIRST)]
        language = next(filter(None, map(language_of, opening)), None)
        times = Times(columns, language, page.context.date_order(name))
        owner = owner_of(messages, people, name, page.context)
        answering = _answering(people, name, opening)
        with_ai = _is_with_ai(people, name, answering)
        kind = PlaceKind.AI_CONVERSATION if with_ai else PlaceKind.CONVERSATION
        return cls(
            messages,
            times.utc_ms,
            Aspect.NONE if times.order_is_told else Aspect.UNSURE_DATE,
            PlaceRef(kind, name, fold(name or page.source or page.path)),
            owner,
            answering,
            with_ai,
        )

    def read(self, place: int) -> Iterable[Item]:
        """Read one message; what the app itself wrote is activity."""
        content = self.messages.contents.get(place, _WORDS)
        if content is None:
            return ()
        if content is _WORDS:
            text, file, note = self.messages.texts[place].strip(), None, None
        else:
            text, file, note = content.text or "", content.file, content.note
        # An empty message is what is left of a kind that the app does not export (view once, unknown kinds).
        if not (text or file or note):
            return ()
        sender = self.messages.senders[place]
        return (
            Item(
                Platform.WHATSAPP,
                self._kind(sender, text),
                self.times[place],
                text or None,
                (file,) if file else (),
                self.place,
                sender,
                sender is not None and sender == self.owner,
                None,
                None,
                note,
                State.PUBLISHED,
                self.aspect,
                Audience.UNKNOWN,
                False,
            ),
        )

    def _kind(self, sender: str | None, text: str) -> Kind:
        if sender in self.answering:
            return Kind.AI_ANSWER
        return Kind.AI_PROMPT if self.with_ai or ("@" in text and _mentions_ai(text)) else Kind.MESSAGE


def _is_with_ai(people: Sequence[str], name: str | None, answering: frozenset[str]) -> bool:
    """Whether this is a talk with Meta AI or a character of it, and with nobody else."""
    if name is not None:
        return name in answering or is_word("meta_ai", name)
    return bool(answering) and len(people) <= _TWO_PEOPLE


def _answering(people: Sequence[str], name: str | None, opening: Iterable[str]) -> frozenset[str]:
    """Name Meta AI among the people, or its character: the one whose chat opens with the notice on answers of an AI."""
    found = {person for person in people if is_word("meta_ai", person)}
    if not found and name is not None and any(begins_with_word("ai_notices", line) for line in opening):
        found = {person for person in people if fold(person) == fold(name)}
    return frozenset(found)


def _mentions_ai(text: str) -> bool:
    folded = fold(text)
    return any(mention.search(folded) for mention in _mentions())


@cache
def _mentions() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rf"{re.escape(fold(mention))}\b") for mention in listed("mentions"))
