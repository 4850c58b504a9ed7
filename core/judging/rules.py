"""Finds the rule that decides: the first of the policy that fits (docs/policy.md §7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from core.judging.combination import Combination
from core.judging.rulebook import Objected, Policy, Rule
from core.judging.subjects import Subject, subject_of
from core.judging.verdict import UNTOLD_OWNER, Circumstances, Owner
from core.vocabulary import Audience, Kind, PlaceKind, Platform, Region, State


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a rule can ask about an item. What hangs on the owner is said only of what is the owner's."""

    day: date
    region: Region
    platform: Platform
    subject: Subject
    within: PlaceKind
    started: bool  # the day is the region's first day or later
    audience: Audience
    mine: bool
    minor: bool
    before_18: bool
    objected: Objected
    public_since_start: bool
    expired_since_start: bool


def ruling(policy: Policy, combination: Combination, audience: Audience, circumstances: Circumstances) -> Rule:
    """Give the rule that decides on the use of an item with this audience."""
    return first_match(policy, facts_of(policy, combination, audience, circumstances))


def first_match(policy: Policy, facts: Facts) -> Rule:
    """Give the first rule that fits; the last rule fits everything."""
    return next((rule for rule in policy.rules if fits(rule, facts)), policy.rules[-1])


def fits(rule: Rule, facts: Facts) -> bool:
    """Tell whether a rule speaks of such an item."""
    return (
        facts.region in rule.regions
        and (facts.subject in rule.subjects or facts.within in rule.or_places)
        and facts.platform in rule.platforms
        and (rule.until is None or facts.day <= rule.until)
        and all(getattr(facts, condition.fact) in condition.allowed for condition in rule.conditions)
    )


def facts_of(policy: Policy, combination: Combination, audience: Audience, circumstances: Circumstances) -> Facts:
    """Put together what rules can ask about an item."""
    owner = circumstances.owners.get(combination.account, UNTOLD_OWNER)
    owners_own = is_of_owner(combination)
    first_day = policy.first_days[circumstances.region]
    return Facts(
        day=circumstances.day,
        region=circumstances.region,
        platform=combination.platform,
        subject=subject_of(combination),
        within=_within(combination),
        started=circumstances.day >= first_day,
        audience=audience,
        mine=combination.mine,
        minor=owner.minor_now and owners_own,
        before_18=combination.before_18 and owners_own,
        objected=_objected(owner, first_day, combination) if owners_own else Objected.NONE,
        public_since_start=owner.public_since_start and not combination.since_private,
        expired_since_start=_was_shown_since_start(combination),
    )


def is_of_owner(combination: Combination) -> bool:
    """Tell whether the owner's age and objection count: for what is theirs, and for what Meta AI answered them."""
    return combination.mine or combination.kind is Kind.AI_ANSWER


def _objected(owner: Owner, first_day: date, combination: Combination) -> Objected:
    if owner.objection is None:
        return Objected.NONE
    if owner.objection < first_day:
        return Objected.BEFORE_START
    return Objected.ITEM_NEWER if combination.newer else Objected.ITEM_OLDER


def _within(combination: Combination) -> PlaceKind:
    """Tell what an item stands in; an event is not a thing said in that event."""
    if combination.kind is Kind.EVENT and combination.place is PlaceKind.EVENT:
        return PlaceKind.NONE
    return combination.place


def _was_shown_since_start(combination: Combination) -> bool:
    """Tell whether a story's 24 hours reached into the training; what was never published was never shown."""
    never_shown = combination.state in (State.DRAFT, State.PENDING)
    return combination.expired and combination.ended_since_start and not never_shown
