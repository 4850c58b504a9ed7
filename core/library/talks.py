"""Talks with Meta AI: which there are, and what was said in each (docs/formats/meta_ai.md).

A talk is a whole conversation with Meta AI, or the part of a chat between people in which somebody spoke to it. Of
such a chat a few messages around each prompt and answer belong to it, too: without them it is not understood.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from core.library.asking import Condition, moment, page
from core.library.database import Database, Row
from core.library.filters import Filter
from core.library.items import ItemRow, Place
from core.library.likeness import codes
from core.vocabulary import AI_KINDS, Evidence, Kind, PlaceKind, Platform, Use

AROUND = 2  # messages of a chat between people that are shown before and after what was said with Meta AI
_LONGEST = 6_000  # letters of one turn
_PROMPT = f"s.kind = {Kind.AI_PROMPT.code}"
_COUNTS = (
    *(f"{_PROMPT} AND s.mine AND s.usable = {use.code}" for use in Use),
    f"{_PROMPT} AND s.mine AND s.evidence = {Evidence.AI_ROLE_UNSURE.code}",
    f"{_PROMPT} AND NOT s.mine",
    f"s.kind = {Kind.AI_ANSWER.code}",
)
_TALKS = f"""
SELECT s.account, s.platform, p.id, p.kind, p.name, min(s.made_at), max(s.made_at) AS last,
    coalesce(min(s.id) FILTER ({_PROMPT} AND s.mine), min(s.id)),
    {", ".join(f"count(*) FILTER ({count})" for count in _COUNTS)}
FROM shown s JOIN place p ON p.id = s.place WHERE s.kind IN ({codes(AI_KINDS)}) AND {{condition}}
GROUP BY s.account, s.platform, p.id, p.kind, p.name ORDER BY last DESC NULLS LAST, s.account, s.platform, p.id"""
_TURNS = f"""
WITH line AS (
    SELECT s.id, s.kind IN ({codes(AI_KINDS)}) AS said, row_number() OVER (ORDER BY s.id) AS place
    FROM shown s WHERE s.place = $1 AND s.account = $2 AND s.platform = $3),
near AS (
    SELECT id, place, max(said) OVER (ORDER BY id ROWS BETWEEN {AROUND} PRECEDING AND {AROUND} FOLLOWING) AS shown
    FROM line WHERE said OR $1 > 0)
SELECT id, place - 1 - lag(place, 1, 0) OVER (ORDER BY id) FROM near WHERE shown ORDER BY id"""


@dataclass(frozen=True, slots=True)
class Talk:
    """One talk; `place` None: the archive does not tell to which talk these prompts belong."""

    account: int
    platform: Platform
    place: Place | None
    first_at: datetime | None
    last_at: datetime | None
    begins_with: ItemRow  # the owner's first prompt, where there is one
    uses: dict[Use, int]  # of the owner's prompts
    unsure: int  # of them: the archive does not tell who wrote it
    prompts_of_others: int
    answers: int

    @property
    def prompts(self) -> int:
        """How many prompts are the owner's."""
        return sum(self.uses.values())

    @property
    def is_among_people(self) -> bool:
        """Whether it is part of a chat between people."""
        return self.place is not None and self.place.kind is not PlaceKind.AI_CONVERSATION


@dataclass(frozen=True, slots=True)
class TurnAt:
    """One item of a talk, and how many messages of the chat are left out right before it."""

    id: int
    left_out: int


def talks(database: Database, wanted: Filter) -> list[Talk]:
    """List the talks that hold an item that fits, the latest first."""
    condition = Condition(wanted)
    rows = database.rows(_TALKS.format(condition=condition.sql), condition.parameters)
    first = {row.id: row for row in page(database, [row[7] for row in rows])}
    return [_talk(row, first[row[7]]) for row in rows]


def turns(database: Database, talk: Talk) -> list[TurnAt]:
    """List what belongs to a talk, oldest first."""
    place = talk.place.id if talk.place else 0
    rows = database.rows(_TURNS, (place, talk.account, talk.platform.code))
    return [TurnAt(number, left_out if place else 0) for number, left_out in rows]


def spoken(database: Database, ids: Sequence[int]) -> dict[int, str]:
    """Give the words of these items, all of them where they are not very long."""
    wanted = ", ".join(str(int(number)) for number in ids) or "-1"
    rows = database.rows(
        f"SELECT s.id, left(c.text, {_LONGEST}) FROM shown s JOIN content c ON c.id = s.record_id"
        f" WHERE s.id IN ({wanted})"
    )
    return {number: text or "" for number, text in rows}


def _talk(row: Row, begins_with: ItemRow) -> Talk:
    account, platform, place, kind, name, first_at, last_at, _first, *counts = row
    uses = dict(zip(Use, counts, strict=False))
    unsure, others, answers = counts[len(uses) :]
    return Talk(
        account=account,
        platform=Platform.at(platform),
        place=Place(place, PlaceKind.at(kind), name) if place else None,
        first_at=moment(first_at),
        last_at=moment(last_at),
        begins_with=begins_with,
        uses=uses,
        unsure=unsure,
        prompts_of_others=others,
        answers=answers,
    )
