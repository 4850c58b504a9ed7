"""The question on where the person lives: where no account tells, or accounts name places with different rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from core.judging.countries import country_of_zone
from core.judging.region import ELSEWHERE
from core.messages import country_name
from core.questions.asking import Asking
from core.questions.question import Choice, Question, best_of

# One country of each other region, and the largest of the Union; the rules are the same anywhere else.
_OFFERED = ("DE", "FR", "IT", "ES", "PL", "NL", "NO", "CH", "GB", "BR", "US", ELSEWHERE)


def region_questions(asking: Asking) -> Iterator[Question]:
    """Ask for the country where the archive leaves it open."""
    words, here = asking.words, asking.library.judgement
    countries = [account.country for account in asking.accounts if account.country]
    regions = {asking.library.policy.region_of_country(country) for country in countries}
    if here.country is not None or not (here.region_assumed or here.zone_country or len(regions) > 1):
        return
    why = words._("Meta announced other rules for other parts of the world; the archive does not name your country.")
    if here.zone_country:
        why = words._(
            "Meta announced other rules for other parts of the world. The archive does not name your country; so far "
            "only the time zone of your account tells it ({country})."
        ).format(country=country_name(here.zone_country, words))
    if countries:
        why = words._("Meta announced other rules for other parts of the world; your accounts name several countries.")
    yield best_of(
        Question(
            id="region",
            kind="region",
            text=words._("Where do you live?"),
            why=why,
            settles=0,
            choices=tuple(_choices(asking, [*countries, *_likely(asking), *_OFFERED])),
            hint=words._("If your country is not among these, choose it from the list of all countries."),
            asks="country",
        )
    )


def _likely(asking: Asking) -> Iterator[str]:
    """Name the countries that time zones and the person's own language speak for."""
    for account in asking.accounts:
        if country := country_of_zone(account.time_zone):
            yield country
    if asking.words.locale.territory:
        yield asking.words.locale.territory


def _choices(asking: Asking, countries: list[str]) -> Iterator[Choice]:
    """Offer the countries; those of one region settle the same."""
    offered = {country: asking.library.policy.region_of_country(country) for country in countries}
    one_of_each = {region: country for country, region in offered.items()}
    told = [replace(asking.answers, region=country) for country in one_of_each.values()]
    settles = dict(zip(one_of_each, asking.settling.settled_by_each(told), strict=True))
    for country, region in offered.items():
        yield Choice(country_name(country, asking.words), {"region": country}, settles[region])
