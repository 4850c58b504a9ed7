"""What other circumstances would make of the owner's items, counted without touching a table.

Items are counted by their packed facts, now and as they would be; only the facts whose SQL differs are worked out
anew. So a what-if is one grouped query, whatever the number of items (see benchmarks/README.md).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from core.judging.combination import shifts, unpack
from core.judging.rulebook import Policy
from core.judging.verdict import Verdict
from core.library.changing import mask_of, placed
from core.library.choosing import Chosen, ask_of
from core.library.database import Database
from core.library.judgement import Judgement

_MINE = f"((i.facts >> {shifts()['mine']}) & 1) = 1"
_AMONG = "(SELECT * FROM shown s WHERE s.mine AND {condition})"


@dataclass(frozen=True, slots=True)
class Turn:
    """So many of the owner's items of a year (0: unknown) have one verdict now and would have another then."""

    year: int
    now: Verdict
    then: Verdict
    items: int


def turns(
    database: Database, here: Judgement, there: Judgement, policy: Policy, *, among: Chosen | None = None
) -> list[Turn]:
    """Count what other circumstances would make of the owner's items, of all or `among` some.

    Answers on single things (places, items, writers) must be the same here and there.
    """
    counted = f"SELECT i.year, i.facts, {_facts_there(here, there)}, count(*)"
    if among is None:
        rows = database.rows(f"{counted} FROM judged i WHERE {_MINE} GROUP BY ALL")
    else:
        rows = ask_of(database, among, f"{counted} FROM {_AMONG} i GROUP BY ALL")
    now, then = _deciding(here, policy), _deciding(there, policy)
    return [Turn(year, now(facts), then(other), items) for year, facts, other, items in rows]


def turns_of_each(database: Database, here: Judgement, theres: Sequence[Judgement], policy: Policy) -> list[list[Turn]]:
    """Count what each of several circumstances would make of the owner's items, without their years, in one query."""
    told = list(dict.fromkeys(_facts_there(here, there) for there in theres))
    if not told:
        return []
    rows = database.rows(f"SELECT i.facts, {', '.join(told)}, count(*) FROM judged i WHERE {_MINE} GROUP BY ALL")
    now, found = _deciding(here, policy), []
    for there in theres:
        then, column = _deciding(there, policy), 1 + told.index(_facts_there(here, there))
        found.append([Turn(0, now(row[0]), then(row[column]), row[-1]) for row in rows])
    return found


def differing(here: Judgement, there: Judgement) -> list[str]:
    """Name the facts that other circumstances decide otherwise."""
    return [name for name, sql in there.changing.items() if sql != here.changing[name]]


def _facts_there(here: Judgement, there: Judgement) -> str:
    names = differing(here, there)
    if not names:
        return "i.facts"
    return f"(i.facts & {~mask_of(names)}) + {placed({name: there.changing[name] for name in names})}"


def _deciding(judgement: Judgement, policy: Policy) -> Callable[[int], Verdict]:
    """Decide each packed combination once."""

    @cache
    def decide_packed(facts: int) -> Verdict:
        return judgement.verdict(unpack(facts), policy)

    return decide_packed
