"""Categories by design §3 and contract §2; any facts at all get one verdict, always the same."""

from dataclasses import fields, replace
from datetime import date
from time import perf_counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.judging.combination import CHOICES, WIDTHS, Combination, pack, unpack
from core.judging.deciding import decide
from core.judging.verdict import Circumstances, Owner
from core.vocabulary import Aspect, Audience, Category, Kind, PlaceKind, Platform, Region, Use
from tests.core.judging.making import POLICY, check, item

WHATSAPP = Platform.WHATSAPP
MINOR = {"minor_now": True}
LONGEST_JUDGEMENT = 0.1  # seconds for 500 combinations; usually 0.007, the rest is for a busy machine


@pytest.mark.parametrize(
    ("facts", "of_owner", "expected"),
    [
        ({"platform": WHATSAPP}, MINOR, Category.WHATSAPP_SOURCED),
        ({"platform": WHATSAPP, "kind": Kind.AI_PROMPT}, {}, Category.WHATSAPP_SOURCED),
        ({"kind": Kind.AI_PROMPT}, MINOR, Category.MINOR_OWNED),
        ({"kind": Kind.MESSAGE}, MINOR, Category.MINOR_OWNED),
        ({"kind": Kind.AI_PROMPT}, {}, Category.META_AI),
        ({"kind": Kind.AI_PROMPT, "before_18": True}, {}, Category.META_AI),
        ({"kind": Kind.AI_PROMPT, "aspect": Aspect.UNSURE_ROLE}, {}, Category.META_AI),
        ({"stated": Audience.FRIENDS_OF_FRIENDS}, {}, Category.PRIVATE),
        ({"stated": Audience.NOBODY, "before_18": True}, {}, Category.PRIVATE),
        ({"before_18": True}, {}, Category.MINOR_OWNED),
        ({}, {}, Category.PUBLIC),
        ({"mine": False, "platform": WHATSAPP}, {}, Category.WHATSAPP_SOURCED),
        ({"mine": False, "kind": Kind.AI_ANSWER}, MINOR, Category.META_AI),
        ({"mine": False, "kind": Kind.AI_PROMPT}, {}, Category.META_AI),
        ({"mine": False, "kind": Kind.MESSAGE}, MINOR, Category.PRIVATE),
        ({"mine": False, "stated": Audience.FRIENDS}, {}, Category.PRIVATE),
        ({"mine": False, "before_18": True}, MINOR, Category.PUBLIC),
    ],
)
def test_the_first_category_that_fits_counts(
    facts: dict[str, Any], of_owner: dict[str, Any], expected: Category
) -> None:
    assert decide(item(**facts), check(**of_owner), POLICY).category is expected


def test_a_private_group_is_not_used() -> None:
    answered = item(kind=Kind.GROUP_POST, place=PlaceKind.GROUP, place_answer=Audience.GROUP_MEMBERS)
    assert decide(answered, check(), POLICY).use is Use.NOT_USED


def test_an_account_that_nobody_described_is_an_adults() -> None:
    assert decide(item(account=7), check(minor_now=True), POLICY).category is Category.PUBLIC


bools = st.booleans()
values = {name: st.sampled_from(CHOICES[name]) if name in CHOICES else bools for name in WIDTHS}
combinations = st.builds(Combination, **{**values, "account": st.integers(0, 255)})
owners = st.builds(
    Owner,
    minor_now=bools,
    private_now=st.none() | bools,
    private_now_inferred=bools,
    public_since_start=bools,
    objection=st.none() | st.dates(date(2024, 1, 1), date(2026, 11, 25)),
    private_answered=bools,
)
circumstances = st.builds(
    Circumstances,
    st.dates(date(2004, 1, 1), date(2040, 1, 1)),
    st.sampled_from(Region),
    st.dictionaries(st.integers(0, 255), owners, max_size=3),
)


@given(combinations, circumstances)
def test_any_facts_have_one_verdict_and_always_the_same(combination: Combination, day: Circumstances) -> None:
    verdict = decide(combination, day, POLICY)
    assert verdict == decide(combination, day, POLICY)
    assert verdict.rule != "R99"
    assert verdict.audience is not Audience.UNKNOWN


@given(combinations, circumstances)
def test_what_is_not_public_never_simply_may_be_used(combination: Combination, day: Circumstances) -> None:
    verdict = decide(combination, day, POLICY)
    talk = combination.kind in (Kind.AI_PROMPT, Kind.AI_ANSWER)
    assert talk or verdict.audience is Audience.PUBLIC or verdict.use is not Use.MAY_BE_USED


@given(combinations)
def test_a_packed_combination_comes_out_as_it_went_in(combination: Combination) -> None:
    assert unpack(pack(combination)) == combination
    assert pack(combination) < 2**63


def test_every_fact_has_its_bits() -> None:
    assert set(WIDTHS) == {field.name for field in fields(Combination)}
    assert all(len(choices) <= 1 << WIDTHS[name] for name, choices in CHOICES.items())


def test_judging_anew_is_quick() -> None:
    kinds = [item(kind=kind, place=place) for kind in Kind for place in PlaceKind]
    five_hundred = [replace(one, mine=mine) for mine in (True, False) for one in kinds][:500]
    began = perf_counter()
    for combination in five_hundred:
        decide(combination, check(), POLICY)
    assert perf_counter() - began < LONGEST_JUDGEMENT
