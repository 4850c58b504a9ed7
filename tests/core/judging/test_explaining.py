"""Explanations: every rule and every evidence has whole sentences, and what is promised to change does change."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from core.i18n import words_for
from core.judging.combination import Combination
from core.judging.deciding import decide
from core.judging.explaining import (
    Case,
    Explanation,
    Part,
    certainty_sentence,
    explain,
    part_label,
    published_date,
    quoted,
)
from core.judging.rulebook import Certainty
from core.judging.verdict import Circumstances
from core.judging.wording.evidence import audience_sentence, evidence_sentence
from core.judging.wording.rules import rule_sentence
from core.vocabulary import Aspect, Audience, Evidence, Kind, PlaceKind, Platform, Region, State
from tests.core.judging.making import POLICY, account, check, item
from tests.core.judging.test_rules import ROWS

WORDS = words_for("en")
NEWER = "A rule decides that is newer than this version of Volteface."
GROUP_POST = item(kind=Kind.GROUP_POST, place=PlaceKind.GROUP)


def case(combination: Combination, circumstances: Circumstances, **facts: Any) -> Case:
    facts = {"made_at": datetime(2012, 8, 2, tzinfo=UTC), **facts}
    verdict = decide(combination, circumstances, POLICY)
    one = account(platform=combination.platform, exported_at=facts.pop("exported_at", None))
    return Case(combination, verdict, one, circumstances.owners[0], circumstances, **facts)


def why(combination: Combination, circumstances: Circumstances | None = None, **facts: Any) -> Explanation:
    return explain(case(combination, circumstances or check(), **facts), POLICY, WORDS)


def all_of(explanation: Explanation, part: Part) -> str:
    return " ".join(explanation.of(part))


@pytest.mark.parametrize("rule", POLICY.rules, ids=lambda rule: rule.id)
def test_every_rule_has_its_own_sentence(rule: Any) -> None:
    others = {rule_sentence(other.id, WORDS) for other in POLICY.rules if other is not rule}
    sentence = rule_sentence(rule.id, WORDS)
    assert sentence.endswith(".")
    assert sentence not in others | {NEWER}


def test_a_rule_of_a_newer_file_has_a_general_sentence() -> None:
    assert rule_sentence("R77", WORDS) == NEWER


@pytest.mark.parametrize("evidence", list(Evidence), ids=lambda evidence: evidence.word)
def test_every_evidence_has_its_own_sentence(evidence: Evidence) -> None:
    others = {evidence_sentence(other, WORDS) for other in Evidence if other is not evidence}
    assert evidence_sentence(evidence, WORDS) not in others


def test_every_audience_certainty_and_part_has_words() -> None:
    assert all(audience_sentence(audience, WORDS) for audience in Audience)
    assert all(certainty_sentence(certainty, WORDS) for certainty in Certainty)
    assert all(part_label(part, WORDS) for part in Part)


@pytest.mark.parametrize(("rule_id", "combination", "circumstances"), ROWS, ids=lambda value: str(value)[:4])
def test_no_sentence_says_that_something_was_used(
    rule_id: str, combination: Combination, circumstances: Circumstances
) -> None:
    said = " ".join(sentence.text for sentence in why(combination, circumstances).sentences)
    assert rule_sentence(rule_id, WORDS) in said
    assert "was used" not in said
    assert "were used" not in said


def test_the_whole_chain_of_a_post_in_a_group() -> None:
    explanation = why(GROUP_POST, place_name="Gardeners")
    assert [sentence.part for sentence in explanation.sentences] == [
        Part.ARCHIVE_SAYS,
        Part.NOT_TOLD,
        Part.AUDIENCE,
        Part.RULE,
        Part.SOURCE,
        Part.SOURCE,
        Part.CERTAINTY,
        Part.CERTAINTY,
        Part.CHANGE,
        Part.CHANGE,
    ]
    assert "Gardeners" in all_of(explanation, Part.ARCHIVE_SAYS)
    assert "If the group is private, it is not used." in explanation.of(Part.CHANGE)


def test_an_answer_is_told_as_what_the_person_said() -> None:
    answered = item(kind=Kind.GROUP_POST, place=PlaceKind.GROUP, place_answer=Audience.GROUP_MEMBERS)
    explanation = why(answered)
    assert "You said" in all_of(explanation, Part.YOU_SAID)
    assert "If everyone can see it one day, it may be used." in explanation.of(Part.CHANGE)


def test_the_source_stands_with_its_date() -> None:
    assert "Meta Privacy Policy (Meta Platforms Ireland), July 23, 2026." in why(item()).of(Part.SOURCE)


def test_the_days_of_the_rules_are_told() -> None:
    certainty = all_of(why(item()), Part.CERTAINTY)
    assert "November 25, 2026" in certainty
    assert "August 22, 2026" in certainty


def test_the_contradiction_about_minors_is_told_while_it_lasted() -> None:
    during = why(item(), check(day=date(2026, 3, 1), minor_now=True))
    assert "contradicted its own promise" in all_of(during, Part.CERTAINTY)
    assert "contradicted" not in all_of(why(item(), check(minor_now=True)), Part.CERTAINTY)


def test_an_objection_is_told_with_its_day() -> None:
    explanation = why(item(), check(objection=date(2026, 1, 10)))
    assert explanation.of(Part.YOU_SAID) == ("You said that you objected on January 10, 2026.",)
    assert "If you object" not in all_of(explanation, Part.CHANGE)


def test_objecting_is_offered_only_where_it_changes_something() -> None:
    assert "If you object" in all_of(why(item()), Part.CHANGE)
    assert "If you object" not in all_of(why(item(stated=Audience.FRIENDS)), Part.CHANGE)
    assert "no objection in your region" in all_of(why(item(), check(Region.US)), Part.CHANGE)


def test_always_public_things_are_not_said_to_become_private() -> None:
    assert "limit who can see" not in all_of(why(item(kind=Kind.PROFILE_PICTURE)), Part.CHANGE)


@pytest.mark.parametrize(
    ("combination", "sentence"),
    [
        (item(), "If only friends or fewer people could see it, it is not used."),
        (item(platform=Platform.INSTAGRAM), "If the account is private, it is not used."),
        (
            item(kind=Kind.COMMENT, place=PlaceKind.NONE),
            "If it stands under something that not everyone can see, it is not used.",
        ),
        (
            item(kind=Kind.MESSAGE, place=PlaceKind.CONVERSATION),
            "If someone in the conversation shares it with Meta AI, the shared part may be used.",
        ),
        (item(mine=False), "It is not yours: only the person who wrote it can object or delete it."),
    ],
)
def test_what_would_change_it_fits_the_item(combination: Combination, sentence: str) -> None:
    assert sentence in why(combination).of(Part.CHANGE)


def test_a_region_by_the_time_zone_says_so() -> None:
    assert "follow the time zone of your account (United States)" in all_of(why(item(), zone_country="US"), Part.CHANGE)


def test_an_item_without_a_time_says_so() -> None:
    assert "when it was made" in all_of(why(item(), made_at=None), Part.CHANGE)


@pytest.mark.parametrize(("day", "told"), [(25, False), (26, False), (27, True)])
def test_a_date_that_cannot_be_right_is_told(day: int, *, told: bool) -> None:
    says = all_of(why(item(), made_at=datetime(2026, 11, day, tzinfo=UTC)), Part.ARCHIVE_SAYS)
    assert ("it cannot be right" in says) is told


@pytest.mark.parametrize(("born", "told"), [(date(2013, 1, 1), True), (date(2009, 1, 1), False), (None, False)])
def test_a_date_before_the_birth_date_is_told_to_contradict(born: date | None, *, told: bool) -> None:
    says = all_of(why(item(), made_at=datetime(2012, 6, 1, tzinfo=UTC), birth_date=born), Part.ARCHIVE_SAYS)
    assert ("before your birth date" in says) is told


def test_an_archive_of_a_later_day_than_the_check_may_be_newer() -> None:
    made_at = datetime(2026, 12, 24, tzinfo=UTC)
    assert "cannot be right" not in all_of(why(item(), made_at=made_at, exported_at=made_at), Part.ARCHIVE_SAYS)


def test_an_assumed_region_is_told() -> None:
    assert "European Union" in all_of(why(item(), region_assumed=True), Part.CHANGE)


def test_a_talk_whose_speaker_is_not_told_says_so() -> None:
    unsure = item(kind=Kind.AI_PROMPT, aspect=Aspect.UNSURE_ROLE)
    assert "does not say whether you or Meta AI wrote it" in all_of(why(unsure), Part.NOT_TOLD)


def test_an_archived_story_may_be_a_highlight_and_says_so() -> None:
    archived = item(kind=Kind.STORY, state=State.ARCHIVED)
    assert "highlight, others can still see it: the archive does not tell" in all_of(why(archived), Part.ARCHIVE_SAYS)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Gardeners", "Gardeners"),
        ("{name}", "{name}"),
        ("two\nlines\x00\x1b[31m", "two lines[31m"),
        ("evil\u202etxt", "evil\u2067txt\u2069"),
        ("👩\u200d🌾", "👩\u200d🌾"),
        ("x" * 500, "x" * 119 + "…"),
    ],
)
def test_names_of_the_archive_cannot_disturb_the_sentence(name: str, expected: str) -> None:
    assert quoted(name) == f"\u2068{expected}\u2069"
    assert expected in all_of(why(GROUP_POST, place_name=name), Part.ARCHIVE_SAYS)


@pytest.mark.parametrize(
    ("published", "expected"), [("2025", "2025"), ("2025-05", "May 2025"), ("2025-05-26", "May 26, 2025")]
)
def test_a_date_is_as_exact_as_it_is_known(published: str, expected: str) -> None:
    assert published_date(published, WORDS) == expected
