"""Reads `ai_conversations` of Facebook and Instagram exports: a list of talks with Meta AI, or one.

Facts: docs/formats/meta_ai.md §2. The labels are localised, so messages and their texts are found by structure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from core.readers.context import Page
from core.readers.generic import is_words, is_written, nodes
from core.readers.item import Item, PlaceRef, Records
from core.readers.meta_ai.loose import texts_of
from core.readers.meta_ai.roles import Said, roles_of
from core.readers.meta_ai.transcripts import read_record
from core.readers.meta_ai.turns import Talk, name_of_talk
from core.readers.meta_ai.words import is_meta_ai, is_word
from core.readers.shapes import WrongShape, as_record, get_dicts, get_text, get_uri, list_under
from core.text.folding import fold
from core.text.mending import mend
from core.text.times import from_seconds
from core.values import Json
from core.vocabulary import PlaceKind, Reason


@dataclass(frozen=True, slots=True)
class _Message:
    at: int | None
    fields: list[tuple[str, str]]  # label as written, mended value; in the order of the file
    media: tuple[str, ...]


def read_conversations(page: Page) -> Records:
    """Read talks, one a record; a file written like the Meta AI app's own is read as one."""
    return Records(list_under(page.tree), partial(_conversation, page))


def _conversation(page: Page, value: object) -> Iterable[Item]:
    record = as_record(value)
    if "label_values" not in record:
        raise WrongShape(Reason.UNKNOWN_SHAPE)
    found = _messages(record)
    if not found:
        turns = list(read_record(page, record))
        if not turns and _holds_words_deep(record):  # talks written in a new way are told as not understood
            raise WrongShape(Reason.UNKNOWN_SHAPE)
        yield from turns or texts_of(page, record)
        return
    # Names stand on prompts and answers alike, so roles are told by time, and by Meta AI's own name where it stands.
    label = _text_label(found)
    said = [(one, text) for one in found if (text := _text(one, label)) or one.media]
    talk = Talk(page.context.platform, _place(record), page.context.owner)
    roles = roles_of([Said(one.at, _is_signed(one, label)) for one, _ in said])
    for (one, text), role in zip(said, roles, strict=True):
        yield talk.item(role, text)._replace(made_at=one.at, media=one.media)


def _place(record: Json) -> PlaceRef:
    title, fbid = get_text(record, "title"), get_text(record, "fbid")
    return PlaceRef(PlaceKind.AI_CONVERSATION, name_of_talk(title), fbid or fold(title or ""))


def _messages(record: Json) -> list[_Message]:
    """Find the node of messages, all of whose entries end in a time without a label; give them in spoken order.

    Pages may show the time under a label (not seen): then it is the node of entries with one time each, if a text that
    somebody wrote stands in it; a list of who took part has names only.
    """
    best = _most_messages(record, _time_without_label)
    if not best:
        dated = _most_messages(record, _lone_time)
        best = dated if any(is_written(value) for one in dated for _, value in one.fields) else []
    # The file has the newest first; of one second, the later line was said first. Sorting keeps that order.
    best.reverse()
    return sorted(best, key=lambda one: one.at or 0)


def _most_messages(record: Json, time_of: Callable[[Json], int | None]) -> list[_Message]:
    """Take the longest of the nodes whose entries all have a time."""
    best: list[_Message] = []
    for node in nodes(record):
        entries = list(get_dicts(node, "dict"))
        messages = [_message(entry, at) for entry in entries if (at := time_of(entry)) is not None]
        if len(messages) > len(best) and len(messages) == len(entries):
            best = messages
    return best


def _holds_words_deep(record: Json) -> bool:
    """Whether words stand in records within a node, where messages do."""
    entries = (entry for node in nodes(record) for entry in get_dicts(node, "dict"))
    cells = (cell for entry in entries for cell in get_dicts(entry, "dict"))
    return any(is_words(value) for cell in cells if (value := get_text(cell, "value")))


def _time_without_label(entry: Json) -> int | None:
    for cell in get_dicts(entry, "dict"):
        if not cell.get("label") and not cell.get("title"):
            at = from_seconds(cell.get("timestamp_value"))
            if at is not None:
                return at
    return None


def _lone_time(entry: Json) -> int | None:
    times = [at for cell in get_dicts(entry, "dict") if (at := from_seconds(cell.get("timestamp_value"))) is not None]
    return times[0] if len(times) == 1 else None


def _message(entry: Json, at: int) -> _Message:
    fields = [
        (label, value)
        for cell in get_dicts(entry, "dict")
        if type(label := cell.get("label")) is str and (value := get_text(cell, "value"))
    ]
    return _Message(at, fields, tuple(_uris(entry)))


def _uris(entry: Json) -> Iterator[str]:
    for node in nodes(entry):
        for media in (*get_dicts(node, "media"), node):
            if uri := get_uri(media):
                yield uri


def _text_label(messages: Sequence[_Message]) -> str | None:
    """Find the label of the text: a known word, else the one under which most is written."""
    written: dict[str, int] = {}
    for one in messages:
        for label, value in one.fields:
            written[label] = written.get(label, 0) + (len(value) if is_words(value) else 0)
    known = [label for label in written if is_word("message", mend(label))]
    return max(known or written, key=lambda label: written[label], default=None)


def _text(message: _Message, label: str | None) -> str | None:
    """Join what stands under the label: of its two nodes one is normally empty."""
    texts = [value for one, value in message.fields if one == label]
    return "\n".join(dict.fromkeys(texts)) or None


def _is_signed(message: _Message, label: str | None) -> bool:
    return any(is_meta_ai(value) for one, value in message.fields if one != label)
