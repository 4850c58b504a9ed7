"""Things whose record names an audience in words that nobody understands, by these words."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from core.judging.combination import WIDTHS, shifts
from core.library.database import Database
from core.text.folding import fold
from core.vocabulary import Aspect, Strength

_FIND = f"""SELECT s.account, c.audience_words, s.facts, s.id FROM shown s JOIN content c ON c.id = s.record_id
    WHERE s.mine AND s.strength = {Strength.ASSUMED.code} AND c.audience_words IS NOT NULL
        AND ((s.facts >> {shifts()["aspect"]}) & {(1 << WIDTHS["aspect"]) - 1}) = {Aspect.UNSURE_AUDIENCE.code}
    ORDER BY s.id"""


@dataclass(frozen=True, slots=True)
class StrangeAudience:
    """The owner's undecided things of an account beside which the same words stand: the facts and id of each."""

    account: int
    words: str  # as the first of them has it
    items: tuple[tuple[int, int], ...]


def strange_audiences(database: Database) -> tuple[StrangeAudience, ...]:
    """List the words that nobody understands, with what they stand beside."""
    found: dict[tuple[int, str], list[tuple[int, int]]] = defaultdict(list)
    written: dict[tuple[int, str], str] = {}
    for account, words, facts, item in database.rows(_FIND):
        same = (account, fold(words))
        written.setdefault(same, words)
        found[same].append((facts, item))
    return tuple(StrangeAudience(same[0], written[same], tuple(items)) for same, items in found.items())
