from __future__ import annotations

from datetime import date

from core.readers.facts import Facts
from core.values import PrivacySwitch


def test_the_first_that_says_something_stands() -> None:
    facts = Facts(name="Anna")
    facts.add(Facts(name="Eve", birth_date=date(1990, 1, 1), professional=True))
    assert (facts.name, facts.birth_date, facts.professional) == ("Anna", date(1990, 1, 1), True)


def test_a_private_account_stays_private() -> None:
    facts = Facts(private_now=True)
    facts.add(Facts(private_now=False))
    assert facts.private_now is True


def test_a_public_account_stays_public() -> None:
    facts = Facts(private_now=False)
    facts.add(Facts(private_now=True))
    assert facts.private_now is False


def test_lists_are_joined() -> None:
    facts = Facts(former_names=["A"], privacy_history=[PrivacySwitch(1, private=True)])
    facts.add(Facts(former_names=["B"], privacy_history=[PrivacySwitch(2, private=False)]))
    assert (facts.former_names, len(facts.privacy_history)) == (["A", "B"], 2)
