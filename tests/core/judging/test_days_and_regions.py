"""Region by region, day by day: what docs/policy.md §7 says of posts, minors, talks with Meta AI, objections."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any

import pytest

from core.judging.combination import Combination
from core.judging.deciding import decide
from core.judging.rulebook import Certainty
from core.judging.verdict import Circumstances, Verdict
from core.vocabulary import Aspect, Audience, Kind, Lean, PlaceKind, Platform, Region, Use
from tests.core.judging.making import POLICY, check, item

WORDS = {
    (Use.MAY_BE_USED, Lean.NONE): "yes",
    (Use.NOT_USED, Lean.NONE): "no",
    (Use.UNCLEAR, Lean.YES): "likely",
    (Use.UNCLEAR, Lean.NO): "hardly",
}
EUROPE = (Region.EU, Region.EEA, Region.CH)
WITH_FORM = (*EUROPE, Region.UK, Region.BR)
WITHOUT = (Region.US, Region.REST)
STARTS = {
    **dict.fromkeys(EUROPE, date(2025, 5, 27)),
    Region.UK: date(2024, 9, 13),
    Region.BR: date(2024, 9, 3),
    **dict.fromkeys(WITHOUT, date(2023, 9, 27)),
}
# The last day before each change of the rules, and the day of the change.
DAYS = [
    date(2025, 12, 15),
    date(2025, 12, 16),
    date(2026, 3, 25),
    date(2026, 3, 26),
    date(2026, 7, 22),
    date(2026, 7, 23),
]
PROMPT = item(kind=Kind.AI_PROMPT, place=PlaceKind.AI_CONVERSATION)
ON_WHATSAPP = replace(PROMPT, platform=Platform.WHATSAPP)
PICTURE = item(kind=Kind.PROFILE_PICTURE)


def told(verdict: Verdict) -> str:
    return WORDS[verdict.use, verdict.leans]


def judged(thing: Combination, circumstances: Circumstances) -> str:
    return told(decide(thing, circumstances, POLICY))


def eve_of(region: Region) -> date:
    return date.fromordinal(STARTS[region].toordinal() - 1)


# What counts from the region's first day on, whatever the day: posts, prompts, minors, private things, others.
ALWAYS: list[tuple[str, Combination, dict[str, Any], dict[Region, str]]] = [
    ("post", item(), {}, dict.fromkeys(Region, "yes")),
    ("profile picture", PICTURE, {"private_now": True}, dict.fromkeys(Region, "yes")),
    ("comment of a private account", item(platform=Platform.INSTAGRAM, kind=Kind.COMMENT), {"private_now": True},
     dict.fromkeys(Region, "yes")),
    ("friends only", item(stated=Audience.FRIENDS), {}, dict.fromkeys(Region, "no")),
    ("private account", item(platform=Platform.INSTAGRAM), {"private_now": True}, dict.fromkeys(Region, "no")),
    ("message", item(kind=Kind.MESSAGE, place=PlaceKind.CONVERSATION), {}, dict.fromkeys(Region, "no")),
    ("minor's post", item(), {"minor_now": True},
     {**dict.fromkeys(WITH_FORM, "no"), **dict.fromkeys(WITHOUT, "likely")}),
    ("minor's private post", item(stated=Audience.FRIENDS), {"minor_now": True}, dict.fromkeys(Region, "no")),
    ("minor's prompt", PROMPT, {"minor_now": True},
     {**dict.fromkeys(EUROPE, "likely"), Region.UK: "no", Region.BR: "no", **dict.fromkeys(WITHOUT, "yes")}),
    ("post from before 18", item(before_18=True), {},
     {**dict.fromkeys(WITH_FORM, "likely"), **dict.fromkeys(WITHOUT, "yes")}),
    ("private post from before 18", item(before_18=True, stated=Audience.ONLY_ME), {}, dict.fromkeys(Region, "no")),
    ("prompt from before 18", replace(PROMPT, before_18=True), {},
     {**dict.fromkeys(Region, "yes"), Region.BR: "likely"}),
    ("prompt", PROMPT, {}, {**dict.fromkeys(Region, "yes"), Region.BR: "likely"}),
    ("others' public post", item(mine=False), {}, {**dict.fromkeys(Region, "yes"), Region.BR: "likely"}),
    ("others' public post, objected", item(mine=False), {"objection": date(2023, 1, 1)},
     {**dict.fromkeys(Region, "yes"), Region.BR: "likely"}),
    ("others' private post", item(mine=False, stated=Audience.FRIENDS), {}, dict.fromkeys(Region, "no")),
    ("chat on WhatsApp", item(platform=Platform.WHATSAPP, kind=Kind.MESSAGE), {}, dict.fromkeys(Region, "no")),
]  # fmt: skip


@pytest.mark.parametrize(("thing", "facts", "expected"), [row[1:] for row in ALWAYS], ids=[row[0] for row in ALWAYS])
def test_from_the_first_day_on(thing: Combination, facts: dict[str, Any], expected: dict[Region, str]) -> None:
    found = {
        (region, day): judged(thing, check(region, day, **facts))
        for region, day in product(Region, [*DAYS])
        if day >= STARTS[region]
    }
    assert found == {(region, day): expected[region] for region, day in found}


@pytest.mark.parametrize("region", Region, ids=lambda region: region.word)
def test_the_eve_of_the_first_day_and_the_day_itself(region: Region) -> None:
    assert judged(item(), check(region, eve_of(region))) == "no"
    assert judged(item(), check(region, STARTS[region])) == "yes"
    assert judged(PROMPT, check(region, eve_of(region))) == "no"


@pytest.mark.parametrize(
    ("region", "until", "since"),
    [
        *((region, "no", "hardly") for region in EUROPE),
        *((region, "hardly", "hardly") for region in (Region.UK, Region.BR)),
        *((region, "yes", "yes") for region in WITHOUT),
    ],
    ids=lambda value: value.word if isinstance(value, Region) else "",
)
def test_meta_ai_on_whatsapp_before_and_since_26_march_2026(region: Region, until: str, since: str) -> None:
    assert judged(ON_WHATSAPP, check(region, date(2026, 3, 25))) == until
    assert judged(ON_WHATSAPP, check(region, date(2026, 3, 26))) == since


@pytest.mark.parametrize("region", EUROPE, ids=lambda region: region.word)
@pytest.mark.parametrize(
    ("day", "certainty"),
    [
        (date(2025, 12, 15), Certainty.OWN_TEXT),
        (date(2025, 12, 16), Certainty.SEVERAL_SOURCES),
        (date(2026, 7, 22), Certainty.SEVERAL_SOURCES),
        (date(2026, 7, 23), Certainty.OWN_TEXT),
    ],
)
def test_the_promise_to_minors_is_less_sure_while_the_text_contradicts_it(
    region: Region, day: date, certainty: Certainty
) -> None:
    rule = POLICY.rule(decide(item(), check(region, day, minor_now=True), POLICY).rule)
    assert rule is not None
    assert rule.certainty_on(day) == (certainty,)


# An objection on the eve of the first day, on it, and long after it: what it makes of old and of newer things.
OBJECTED = [
    ("old post", item(), ("no", "hardly", "hardly")),
    ("newer post", item(newer=True), ("no", "no", "no")),
    ("old prompt", PROMPT, ("no", "hardly", "hardly")),
    ("newer prompt", replace(PROMPT, newer=True), ("no", "no", "no")),
    ("profile picture", PICTURE, ("no", "hardly", "hardly")),
    ("old post from before 18", item(before_18=True), ("no", "hardly", "hardly")),
    ("others' post", item(mine=False), ("yes", "yes", "yes")),
]


@pytest.mark.parametrize("region", [*EUROPE, Region.UK], ids=lambda region: region.word)
@pytest.mark.parametrize(("thing", "expected"), [row[1:] for row in OBJECTED], ids=[row[0] for row in OBJECTED])
def test_objections_before_on_and_after_the_first_day(
    region: Region, thing: Combination, expected: tuple[str, ...]
) -> None:
    days = (eve_of(region), STARTS[region], date(2026, 1, 10))
    assert tuple(judged(thing, check(region, objection=day)) for day in days) == expected


@pytest.mark.parametrize("region", WITHOUT, ids=lambda region: region.word)
def test_where_there_is_no_form_an_objection_changes_nothing(region: Region) -> None:
    for thing in (item(), item(newer=True), PROMPT, PICTURE):
        assert judged(thing, check(region, objection=date(2026, 1, 10))) == judged(thing, check(region))


def test_a_field_of_the_profile_is_unclear_and_a_name_is_not() -> None:
    fields = {aspect: item(kind=Kind.PROFILE_FIELD, aspect=aspect) for aspect in (Aspect.NAME, Aspect.NONE)}
    for region in Region:
        assert {aspect: judged(thing, check(region)) for aspect, thing in fields.items()} == {
            Aspect.NAME: "yes",
            Aspect.NONE: "likely",
        }
