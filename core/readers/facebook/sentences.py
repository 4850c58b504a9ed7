"""Understands the sentences that Facebook writes above posts and comments, as far as a table knows their language.

What no sentence of the table fits is not guessed at. The table is `resources/words/facebook_titles.toml`; facts:
docs/formats/facebook.md §2.1.1.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from enum import Enum
from functools import cache, lru_cache
from itertools import combinations
from typing import NamedTuple

from core.readers.context import KnownNames
from core.text.folding import fold
from resources import resource

OWNER = "\0"  # stands for the owner's name in a frame
ALBUM = "\1"  # stands for the name of the owner's album
_LENGTH_LIMIT = 500  # signs; a sentence holds a name or two
_MOST_WORDS = 6  # of a name that stands first and is not known to be the owner's
_SLOTS = {"{x}": ".+?", "{name}": "(?P<name>.+)", "{n}": r"\d[\d.,'\s]*", "{owner}": OWNER}
_SIGNS = " .:,…。"
_FIRST_WORDS = re.compile(rf"{OWNER} (?:\(([^()]*)\)|([^(]*))")


class Says(Enum):
    """What a sentence says of where its thing stands; the values are the headings of the table, in order of trust."""

    SURELY_OWN = "surely"
    BELOW_POST = "post"
    IN_REPLY = "reply"
    SURELY_IN_GROUP = "surely_group"
    ON_TIMELINE = "timeline"
    IN_GROUP = "group"
    RECOMMENDS = "recommends"
    PROFILE_PICTURE = "profile_picture"
    COVER_PHOTO = "cover_photo"
    OWN = "own"


IN_GROUPS = frozenset({Says.SURELY_IN_GROUP, Says.IN_GROUP})
# What such a sentence tells was published, even where the record holds nothing else.
PUBLISHES = IN_GROUPS | {Says.ON_TIMELINE, Says.RECOMMENDS}
_OWN = (Says.PROFILE_PICTURE, Says.COVER_PHOTO, Says.OWN)


class Sentence(NamedTuple):
    """What a sentence says, with the folded name in it of which it says so."""

    says: Says
    name: str | None = None


class Title(NamedTuple):
    """A title as it is understood."""

    frame: str  # folded, with `OWNER` and `ALBUM` in place of the names
    sentence: Sentence | None  # None where the table has no such sentence
    group: str | None = None  # the group that it surely names, as it is written there


@lru_cache(maxsize=8192)  # a title of one friend's posts stands above hundreds of records
def read_title(title: str, known: KnownNames, albums: tuple[str, ...] = ()) -> Title:
    """Understand a title as an export writes it; the words of the owner's and the albums' names are none of it."""
    frame = known.with_mark(title, OWNER)
    shown = frame
    for album in map(fold, albums):
        shown = shown.replace(album, ALBUM) if album else shown
    sentence = read_sentence(shown)
    surely = sentence is not None and sentence.says is Says.SURELY_IN_GROUP
    return Title(frame, sentence, written_name(title, sentence) if sentence is not None and surely else None)


def written_name(title: str, sentence: Sentence) -> str | None:
    """Cut the name of which a sentence speaks out of the title, as it is written there."""
    words = title.split()
    for first, end in combinations(range(len(words) + 1), 2):
        written = " ".join(words[first:end])
        for name in (written, written.strip(_SIGNS)):
            if fold(name) == sentence.name:
                return name
    return None


def read_sentence(frame: str) -> Sentence | None:
    """Understand a folded title in which `OWNER` stands for the owner's name; None if the table has no such sentence.

    Where the owner's name is not in it, the title may begin with a name that the archive does not know as theirs.
    """
    frame = frame.strip().rstrip(".。!… ")
    if len(frame) > _LENGTH_LIMIT:
        return None
    frames = [frame] if OWNER in frame else list(_without_first_name(frame))
    for say in Says:
        for one in frames:
            if (found := _told(one, say)) is not None:
                return found
    return _with_company(frames)


def _told(frame: str, says: Says) -> Sentence | None:
    for pattern in (*_table().get((says, _first_word(frame)), ()), *_table().get((says, ""), ())):
        if match := pattern.fullmatch(frame):
            return Sentence(says, match["name"] if "name" in pattern.groupindex else None)
    return None


def _without_first_name(frame: str) -> Iterator[str]:
    words = frame.split(" ")
    for position in range(min(len(words), _MOST_WORDS + 1)):
        yield f"{OWNER} {' '.join(words[position:])}"


def _with_company(frames: list[str]) -> Sentence | None:
    """Understand an own sentence behind which stands who was there, or a spot: "added a photo with Bob"."""
    for frame in frames:
        for beside in _beside():
            head, found, company = frame.partition(f" {beside} ")
            if found and company and (own := next((say for say in _OWN if _told(head, say)), None)):
                return Sentence(own)
    return None


def _first_word(frame: str) -> str:
    return frame[2:].split(" ", 1)[0] if frame.startswith(f"{OWNER} ") else ""


@cache
def _table() -> dict[tuple[Says, str], tuple[re.Pattern[str], ...]]:
    """Give the sentences by what they say and the word that follows the owner's name."""
    found: dict[tuple[Says, str], list[re.Pattern[str]]] = {}
    for language in _languages().values():
        for says in Says:
            for written in language.get(says.value, ()):
                sentence = fold(written) if "{owner}" in written else f"{OWNER} {fold(written)}"
                pattern = re.compile(_expression(sentence))
                for word in _words_behind_owner(sentence):
                    found.setdefault((says, word), []).append(pattern)
    return {key: tuple(patterns) for key, patterns in found.items()}


@cache
def _beside() -> tuple[str, ...]:
    return tuple(dict.fromkeys(fold(word) for one in _languages().values() for word in one.get("beside", ())))


@cache
def _languages() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(resource("words", "facebook_titles.toml").read_text(encoding="utf-8"))


def _expression(sentence: str) -> str:
    for slot, expression in _SLOTS.items():
        sentence = sentence.replace(slot, expression)
    return sentence


def _words_behind_owner(sentence: str) -> set[str]:
    """Give the words one of which follows the owner's name, an empty one where that is not told so simply."""
    match = _FIRST_WORDS.match(sentence)
    choices = match[1].split("|") if match and match[1] is not None else [match[2] if match else ""]
    words = {choice.split(" ", 1)[0] for choice in choices}
    return {"" if "{" in word else word for word in words}
