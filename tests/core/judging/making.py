"""Makes facts, owners and circumstances for the tests of judging: a plain Facebook post unless told otherwise."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from core.judging.combination import Combination, Then
from core.judging.policy import shipped_policy
from core.judging.verdict import UNTOLD_OWNER, Circumstances, Owner
from core.values import Account
from core.vocabulary import Aspect, Audience, Kind, PlaceKind, Platform, Region, State

POLICY = shipped_policy()
TODAY = date(2026, 11, 25)
POST = Combination(
    account=0,
    platform=Platform.FACEBOOK,
    kind=Kind.POST,
    aspect=Aspect.NONE,
    state=State.PUBLISHED,
    place=PlaceKind.TIMELINE,
    mine=True,
    own_words=True,
    stated=Audience.UNKNOWN,
    corrected=Audience.UNKNOWN,
    place_answer=Audience.UNKNOWN,
    period_answer=Audience.UNKNOWN,
    expired=False,
    ended_since_start=False,
    before_18=False,
    newer=False,
    then=Then.UNTOLD,
    since_private=False,
)


def item(**facts: Any) -> Combination:
    """Make an item that differs from a plain Facebook post in these facts."""
    return replace(POST, **facts)


def owner(**facts: Any) -> Owner:
    """Make an adult owner of whose account nothing is told but these facts."""
    return replace(UNTOLD_OWNER, **facts)


def check(region: Region = Region.EU, day: date = TODAY, **facts: Any) -> Circumstances:
    """Make the circumstances of a check; the facts are the owner's."""
    return Circumstances(day, region, {0: owner(**facts)})


def account(number: int = 0, platform: Platform = Platform.FACEBOOK, **facts: Any) -> Account:
    """Make an account of which the archive tells these facts."""
    return replace(Account(id=f"{platform.word}-{number + 1}", number=number, platform=platform), **facts)
