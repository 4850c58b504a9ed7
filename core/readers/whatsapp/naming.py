"""Finds the name of an exported WhatsApp chat: the contact or the group (docs/formats/whatsapp.md §1.1, §1.2)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from core.readers.whatsapp.contents import LEFT_TO_RIGHT
from core.readers.whatsapp.messages import Messages
from core.readers.whatsapp.words import is_word, name_in_file_name
from core.text.folding import fold

_COPY = re.compile(r"(\s\(\d+\)|\s?- ?copy)$", re.IGNORECASE)  # what computers add to a second download
_ENDING = re.compile(r"\.(txt|zip)$", re.IGNORECASE)
_APP = "whatsapp"
_FIRST = 5  # lines of the app among which iOS signs its notices with the chat's name


def chat_name(source: str, messages: Messages, people: Sequence[str]) -> str | None:
    """Give the name from the file, its folder or zip, else from who signs the first notices; None if nothing tells it.

    `source` is the way to the file, as the archive writes it, its part first.
    """
    stems = list(_stems(source))
    named = (name_in_file_name(stem) for stem in stems)
    found = next(filter(None, named), None) or _person_in(stems, people)
    if found is None:
        return next(
            (sender for sender, text in islice(messages.app_lines(), _FIRST) if sender and _is_notice(text)), None
        )
    return next((person for person in people if fold(person) == fold(found)), found)


def _stems(source: str) -> Iterator[str]:
    for part in reversed(source.split("/")):
        yield _COPY.sub("", _ENDING.sub("", part))


def _person_in(stems: Sequence[str], people: Sequence[str]) -> str | None:
    """Find somebody who writes in the chat at the end of a name that speaks of WhatsApp in an unknown language."""
    for stem in stems:
        folded = fold(stem)
        for person in sorted(people, key=len, reverse=True):
            if folded == fold(person) or (_APP in folded and folded.endswith(f" {fold(person)}")):
                return person
    return None


def _is_notice(text: str) -> bool:
    gone = is_word("deleted", text) or is_word("you_deleted", text) or is_word("calls", text)
    return text.startswith(LEFT_TO_RIGHT) and not gone
