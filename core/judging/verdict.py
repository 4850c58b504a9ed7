"""What is decided for an item, and the circumstances of the decision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from core.vocabulary import Audience, Category, Evidence, Holder, Lean, Region, Strength, Use


@dataclass(frozen=True, slots=True)
class Verdict:
    """Category and use of an item, the rule that decided and the evidence for its audience."""

    audience: Audience
    strength: Strength
    evidence: Evidence
    category: Category
    use: Use
    leans: Lean
    rule: str  # R00…R99, see resources/policy


@dataclass(frozen=True, slots=True)
class Owner:
    """What the rules need to know of one account's owner on the day of the check."""

    minor_now: bool
    private_now: bool | None  # None: the archive does not say
    private_now_inferred: bool
    public_since_start: bool  # the account was public at an instant since the region's first day
    objection: date | None  # in force on the day of the check
    holder: Holder = Holder.PERSON
    professional: bool = False  # its being public is reasoned from that
    private_answered: bool = False  # the person says that they made the account private since the export


UNTOLD_OWNER = Owner(
    minor_now=False, private_now=None, private_now_inferred=False, public_since_start=False, objection=None
)


@dataclass(frozen=True, slots=True)
class Circumstances:
    """The day and region of a check, and each account's owner by the account's number."""

    day: date
    region: Region
    owners: dict[int, Owner]
