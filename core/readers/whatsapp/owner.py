"""Finds out which of a WhatsApp chat's people exported it; no file says so (docs/formats/whatsapp.md §1.5)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from core.readers.context import Context
from core.readers.whatsapp.messages import Messages
from core.readers.whatsapp.words import begins_with_word, you_deleted
from core.text.folding import fold

_TWO_PEOPLE = 2


def owner_of(messages: Messages, people: Sequence[str], name: str | None, context: Context) -> str | None:
    """Give the sender who is surely the owner, None if that must be asked.

    In order: who deleted a message that "you" deleted; who alone is never named where the app speaks of "you"; in a
    talk of two, who is not the one that the chat is named after; the name in the account report.
    """
    return (
        _who_deleted(messages, people)
        or _never_named(messages, people)
        or _other_of_two(people, name)
        or _only(filter(context.is_owner, people))
    )


def _who_deleted(messages: Messages, people: Sequence[str]) -> str | None:
    deleting = {sender for sender, text in messages.app_lines() if sender and text.strip() in you_deleted()}
    return _only(deleting) or _only(person for person in people if person in deleting)


def _never_named(messages: Messages, people: Sequence[str]) -> str | None:
    """The app calls the owner "you": of two and more people, the owner is not named in any of its lines."""
    lines = [fold(text) for _, text in messages.app_lines()]
    if not any(begins_with_word("you_did", line) for line in lines):
        return None
    said = "\n".join(lines)
    unnamed = [person for person in people if not re.search(rf"(?<!\w){re.escape(fold(person))}(?!\w)", said)]
    return _only(unnamed) if len(people) >= _TWO_PEOPLE else None


def _other_of_two(people: Sequence[str], name: str | None) -> str | None:
    others = [sender for sender in people if name is None or fold(sender) != fold(name)]
    return _only(others) if len(people) == _TWO_PEOPLE else None


def _only(senders: Iterable[str]) -> str | None:
    found = list(senders)
    return found[0] if len(found) == 1 else None
