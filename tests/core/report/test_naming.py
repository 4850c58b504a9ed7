"""The suggested file name is safe everywhere, whatever the owner is called (`cases.md` #46)."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from core.library.summary import Summary
from core.report import suggested_name
from core.report.naming import nameless
from core.vocabulary import Platform
from tests.core.report.languages import ENGLISH
from tests.core.report.samples import account, empty


def owned_by(*names: str) -> Summary:
    return replace(empty(), accounts=tuple(account(name, Platform.FACEBOOK) for name in names))


def test_the_name_has_owner_and_day() -> None:
    assert suggested_name(owned_by("Ada Lindqvist"), ENGLISH) == "Volteface Ada Lindqvist 2026-11-25.pdf"


def test_while_somebody_looks_on_the_name_says_nothing_of_the_owner() -> None:
    assert nameless(owned_by("Ada Lindqvist"), ENGLISH) == "Volteface 2026-11-25.pdf"


def test_several_owners_are_not_named() -> None:
    assert suggested_name(owned_by("Ada", "Bo"), ENGLISH) == "Volteface 2026-11-25.pdf"


def test_the_summary_of_one_account_of_several_is_called_after_its_platform() -> None:
    alone = replace(owned_by("Ada"), left_out=2)
    assert suggested_name(alone, ENGLISH) == "Volteface Ada Facebook 2026-11-25.pdf"


def test_a_long_hostile_name_is_harmless() -> None:
    name = suggested_name(owned_by("A/B: 'C' 😀" + "x" * 300), ENGLISH)
    assert not set(name) & set('/\\:*?"<>|')
    assert len(name.encode()) < 200


@given(st.text(max_size=400))
def test_every_name_ends_as_a_pdf_and_fits(owner: str) -> None:
    name = suggested_name(owned_by(owner), ENGLISH)
    assert name.startswith("Volteface ")
    assert name.endswith("2026-11-25.pdf")
    assert len(name.encode()) < 255
