"""The table of rules: every row decides something, every combination has one row, narrower is never more usable."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any

import pytest

from core.judging.combination import Combination
from core.judging.deciding import decide
from core.judging.rulebook import Objected, Rule
from core.judging.rules import Facts, first_match, ruling
from core.judging.subjects import PUBLIC_CONTENT, SUBJECTS, Subject
from core.judging.verdict import Circumstances
from core.vocabulary import Aspect, Audience, Kind, Lean, PlaceKind, Platform, Region, State, Use
from tests.core.judging.making import POLICY, TODAY, check, item

FACEBOOK, INSTAGRAM, THREADS, WHATSAPP = Platform.FACEBOOK, Platform.INSTAGRAM, Platform.THREADS, Platform.WHATSAPP
ARGUED = date(2026, 1, 10)  # an objection after the start
EARLY = date(2024, 6, 20)  # an objection before it
PROMPT = item(kind=Kind.AI_PROMPT, place=PlaceKind.AI_CONVERSATION)
EXPIRED = item(kind=Kind.STORY, expired=True, ended_since_start=True)

ROWS: list[tuple[str, Combination, Circumstances]] = [
    ("R00", item(), check(day=date(2025, 5, 26))),
    ("R01", item(platform=WHATSAPP, kind=Kind.OTHER), check()),
    ("R02", replace(PROMPT, platform=WHATSAPP), check(day=date(2026, 3, 25))),
    ("R03", replace(PROMPT, platform=WHATSAPP), check(day=date(2026, 3, 26))),
    ("R03x", replace(PROMPT, platform=WHATSAPP), check(Region.US)),
    ("R05", item(kind=Kind.MESSAGE, place=PlaceKind.CONVERSATION), check()),
    ("R14", item(), check(Region.UK, minor_now=True)),
    ("R15", item(), check(Region.BR, minor_now=True)),
    ("R20a", PROMPT, check(objection=EARLY)),
    ("R22a", PROMPT, check(objection=ARGUED)),
    ("R13", PROMPT, check(minor_now=True)),
    ("R41", PROMPT, check()),
    ("R41b", PROMPT, check(Region.UK)),
    ("R41c", PROMPT, check(Region.BR)),
    ("R53", PROMPT, check(Region.REST)),
    ("R40b", item(platform=INSTAGRAM), check(private_now=True, public_since_start=True)),
    ("R40", item(platform=INSTAGRAM, since_private=True), check(private_now=True, public_since_start=True)),
    ("R40c", EXPIRED, check()),
    ("R40", item(stated=Audience.FRIENDS), check()),
    ("R23", item(mine=False), check()),
    ("R23b", item(mine=False), check(Region.BR)),
    ("R10", item(), check(minor_now=True)),
    ("R16", item(), check(Region.US, minor_now=True)),
    ("R20", item(), check(objection=EARLY)),
    ("R21", item(newer=True), check(objection=ARGUED)),
    ("R22", item(), check(objection=ARGUED)),
    ("R35", item(kind=Kind.PROFILE_PICTURE), check()),
    ("R39b", item(platform=THREADS, kind=Kind.PROFILE_FIELD, aspect=Aspect.BIO), check()),
    ("R36", item(kind=Kind.PROFILE_FIELD), check()),
    ("R29", item(before_18=True), check()),
    ("R30", item(), check()),
    ("R31", item(kind=Kind.COMMENT, place=PlaceKind.PROFILE), check()),
    ("R32", item(kind=Kind.GROUP_POST, place=PlaceKind.GROUP), check()),
    ("R33", item(kind=Kind.REVIEW), check()),
    ("R37", item(platform=INSTAGRAM), check()),
    ("R38", item(platform=INSTAGRAM, kind=Kind.COMMENT), check(private_now=True)),
    ("R39", item(platform=THREADS, kind=Kind.REPLY), check()),
    ("R34", item(kind=Kind.POLL), check()),
    ("R50", item(), check(Region.UK)),
    ("R51", item(), check(Region.BR)),
    ("R52", item(), check(Region.US)),
    ("R98", item(kind=Kind.POLL), check(Region.US)),
]
USABILITY = {
    (Use.NOT_USED, Lean.NONE): 0,
    (Use.UNCLEAR, Lean.NO): 1,
    (Use.UNCLEAR, Lean.NONE): 2,
    (Use.UNCLEAR, Lean.YES): 2,
    (Use.MAY_BE_USED, Lean.NONE): 3,
}
VALUES: dict[str, list[Any]] = {
    "audience": [audience for audience in Audience if audience is not Audience.UNKNOWN],
    "mine": [True, False],
    "minor": [True, False],
    "before_18": [True, False],
    "objected": list(Objected),
    "public_since_start": [True, False],
    "expired_since_start": [True, False],
    "day": [date(2026, 3, 25), TODAY],
}
NARROW = [audience for audience in VALUES["audience"] if audience is not Audience.PUBLIC]


def ids(row: object) -> str:
    return row if isinstance(row, str) else ""


@pytest.mark.parametrize(("rule_id", "combination", "circumstances"), ROWS, ids=ids)
def test_every_row_decides_a_case(rule_id: str, combination: Combination, circumstances: Circumstances) -> None:
    assert decide(combination, circumstances, POLICY).rule == rule_id


@pytest.mark.parametrize(("rule_id", "combination", "circumstances"), ROWS, ids=ids)
def test_no_other_row_says_what_it_says(rule_id: str, combination: Combination, circumstances: Circumstances) -> None:
    others = replace(POLICY, rules=tuple(rule for rule in POLICY.rules if rule.id != rule_id))
    assert decide(combination, circumstances, others).rule != rule_id


def test_every_row_but_the_last_has_its_case() -> None:
    assert {rule.id for rule in POLICY.rules} - {row[0] for row in ROWS} == {"R99"}


def speaks_of(rule: Rule, region: Region, platform: Platform, subject: Subject, within: PlaceKind) -> bool:
    by_subject = subject in rule.subjects or within in rule.or_places
    return region in rule.regions and platform in rule.platforms and by_subject


def cells() -> Iterator[tuple[Facts, tuple[Rule, ...]]]:
    """Yield one example of the items that the same rules speak of: nothing else tells them apart."""
    found: dict[tuple[str, ...], tuple[Facts, tuple[Rule, ...]]] = {}
    for region, platform, subject, within in product(Region, Platform, sorted(SUBJECTS), PlaceKind):
        rules = tuple(rule for rule in POLICY.rules if speaks_of(rule, region, platform, subject, within))
        facts = Facts(
            TODAY, region, platform, subject, within, True, Audience.PUBLIC, True, False, False, Objected.NONE,
            False, False,
        )  # fmt: skip
        found.setdefault(tuple(rule.id for rule in rules), (facts, rules))
    yield from found.values()


def variants(facts: Facts, rules: tuple[Rule, ...]) -> Iterator[Facts]:
    """Yield the items of a cell, varying only what its rules ask."""
    asked = {condition.fact for rule in rules for condition in rule.conditions} - {"started", "audience"}
    asked |= {"day"} if any(rule.until for rule in rules) else set()
    for values in product(*(VALUES[fact] for fact in sorted(asked))):
        yield replace(facts, **dict(zip(sorted(asked), values, strict=True)))


def test_every_combination_has_a_rule_and_a_narrower_audience_is_never_more_usable() -> None:
    wrong = []
    for cell, rules in cells():
        for facts in variants(cell, rules):
            widest = first_match(POLICY, facts)
            found = [widest, *(first_match(POLICY, replace(facts, audience=audience)) for audience in NARROW)]
            most = USABILITY[widest.use, widest.leans]
            if any(rule.id == "R99" or USABILITY[rule.use, rule.leans] > most for rule in found):
                wrong.append(facts)
    assert wrong == []


def test_only_public_content_may_be_used() -> None:
    narrow = [
        first_match(POLICY, replace(facts, audience=audience))
        for cell, rules in cells()
        if cell.subject in PUBLIC_CONTENT
        for facts in variants(cell, rules)
        for audience in NARROW
    ]
    assert {rule.id for rule in narrow if (rule.use, rule.leans) != (Use.NOT_USED, Lean.NONE)} == {"R40b", "R40c"}


def test_before_the_first_day_nothing_is_used() -> None:
    early = [first_match(POLICY, replace(facts, started=False)).id for facts, _rules in cells()]
    assert set(early) == {"R00"}


@pytest.mark.parametrize(
    ("region", "first_day"),
    [
        (Region.EU, date(2025, 5, 27)),
        (Region.EEA, date(2025, 5, 27)),
        (Region.CH, date(2025, 5, 27)),
        (Region.UK, date(2024, 9, 13)),
        (Region.BR, date(2024, 9, 3)),
        (Region.US, date(2023, 9, 27)),
        (Region.REST, date(2023, 9, 27)),
    ],
)
def test_the_first_day_itself_counts(region: Region, first_day: date) -> None:
    before = replace(check(region), day=date.fromordinal(first_day.toordinal() - 1))
    assert decide(item(), before, POLICY).rule == "R00"
    assert decide(item(), replace(before, day=first_day), POLICY).rule != "R00"


@pytest.mark.parametrize("region", [Region.UK, Region.BR], ids=lambda region: region.word)
def test_a_minors_talk_with_meta_ai_on_whatsapp_is_not_used_there(region: Region) -> None:
    assert decide(replace(PROMPT, platform=WHATSAPP), check(region, minor_now=True), POLICY).use is Use.NOT_USED


def test_an_answer_of_meta_ai_follows_the_age_and_objection_of_the_owner() -> None:
    answer = replace(PROMPT, kind=Kind.AI_ANSWER, mine=False)
    assert decide(answer, check(minor_now=True), POLICY).rule == "R13"
    assert decide(answer, check(objection=ARGUED), POLICY).rule == "R22a"


def test_somebody_elses_prompt_does_not() -> None:
    prompt = replace(PROMPT, mine=False)
    assert decide(prompt, check(minor_now=True, objection=EARLY), POLICY).rule == "R41"


def test_an_objection_does_not_cover_what_others_post() -> None:
    assert decide(item(mine=False), check(objection=EARLY), POLICY).use is Use.MAY_BE_USED


def test_an_objection_on_the_first_day_is_made_after_the_start() -> None:
    assert decide(item(), check(objection=date(2025, 5, 27)), POLICY).rule == "R22"
    assert decide(item(), check(objection=date(2025, 5, 26)), POLICY).rule == "R20"


@pytest.mark.parametrize(("own_words", "rule"), [(True, "R30"), (False, "R34")])
def test_a_share_without_own_words_is_less_clear(own_words: bool, rule: str) -> None:
    assert decide(item(kind=Kind.SHARE, own_words=own_words), check(), POLICY).rule == rule


def test_what_is_said_in_an_event_may_be_used_and_the_event_itself_is_unclear() -> None:
    assert decide(item(place=PlaceKind.EVENT, kind=Kind.POLL), check(), POLICY).rule == "R32"
    assert decide(item(place=PlaceKind.EVENT, kind=Kind.EVENT), check(), POLICY).rule == "R34"


def test_a_draft_of_a_story_was_never_shown() -> None:
    assert decide(replace(EXPIRED, state=State.DRAFT), check(), POLICY).rule == "R40"


def test_a_story_that_the_person_calls_private_was_never_public() -> None:
    assert decide(replace(EXPIRED, corrected=Audience.CLOSE_FRIENDS), check(), POLICY).rule == "R40"


def test_a_story_that_ended_before_the_start_is_not_used() -> None:
    assert decide(replace(EXPIRED, ended_since_start=False), check(), POLICY).rule == "R40"


@pytest.mark.parametrize("facts", [{"minor_now": True}, {"objection": EARLY}])
def test_a_private_account_that_was_public_is_unclear_only_for_adults_who_did_not_object_early(facts: Any) -> None:
    circumstances = check(private_now=True, public_since_start=True, **facts)
    assert decide(item(platform=INSTAGRAM), circumstances, POLICY).rule == "R40"


def test_the_ruling_is_the_row_itself() -> None:
    assert ruling(POLICY, item(), Audience.PUBLIC, check()) is POLICY.rule("R30")
