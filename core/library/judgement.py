"""The circumstances of a judgement: the answers, the day and the region, and what follows from them for the facts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from core.answers import NO_ANSWERS, Answers
from core.judging.combination import Combination
from core.judging.deciding import decide
from core.judging.owners import owners_of
from core.judging.periods import periods_in_force
from core.judging.region import region_of
from core.judging.rulebook import Policy
from core.judging.verdict import Circumstances, Owner, Verdict
from core.library.changing import changing_facts, moments_of
from core.values import Account
from core.vocabulary import Region


@dataclass(frozen=True, slots=True)
class Judgement:
    """The circumstances of the verdicts that stand now, or of those that would stand."""

    answers: Answers
    circumstances: Circumstances
    region_assumed: bool
    zone_country: str | None = None  # where only a time zone speaks for the region: the country that it lies in
    country: str | None = None  # the code that the person gave, in the answers or for this check
    changing: Mapping[str, str] = field(default_factory=dict)  # SQL of the facts that follow from the circumstances
    asked_for: str | None = None  # the country given for this check alone

    @property
    def region(self) -> Region:
        """Whose announcements and law count."""
        return self.circumstances.region

    @property
    def day(self) -> date:
        """The day of the check."""
        return self.circumstances.day

    @property
    def owners(self) -> dict[int, Owner]:
        """What the rules know of each account's owner."""
        return self.circumstances.owners

    def verdict(self, combination: Combination, policy: Policy) -> Verdict:
        """Decide one combination under these circumstances."""
        return decide(combination, self.circumstances, policy)


NOT_JUDGED = Judgement(NO_ANSWERS, Circumstances(date.min, Region.EU, {}), region_assumed=True)


def judgement_of(
    accounts: Sequence[Account], answers: Answers, day: date, country: str | None, policy: Policy
) -> Judgement:
    """Find out what these answers mean on this day; `country` (None: by answer or evidence) is for this check alone."""
    told = country or answers.region
    region, assumed, zone_country = region_of(accounts, told, policy)
    owners = owners_of(accounts, answers, day=day, region=region, policy=policy)
    first_day = policy.first_days[region]
    moments = [moments_of(account, answers, owners[account.number], first_day) for account in accounts]
    return Judgement(
        answers=answers,
        circumstances=Circumstances(day, region, owners),
        region_assumed=assumed,
        zone_country=zone_country,
        country=told,
        changing=changing_facts(moments, periods_in_force(answers, day), accounts),
        asked_for=country,
    )
