"""Which region's announcements and law count for a check (contract §5)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from babel import Locale

from core.judging.countries import country_of_zone
from core.judging.rulebook import Policy
from core.values import Account
from core.vocabulary import Region

DEFAULT_REGION = Region.EU
ELSEWHERE = Region.REST.word  # stands for a country that no list of ours names
_CODE_LENGTH = 2
_NO_COUNTRIES = frozenset({"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"})  # groups and test entries of CLDR's list
_ALSO_ACCEPTED = frozenset({"UK", ELSEWHERE})


def is_country(code: str) -> bool:
    """Tell whether this is a country code that a person may give: ISO 3166, UK for GB, REST for anywhere else."""
    if code in _ALSO_ACCEPTED:
        return True
    is_code = len(code) == _CODE_LENGTH and code.isascii() and code.isalpha()
    return is_code and code in Locale("en").territories and code not in _NO_COUNTRIES


class FoundRegion(NamedTuple):
    """The region that counts; `assumed`: nothing tells it; `zone_country`: only the time zone of this country does."""

    region: Region
    assumed: bool
    zone_country: str | None = None


def region_of(accounts: Collection[Account], answer: str | None, policy: Policy) -> FoundRegion:
    """Give the region, and what speaks for it.

    The person's answer (a country code) comes first, then the country that the first account with one tells, then
    that of the accounts' time zones, then the European Union as an assumption.
    """
    countries = [account.country for account in accounts if account.country]
    country = answer or (countries[0] if countries else None)
    if country is not None:
        return FoundRegion(policy.region_of_country(country), assumed=False)
    return _by_time_zones(accounts, policy) or FoundRegion(DEFAULT_REGION, assumed=True)


def _by_time_zones(accounts: Iterable[Account], policy: Policy) -> FoundRegion | None:
    """Take the region on which all known time zones agree, if Meta announced rules of its own for it.

    A time zone is the weakest evidence (docs/policy.md §7): somebody who travels has another one for a while.
    """
    countries = [country for account in accounts if (country := country_of_zone(account.time_zone))]
    regions = {policy.region_of_country(country) for country in countries}
    if len(regions) != 1 or Region.REST in regions:
        return None
    return FoundRegion(regions.pop(), assumed=False, zone_country=countries[0])
