"""Finds out which of a WhatsApp chat's people exported it; no file says so (docs/formats/whatsapp.md §1.5)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.readers.context import Context
from core.readers.whatsapp.messages import Message
from core.readers.whatsapp.words import is_word
from core.text.folding import fold

_TWO_PEOPLE = 2


def owner_of(messages: Sequence[Message], name: str | None, context: Context) -> str | None:
    """Give the sender who is surely the owner, None if that must be asked.

    In order: whom the app calls "you"; in a talk of two, who is not the one that the chat is named after; the name in
    the account report.
    """
    people = list(dict.fromkeys(one.sender for one in messages if one.sender and one.content is not None))
    return _called_you(messages, people) or _other_of_two(people, name) or _only(filter(context.is_owner, people))


def _called_you(messages: Sequence[Message], people: Sequence[str]) -> str | None:
    deleting = {one.sender for one in messages if is_word("you_deleted", one.text)}
    return _only(sender for sender in people if sender in deleting)


def _other_of_two(people: Sequence[str], name: str | None) -> str | None:
    others = [sender for sender in people if name is None or fold(sender) != fold(name)]
    return _only(others) if len(people) == _TWO_PEOPLE else None


def _only(senders: Iterable[str]) -> str | None:
    found = list(senders)
    return found[0] if len(found) == 1 else None
