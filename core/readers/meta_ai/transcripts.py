"""Reads the talks of the Meta AI app: whole transcripts as text, `You: …` and `Meta AI: …` at line starts.

Facts: docs/formats/meta_ai.md §3, docs/formats/facebook.md §2.6. No turn has a time of its own; the file's label
holds the day.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial

from core.readers.context import Page
from core.readers.generic import nodes
from core.readers.item import Item, PlaceRef, Records
from core.readers.meta_ai.roles import Role
from core.readers.meta_ai.turns import Talk, name_of_talk
from core.readers.meta_ai.words import is_meta_ai, is_word
from core.readers.shapes import WrongShape, as_record, get_text, list_under
from core.text.folding import fold
from core.values import Json
from core.vocabulary import PlaceKind, Reason

_STARTER = re.compile(r"^([^:\n]{1,20}):(?: |$)", re.MULTILINE)
_LABEL = re.compile(r"(?P<name>.*?)_(?P<day>\d{1,2}-\d{1,2}-\d{4})(?:_(?P<epoch>\d{9,11}))?\.txt$", re.DOTALL)
_ADDRESS = re.compile(r"https?://\S+$")
_SPEAKERS = 2
_NEAR = timedelta(days=1)


def read_app_conversations(page: Page) -> Records:
    """Read the app's talks; all may stand in one record."""
    return Records(list_under(page.tree), partial(_record, page))


def read_record(page: Page, record: Json) -> Iterable[Item]:
    """Yield the turns of all transcripts within one generic record."""
    for node in nodes(record):
        label, value = get_text(node, "label") or "", get_text(node, "value")
        if value and (label.endswith(".txt") or _has_known_turn(value)):
            yield from _turns(page, label, value)


def _record(page: Page, value: object) -> Iterable[Item]:
    record = as_record(value)
    if "label_values" not in record and "dict" not in record:
        raise WrongShape(Reason.UNKNOWN_SHAPE)
    return read_record(page, record)


def _turns(page: Page, label: str, transcript: str) -> Iterator[Item]:
    place = PlaceRef(PlaceKind.AI_CONVERSATION, name_of_talk(label), fold(label))
    talk, (made_at, exact) = Talk(page.context.platform, place, page.context.owner), _time(label)
    for role, text in _split(transcript):
        item = talk.item(role, text)._replace(made_at=made_at, zone_known=exact)
        if _ADDRESS.match(text):  # a picture that was sent or made
            item = item._replace(link=text)  # and its text: nothing else was said
        yield item


def _split(transcript: str) -> Iterator[tuple[Role, str]]:
    """Cut at the lines that begin with a speaker; without any, the whole is one text of unknown role."""
    speakers = _speakers(transcript)
    starts = [match for match in _STARTER.finditer(transcript) if match[1] in speakers]
    if not starts:
        yield Role.UNSURE, transcript.strip()
        return
    ends = [match.start() for match in starts[1:]] + [len(transcript)]
    for match, end in zip(starts, ends, strict=True):
        if text := transcript[match.end() : end].strip():
            yield speakers[match[1]], text


def _speakers(transcript: str) -> dict[str, Role]:
    """Give the speakers and their roles: the known ones, else the two that begin most lines."""
    begun = Counter(match[1] for match in _STARTER.finditer(transcript))
    if known := _known_speakers(begun):
        return known
    return {name: Role.UNSURE for name, times in begun.most_common(_SPEAKERS) if times > 1 or len(begun) == _SPEAKERS}


def _known_speakers(begun: Counter[str]) -> dict[str, Role]:
    """A word such as "Du" may begin a line within an answer: only the one that begins most lines names the person."""
    answering = {name: Role.ANSWER for name in begun if is_meta_ai(name)}
    asking = [(name, Role.PROMPT) for name, _ in begun.most_common() if is_word("you", name)]
    return answering | dict(asking[:1])


def _has_known_turn(value: str) -> bool:
    return "\n" in value and any(_is_known(match[1]) for match in _STARTER.finditer(value))


def _is_known(speaker: str) -> bool:
    return is_meta_ai(speaker) or is_word("you", speaker)


def _time(label: str) -> tuple[int | None, bool]:
    """Give the time of a talk and whether it is an exact one: the epoch counts if it fits the day beside it."""
    match = _LABEL.match(label)
    if match is None:
        return None, True
    try:
        day = datetime.strptime(match["day"], "%m-%d-%Y").replace(tzinfo=UTC)
    except ValueError:
        return None, True
    if match["epoch"] is not None:
        moment = datetime.fromtimestamp(int(match["epoch"]), UTC)
        if abs(moment - day - _NEAR / 2) <= _NEAR:
            return int(match["epoch"]) * 1000, True
    return int(day.timestamp()) * 1000, False
