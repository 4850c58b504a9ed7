"""The addresses are those of the shipped lists, for the person's own platforms, region and country."""

from __future__ import annotations

from dataclasses import replace

from core.forms import all_forms
from core.library.summary import AccountFigures, Summary
from core.report.addresses import addresses
from core.vocabulary import Platform, Region
from tests.core.report.languages import ENGLISH
from tests.core.report.samples import account, empty, large


def living_in(country: str | None) -> Summary:
    figures = account()
    there = AccountFigures(replace(figures.account, country=country), figures.totals, figures.categories)
    return replace(empty(), accounts=(there,))


def test_the_current_page_comes_first() -> None:
    first = addresses(large(), ENGLISH).objecting[0]
    assert first.url == "https://www.facebook.com/privacy/genai"
    assert first.label == "Object to AI training: Facebook, Messenger, Instagram"
    assert first.note == "Seen in use: August 22, 2026."


def test_a_form_that_may_have_moved_says_so() -> None:
    notes = [link.note for link in addresses(large(), ENGLISH).objecting]
    assert "Last seen in use: May 2025; it may have moved." in notes


def test_all_addresses_are_shipped_ones() -> None:
    found = addresses(large(), ENGLISH)
    shipped = {form.url for form in all_forms()}
    assert {link.url for link in (*found.objecting, *found.about_others, *found.archive)} <= shipped


def test_a_platform_that_the_person_does_not_use_is_left_out() -> None:
    only = replace(empty(), accounts=(account(platform=Platform.WHATSAPP),))
    assert [link.label for link in addresses(only, ENGLISH).objecting] == ["Object to AI training: WhatsApp"]


def test_outside_of_europe_only_the_page_on_others_is_left() -> None:
    found = addresses(replace(large(), region=Region.US), ENGLISH)
    assert found.objecting == ()
    assert len(found.about_others) == 1


def test_the_authority_is_that_of_the_accounts_country() -> None:
    (cnil,) = addresses(living_in("FR"), ENGLISH).authority
    assert cnil.url == "https://www.cnil.fr/fr/plaintes"


def test_the_country_that_the_person_named_comes_before_that_of_the_accounts() -> None:
    (authority,) = addresses(replace(living_in("FR"), country="BE"), ENGLISH).authority
    assert authority.url.startswith("https://www.dataprotectionauthority.be/")


def test_of_germany_only_the_federal_authority_is_named() -> None:
    assert len(addresses(living_in("DE"), ENGLISH).authority) == 1


def test_without_a_country_the_region_may_tell_the_authority() -> None:
    assert addresses(living_in(None), ENGLISH).authority == ()
    assert len(addresses(replace(living_in(None), region=Region.UK), ENGLISH).authority) == 1


def test_without_any_account_the_forms_of_all_platforms_are_given() -> None:
    assert addresses(empty(), ENGLISH).objecting[0].label.endswith("Instagram, Threads, Meta AI")
