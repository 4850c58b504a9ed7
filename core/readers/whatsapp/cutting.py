"""Cuts the text of an exported WhatsApp chat at the heads of its messages (docs/formats/whatsapp.md §1.2).

One pattern, made from the file's own heads, cuts a whole file in one go: 200,000 lines in a tenth of a second.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from core.readers.shapes import WrongShape
from core.readers.whatsapp.heads import MARKS, Head, Style, head_of
from core.vocabulary import Reason

_LOOKED_AT = 50  # lines from which the file's manner of writing is told
_START = 20_000  # signs that tell a chat from other texts
_LOG_LEVELS = frozenset({"info", "debug", "error", "warning", "warn", "trace", "fatal", "critical", "notice"})
_ENOUGH = 3  # heads among them that make it a chat
# A name, then a colon. Quotation marks and the blank before a French colon show words of the app's.
_SENDER = r'(?:(?P<sender>[^\n":“”„«»]{0,59}[^\s\n":“”„«»]):(?: |(?=\n)|\Z))?'


@dataclass(frozen=True, slots=True)
class Columns:
    """The messages of a file in its order, part by part, as they are written."""

    style: Style
    dates: list[str]
    clocks: list[str]  # hours and minutes
    seconds: list[str] | None  # None: the file has none
    around: list[str] | None  # words around the clock; None: the file has none
    senders: list[str | None]  # None: a line of the app itself, or a name with quotation marks
    texts: list[str]


def is_chat(text: str) -> bool:
    """Whether any text is an exported chat, by how its first lines begin: a program's log begins its lines alike."""
    try:
        senders = [sender for sender in cut(text[:_START]).senders if sender]
    except WrongShape:
        return False
    levels = sum(sender.rpartition(".")[2].strip().casefold() in _LOG_LEVELS for sender in senders)
    return bool(senders) and levels * 2 < len(senders)


def cut(text: str) -> Columns:
    """Cut a whole chat; raises `WrongShape` if the text is none."""
    head = _head_of(text)
    pattern = _pattern(head)
    ended = text.rstrip("\n")  # the file's own end is no part of its last message
    pieces = pattern.split(f"\n{ended}")
    if len(pieces) == 1:
        raise WrongShape(Reason.UNKNOWN_SHAPE)
    step = pattern.groups + 1
    groups = {name: pieces[place::step] for name, place in pattern.groupindex.items()}
    return Columns(
        style=head.style,
        dates=groups["date"],
        clocks=groups["clock"],
        seconds=groups.get("second"),
        around=_around(groups, head),
        senders=groups["sender"],
        texts=pieces[step::step],
    )


def lines_at(text: str, position: int) -> str:
    """Give one message as the file has it, with its head; raises `WrongShape` if the text is no chat."""
    starts = [match.start() for match in _pattern(_head_of(text)).finditer(f"\n{text}")]
    starts.append(len(text))
    return text[starts[position] : starts[position + 1]].rstrip("\n")


def _head_of(text: str) -> Head:
    head = _usual_head(text)
    if head is None:
        raise WrongShape(Reason.UNKNOWN_SHAPE)
    return head


def _pattern(head: Head) -> re.Pattern[str]:
    # The line feed comes first: looking for it is much quicker than looking at the beginning of each line.
    return re.compile(rf"\n[{MARKS}]*{head.pattern}{_SENDER}")


def _around(groups: dict[str, list[str]], head: Head) -> list[str] | None:
    if head.time_first:
        return groups["date"] if head.words else None
    before, after = groups.get("before"), groups.get("after")
    if before and after:
        return [f"{one}0{other}" for one, other in zip(before, after, strict=True)]  # a figure parts words
    return before or after


def _usual_head(text: str) -> Head | None:
    """Find how most heads among the first lines are written; None where too few lines begin with one.

    A quoted or forwarded line in another phone's manner of writing belongs to the message around it.
    """
    written = [line for line in text.split("\n", _LOOKED_AT * 2)[: _LOOKED_AT * 2] if line.strip()][:_LOOKED_AT]
    found = [head for line in written if (head := head_of(line)) is not None]
    if not found:
        return None
    ((usual, _),) = Counter(head.pattern for head in found).most_common(1)
    begins_so = re.match(rf"[{MARKS}]*{usual}", written[0]) is not None
    return next(head for head in found if head.pattern == usual) if begins_so or len(found) >= _ENOUGH else None
