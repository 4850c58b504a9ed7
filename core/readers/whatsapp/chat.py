"""Reads an exported WhatsApp chat: the text that the phone wrote (docs/formats/whatsapp.md §1).

The text is proper UTF-8 and not mended: what looks like Meta's broken letters in it was typed so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TypeVar

from core.readers.context import Page
from core.readers.item import Columns, PlaceRef, Records
from core.readers.shapes import WrongShape
from core.readers.whatsapp.cutting import cut
from core.readers.whatsapp.messages import Messages
from core.readers.whatsapp.naming import chat_name
from core.readers.whatsapp.owner import owner_of
from core.readers.whatsapp.times import Times
from core.readers.whatsapp.words import begins_with_word, is_word, language_of, listed
from core.text.folding import fold
from core.vocabulary import Aspect, Kind, PlaceKind, Platform, Reason

Value = TypeVar("Value")

_TWO_PEOPLE = 2
_FIRST = 5  # lines of the app among which it says what the chat is


def read_chat(page: Page) -> Records:
    """Read a chat; raises `WrongShape` if the text is no chat."""
    if type(page.tree) is not str:
        raise WrongShape(Reason.WRONG_TYPE)
    chat = _Chat.of(page, whole_text(page.tree))
    return Records.at_once(len(chat.messages.texts), chat.items())


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

    def items(self) -> Columns:
        """Read all messages at once; what the app itself wrote is activity."""
        texts = [text.strip() or None for text in self.messages.texts]
        notes: list[str | None] = [None] * len(texts)
        media: list[tuple[str, ...]] = [()] * len(texts)
        for place, content in self.messages.contents.items():
            texts[place] = content.text if content else None
            if content:
                notes[place] = content.note
                media[place] = (content.file,) if content.file else ()
        # An empty message is what is left of a kind that the app does not export (view once, unknown kinds).
        kept = [place for place, said in enumerate(zip(texts, notes, media, strict=True)) if any(said)]
        authors = _at(kept, self.messages.senders)
        return Columns(
            kept,
            {
                "platform": [Platform.WHATSAPP] * len(kept),
                "kind": self._kinds(authors, _at(kept, texts)),
                "made_at": _at(kept, self.times),
                "text": _at(kept, texts),
                "media": _at(kept, media),
                "place": [self.place] * len(kept),
                "author": authors,
                "mine": [author is not None and author == self.owner for author in authors],
                "extra": _at(kept, notes),
                "aspect": [self.aspect] * len(kept),
                "zone_known": [False] * len(kept),
            },
        )

    def _kinds(self, authors: Sequence[str | None], texts: Sequence[str | None]) -> list[Kind]:
        usual = Kind.AI_PROMPT if self.with_ai else Kind.MESSAGE
        kinds = [usual] * len(texts)
        for place, text in enumerate(texts):
            if text is not None and "@" in text and _mentions_ai(text):
                kinds[place] = Kind.AI_PROMPT
        if self.answering:
            for place, author in enumerate(authors):
                if author in self.answering:
                    kinds[place] = Kind.AI_ANSWER
        return kinds


def _at(places: Sequence[int], values: Sequence[Value]) -> Sequence[Value]:
    """Give the values at these places; all of them, where no place is left out."""
    return values if len(places) == len(values) else [values[place] for place in places]


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
