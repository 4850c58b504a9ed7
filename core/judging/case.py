"""One item with all that its explanation needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from core.judging.combination import Combination
from core.judging.verdict import Circumstances, Owner, Verdict
from core.values import Account


@dataclass(frozen=True, slots=True)
class Case:
    """What was found out about an item and what was decided."""

    combination: Combination
    verdict: Verdict
    account: Account
    owner: Owner
    circumstances: Circumstances
    place_name: str | None = None
    made_at: datetime | None = None  # UTC
    birth_date: date | None = None  # of the owner, as it counts
    title: str | None = None  # the export's own sentence about the item
    audience_words: str | None = None  # how the export names its audience, where it does
    region_assumed: bool = False
    zone_country: str | None = None  # where only a time zone speaks for the region
