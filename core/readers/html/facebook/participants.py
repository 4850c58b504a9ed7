"""Tells who takes part in a conversation, from its messages, its title and the localised line above them.

The senders and the title are sure; that line ("Participants: Ann, Bob and Zoe") joins names with the words, signs,
prefixes and endings of its language (docs/formats/facebook.md §6.2).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from core.readers.messenger.thread import META_AI

_LABEL = re.compile(r"^[^:\uff1a]{1,40}[:\uff1a]\s*|^[^:\uff1a,]{1,40}?\s[-\u2013\u2014]\s+")
_BETWEEN = re.compile(r"[,;]\s+|[\uff0c\uff1b\u3001\u060c\u061b]\s*")
_PAIR = 2
_LONGEST_GLUED = 3  # letters of a joining word that is written without a blank before the next name


def who_takes_part(lines: Iterable[str], known: Sequence[str], senders: int, title: str | None) -> list[str]:
    """List who takes part: whoever wrote (the first of `known`), Meta AI if it is named, and whom the lines add."""
    names = list(known[:senders])
    named = [name for line in lines for name in _names_in(line, [*known, META_AI])]
    if META_AI not in names and META_AI in (title, *named):
        names.append(META_AI)
    if title == META_AI and len(names) <= _PAIR:  # nobody but the owner and Meta AI writes
        return names
    others = [name for name in dict.fromkeys(named) if name not in names]
    return names + others[: max(0, len(named) - len(names))]


def _names_in(line: str, known: Sequence[str]) -> list[str]:
    """Take a line apart. What only glues known names adds nobody; an unknown name loses the word that joins it."""
    rest = _LABEL.sub("", line)
    found: list[str] = []
    at = 0
    for start, end in _places(rest, known):
        found += [*_others(rest[at:start], after=at > 0, before=True), rest[start:end]]
        at = end
    return found + _others(rest[at:], after=at > 0, before=False)


def _places(text: str, known: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where known names stand; in scripts that have capitals, no part of a longer word is one."""
    names = "|".join(map(re.escape, sorted({*known} - {""}, key=len, reverse=True)))
    for place in re.finditer(names, text):
        before, after = text[: place.start()][-1:], text[place.end() :][:1]
        if not (_is_cased(before) or _is_cased(after)):
            yield place.span()


def _is_cased(letter: str) -> bool:
    return letter.islower() or letter.isupper()


def _others(text: str, *, after: bool, before: bool) -> list[str]:
    """List the unknown names between two known ones, or beside one."""
    parts = _BETWEEN.split(text)
    if after:
        parts[0] = _without_first_word(parts[0])
    if before:
        parts[-1] = _without_last_word(parts[-1])
    names = (part.strip() for part in parts)
    return [name for name in names if any(map(str.isalpha, name))]


def _without_first_word(text: str) -> str:
    """Cut off what joins a name to the one before it: an ending, or a word; a word alone has its name glued to it."""
    if not text[:1].isspace():
        return " ".join(text.split()[1:])
    words = text.split()
    return " ".join(words[1:] or words)


def _without_last_word(text: str) -> str:
    """Cut off what joins a name to the next one; where no blank sets them apart it stays at the name."""
    words = text.split()
    is_glued = len(words) == 1 and not text[-1:].isspace() and len(words[0]) > _LONGEST_GLUED
    return words[0] if is_glued else " ".join(words[:-1])
