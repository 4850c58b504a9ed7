"""Meta's announced rules as values: what a policy file such as `resources/policy/meta-ai-training.json` says.

The rules, their order and their sources come from docs/policy.md §7 and §9. `core.judging.policy` reads them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from core.judging.subjects import Subject
from core.vocabulary import Choice, Lean, PlaceKind, Platform, Region, Use


class Certainty(Choice):
    """How sure a claim is."""

    OWN_TEXT = "A"  # read in Meta's or an authority's own text
    SEVERAL_SOURCES = "B"
    ONE_SOURCE = "C"
    UNVERIFIED = "U"


class Objected(Choice):
    """How an item stands to the objection of its account's owner."""

    NONE = "none"
    BEFORE_START = "before-start"  # objected before the region's first day
    ITEM_NEWER = "item-newer"  # made on the day of a later objection or afterwards
    ITEM_OLDER = "item-older"


@dataclass(frozen=True, slots=True)
class Condition:
    """One fact (a field of `core.judging.rules.Facts`) and the values of it that a rule allows."""

    fact: str
    allowed: frozenset[object]


@dataclass(frozen=True, slots=True)
class LessSure:
    """A span of days of the check in which a rule is less sure, both days included."""

    first: date
    last: date
    certainty: tuple[Certainty, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table. It fits an item by its subject, or by the place that the item stands in."""

    id: str
    regions: frozenset[Region]
    platforms: frozenset[Platform]
    subjects: frozenset[Subject]
    or_places: frozenset[PlaceKind]
    until: date | None  # last day of the check on which it counts
    conditions: tuple[Condition, ...]
    use: Use
    leans: Lean
    certainty: tuple[Certainty, ...]
    sources: tuple[str, ...]
    section: str | None  # of docs/policy.md, where the doubt is described
    less_sure: LessSure | None

    def certainty_on(self, day: date) -> tuple[Certainty, ...]:
        """Tell how sure the rule is for a check on this day."""
        if self.less_sure is not None and self.less_sure.first <= day <= self.less_sure.last:
            return self.less_sure.certainty
        return self.certainty


@dataclass(frozen=True, slots=True)
class Informative:
    """A thing that no item of an export can be, but that people ask about."""

    id: str
    use: Use
    leans: Lean
    certainty: tuple[Certainty, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule was read. `published` is as exact as it is known: 2025, 2025-05 or 2025-05-26."""

    id: str
    title: str
    published: str | None
    address: str | None


@dataclass(frozen=True, slots=True)
class Policy:
    """All rules with what they need. The order of the rules decides: the first that fits counts."""

    rules_of: date
    texts_read_until: date
    first_days: Mapping[Region, date]
    with_form: frozenset[Region]
    countries: Mapping[str, Region]
    rules: tuple[Rule, ...]
    informative: tuple[Informative, ...]
    sources: Mapping[str, Source]

    def rule(self, rule_id: str) -> Rule | None:
        """Find a rule by its id."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)

    def region_of_country(self, country: str) -> Region:
        """Tell the region of an ISO 3166 country code: the rest of the world where no other is named."""
        return self.countries.get(country.upper(), Region.REST)
