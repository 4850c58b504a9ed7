"""The owner's undecided comments below things of their own: each is as visible as the thing (docs/contract.md §3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from core.judging.age import day_start_ms
from core.judging.combination import WIDTHS, shifts
from core.library.database import Database
from core.values import Account
from core.vocabulary import Aspect, Kind, Strength

_FIND = f"""SELECT facts, id FROM shown
    WHERE mine AND strength = {Strength.ASSUMED.code} AND kind = {Kind.COMMENT.code}
        AND ((facts >> {shifts()["aspect"]}) & {(1 << WIDTHS["aspect"]) - 1}) = {Aspect.OWN_MEDIA.code}
        AND account = {{account}} AND (made_at IS NULL{{impossible}})
    ORDER BY id"""


@dataclass(frozen=True, slots=True)
class BelowOwn:
    """Those of an account that no answer on a time reaches: they bear none, or one that cannot be right."""

    account: int
    items: tuple[tuple[int, int], ...]  # the facts and id of each


def comments_below_own(database: Database, account: Account, possible: tuple[date, date]) -> BelowOwn:
    """List them; `possible` are the first and the last day on which the owner can have written."""
    impossible = " OR ".join(["", *_outside(account, *possible)])
    return BelowOwn(account.number, tuple(database.rows(_FIND.format(account=account.number, impossible=impossible))))


def _outside(account: Account, first: date, last: date) -> Iterator[str]:
    if first > date.min:
        yield f"made_at < {day_start_ms(first, account.time_zone)}"
    if last < date.max:
        yield f"made_at >= {day_start_ms(last + timedelta(days=1), account.time_zone)}"
