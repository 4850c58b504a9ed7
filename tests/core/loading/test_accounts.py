"""Which exports are one account's, and what is known of it."""

from __future__ import annotations

from datetime import date

from core.archive.exports import Export
from core.loading.accounts import accounts_of
from core.readers.facts import Facts
from core.values import PrivacySwitch
from core.vocabulary import Platform

FACEBOOK = Export(Platform.FACEBOOK, "facebook:a.zip/", (("a.zip", ""),), None)
OTHER = Export(Platform.FACEBOOK, "facebook:b.zip/", (("b.zip", ""),), date(2026, 1, 2))
INSTAGRAM = Export(Platform.INSTAGRAM, "instagram:a.zip/", (("a.zip", ""),), None)


def test_exports_with_one_user_name_are_one_account() -> None:
    owned = accounts_of([FACEBOOK, OTHER], [Facts(username="anna"), Facts(username="Anna")])
    assert [account.id for account in owned.accounts] == ["facebook-1"]


def test_exports_with_other_user_names_are_two_accounts() -> None:
    owned = accounts_of([FACEBOOK, OTHER], [Facts(username="zoe"), Facts(username="anna")])
    assert [(account.id, account.username) for account in owned.accounts] == [
        ("facebook-1", "anna"),
        ("facebook-2", "zoe"),
    ]


def test_a_name_alone_makes_no_account_one() -> None:
    owned = accounts_of([FACEBOOK, OTHER], [Facts(name="Anna Demo"), Facts(name="Anna Demo")])
    assert len(owned.accounts) == 2


def test_name_and_registration_together_make_one_account() -> None:
    facts = [Facts(name="Anna Demo", created_at=5), Facts(name="Anna Demo", created_at=5)]
    assert len(accounts_of([FACEBOOK, OTHER], facts).accounts) == 1


def test_platforms_are_never_joined() -> None:
    owned = accounts_of([FACEBOOK, INSTAGRAM], [Facts(username="anna"), Facts(username="anna")])
    assert [account.id for account in owned.accounts] == ["facebook-1", "instagram-1"]


def test_what_is_stated_of_the_present_stands_over_what_the_history_suggests() -> None:
    facts = Facts(private_now=True, private_now_inferred=True)
    facts.add(Facts(private_now=False))
    facts.add(Facts())
    assert (facts.private_now, facts.private_now_inferred) == (False, False)


def test_switches_of_untold_direction_alternate_back_from_the_present() -> None:
    facts = Facts(private_now=True, untold_switches=[1_500_000_000, 1_600_000_000])
    account = accounts_of([INSTAGRAM], [facts]).accounts[0]
    assert account.privacy_history == (PrivacySwitch(1_500_000_000, False), PrivacySwitch(1_600_000_000, True))


def test_switches_of_untold_direction_tell_nothing_without_the_present_state() -> None:
    account = accounts_of([INSTAGRAM], [Facts(untold_switches=[1_500_000_000])]).accounts[0]
    assert account.privacy_history == ()


def test_a_user_name_is_no_former_name_of_itself() -> None:
    account = accounts_of([INSTAGRAM], [Facts(username="anna", former_names=["Anna", "zoe"])]).accounts[0]
    assert account.former_names == ("zoe",)


def test_a_country_is_understood_by_its_name() -> None:
    account = accounts_of([FACEBOOK], [Facts(country="Allemagne", language="fr_FR")]).accounts[0]
    assert account.country == "DE"
