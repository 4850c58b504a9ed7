"""Which region's announcements and law count for a check (contract §5)."""

from __future__ import annotations

from collections.abc import Iterable

from babel import Locale

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


def region_of(accounts: Iterable[Account], answer: str | None, policy: Policy) -> tuple[Region, bool]:
    """Give the region and whether it is only assumed.

    The person's answer (a country code) comes first, then the country that the first account with one tells, then
    the European Union as an assumption.
    """
    countries = [account.country for account in accounts if account.country]
    country = answer or (countries[0] if countries else None)
    if country is None:
        return DEFAULT_REGION, True
    return policy.region_of_country(country), False
